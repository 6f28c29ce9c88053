/** A questionnaire as it was read from its file: what rules between files look at. */
import type { Locate } from "./problem.ts";
import type { Instrument } from "./schema.ts";

/** A questionnaire with its file, the way to its lines, and the reasons that stand beside it. */
export type ReadInstrument = {
  instrument: Instrument;
  locate: Locate;
  file: string;
  reasons: Record<string, string>;
};
