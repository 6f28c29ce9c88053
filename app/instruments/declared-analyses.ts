/** Declared analyses across the library: what they name is there, and what explains stands on its own side. */

import type { Problem } from "./problem.ts";
import type { ReadInstrument } from "./read-instrument.ts";
import type { Construct, Instrument } from "./schema.ts";

type Side = "of" | "against";

/**
 * Names that no questionnaire has, and regressions turned round: `of` is explained, `against` explains it. Ways of working explain delivery
 * and what comes of it, never the other way round.
 */
export function declaredAnalyses(files: readonly ReadInstrument[]): Problem[] {
  const roles = rolesOf(files.map(({ instrument }) => instrument));
  return files.flatMap(({ instrument, file, locate }) =>
    instrument.analysis.flatMap((analysis, at) => {
      const unknown = (["of", "against"] as const).flatMap((side) =>
        (analysis[side] ?? []).flatMap((id, position) =>
          roles.has(id)
            ? []
            : [{ side, position, message: `no construct or item of the library is called ${id}` }],
        ),
      );
      return (unknown.length > 0 ? unknown : turnedRound(analysis, roles)).map(
        ({ side, position, message }) => ({
          file,
          line: locate(["analysis", at, side, position]),
          rule: "analysis",
          message,
        }),
      );
    }),
  );
}

/** By id of a construct or item: the role of the construct, `delivery` for a key metric. */
function rolesOf(instruments: readonly Instrument[]): Map<string, Construct["role"]> {
  const roles = new Map<string, Construct["role"]>();
  for (const { constructs, items } of instruments) {
    for (const { id, role } of constructs) roles.set(id, role);
    for (const { id, construct, metric } of items)
      roles.set(id, metric ? "delivery" : (roles.get(construct) ?? "background"));
  }
  return roles;
}

/** How far along the way from context to results: what lies further on does not explain what lies before it. */
const along: Record<Construct["role"], number> = { background: 0, capability: 1, delivery: 2, outcome: 2 };

function turnedRound(
  { method, of, against = [] }: Instrument["analysis"][number],
  roles: ReadonlyMap<string, Construct["role"]>,
): { side: Side; position: number; message: string }[] {
  if (method !== "regression") return [];
  const placeOf = (id: string) => along[roles.get(id) ?? "background"];
  const nearest = Math.min(...of.map(placeOf));
  const position = against.findIndex((id) => placeOf(id) > nearest);
  const result = against[position];
  if (result === undefined) return [];
  const message = `${result} cannot explain what comes before it: "of" is explained, "against" explains it`;
  return [{ side: "against", position, message }];
}
