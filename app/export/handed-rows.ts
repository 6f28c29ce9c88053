/**
 * Which rows are handed over and what of them (rule 12): decided by app/disclosure from everybody's answers, those who did not agree too, because they
 * are counted in figures that stand beside the file.
 */
import { attributeOf } from "../disclosure/generalisation.ts";
import { anonymised } from "../disclosure/micro-data.ts";
import { isMixed } from "../disclosure/tally.ts";
import type { Answers } from "../instruments/answer.ts";
import type { Instrument } from "../instruments/schema.ts";

export type CollectedRow = { id: string; organization: string | null; consenting: boolean; answers: Answers };

export type HandedRows = {
  /** Keys of responses that agreed and stay out all the same. */
  withheld: ReadonlySet<string>;
  /** Questions whose cells are empty in every row. */
  untold: ReadonlySet<string>;
};

/** Ways of making coarse that are tried, times rows: a hand-over holds up everybody else for no longer. */
const mostTried = 400_000;

/** @param named organizations whose pseudonym is handed over */
export function handedRows(
  rows: readonly CollectedRow[],
  instrument: Instrument,
  { named, k }: { named: ReadonlySet<string>; k: number },
): HandedRows {
  const tellable = knownBy(instrument)
    .map((id) => ({ id, values: valuesOf(rows, id) }))
    .filter(({ values }) => values.length > 1)
    .sort((a, b) => a.values.length - b.values.length);
  const most = Math.max(0, Math.floor(Math.log2(mostTried / Math.max(1, rows.length))));
  const tried = tellable.slice(0, most);
  const sensitive = instrument.levelMetrics.filter((id) => differs(rows, id));
  const made = anonymised(
    rows.map(({ organization, consenting, answers }) => ({
      known: tried.map(({ id }) => written(answers, id)),
      group: organization !== null && named.has(organization) ? organization : null,
      sensitive: sensitive.map((id) => written(answers, id)),
      refused: !consenting,
    })),
    tried.map(({ id, values }) => attributeOf(id, values)),
    k,
  );
  const untold = [...tellable.slice(most), ...tried.filter((_, at) => made.steps[at])].map(({ id }) => id);
  const out = rows.filter(({ consenting }, i) => consenting && made.rows[i] === null);
  return { withheld: new Set(out.map(({ id }) => id)), untold: new Set(untold) };
}

/** Of somebody's answers, those by which it is decided: a wave of any size is held in memory with these alone. */
export function decidedBy(instrument: Instrument): (answers: Answers) => Answers {
  const ids = [...knownBy(instrument), ...instrument.levelMetrics];
  return (answers) =>
    Object.fromEntries(
      ids.flatMap((id): [string, number][] => {
        const answer = answers[id];
        return typeof answer === "number" ? [[id, answer]] : [];
      }),
    );
}

/** Choices about the person and the place they work in: by these somebody could be known. */
export function knownBy({ constructs, items }: Instrument): string[] {
  const background = new Set(constructs.filter(({ role }) => role === "background").map(({ id }) => id));
  return items
    .filter(
      ({ kind, construct }) => (kind === "ordered" || kind === "single-choice") && background.has(construct),
    )
    .map(({ id }) => id);
}

function written(answers: Answers, id: string): string {
  const answer = answers[id];
  return typeof answer === "number" ? String(answer) : "";
}

function valuesOf(rows: readonly CollectedRow[], id: string): string[] {
  return [...new Set(rows.map(({ answers }) => written(answers, id)))].sort();
}

/** What all but a few answer alike is in nobody's row a surprise. */
function differs(rows: readonly CollectedRow[], id: string): boolean {
  const counts = new Map<string, number>();
  for (const { consenting, answers } of rows) {
    const answer = written(answers, id);
    if (consenting && answer !== "") counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  return isMixed(Int32Array.from(counts.values()));
}
