/** Constructs that describe a team, not the person who answers: its people must agree before their mean speaks for it. */
import type { Instrument } from "./schema.ts";

/** Culture and leadership, as James, Demaree and Wolf 1984 and the authors of the concepts measure them. */
const describesTeam = [
  "generative-culture",
  "learning-climate",
  "psychological-safety",
  "team-collaboration",
  "leadership-vision",
  "leadership-inspiration",
  "leadership-stimulation",
  "leadership-support",
  "leadership-recognition",
];

/** These, and what the questionnaire itself declares to be aggregated. */
export function sharedConstructs({ analysis }: Pick<Instrument, "analysis">): Set<string> {
  return new Set([
    ...describesTeam,
    ...analysis.flatMap(({ method, of }) => (method === "aggregate" ? of : [])),
  ]);
}
