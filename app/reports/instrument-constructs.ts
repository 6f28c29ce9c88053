/** What a questionnaire measures: its constructs as rows, and what is to be computed from them. */
import {
  type EvidenceSample,
  type EvidenceStatus,
  evidenceSamples,
  evidenceStatus,
} from "../instruments/construct-evidence.ts";
import type { Construct, Instrument } from "../instruments/schema.ts";

export type ConstructRow = Pick<
  Construct,
  "id" | "title" | "role" | "direction" | "source" | "marker" | "dimensions" | "singleItem"
> & {
  evidence: EvidenceStatus;
  /** Who was asked when it was shown. */
  samples: EvidenceSample[];
  items: number;
  convention: string | null;
};

/** In the order of the file. */
export function constructRows({ constructs, items }: Instrument): ConstructRow[] {
  const count = new Map<string, number>();
  for (const { construct } of items) count.set(construct, (count.get(construct) ?? 0) + 1);
  return constructs.map(
    ({ id, title, role, direction, source, evidence, marker, dimensions, singleItem, convention }) => ({
      id,
      title,
      role,
      direction,
      source,
      evidence: evidenceStatus(evidence),
      samples: evidenceSamples(evidence),
      marker,
      items: count.get(id) ?? 0,
      dimensions,
      singleItem,
      convention: convention ?? null,
    }),
  );
}

export type AnalysisRow = {
  method: Instrument["analysis"][number]["method"];
  of: string[];
  against: string[];
  note: string | null;
};

/** The declared analyses, constructs by their titles, items by their ids. */
export function analysisRows({ analysis, constructs }: Instrument): AnalysisRow[] {
  const titles = new Map(constructs.map(({ id, title }) => [id, title]));
  const named = (id: string) => titles.get(id) ?? id;
  return analysis.map(({ method, of, against = [], note }) => ({
    method,
    of: of.map(named),
    against: against.map(named),
    note: note ?? null,
  }));
}
