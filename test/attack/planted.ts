/** Figures that only a small group can have made: means and standard deviations that no group of k people shares. */
import type { NewResponse } from "../../db/queries/responses.ts";
import type { Small } from "./payload.ts";
import { type SmallGroups, smallNames } from "./small-groups.ts";

export function plantedIn({ stored, teams, organizations }: SmallGroups, k: number): Small {
  const groups = new Map<string, NewResponse[]>();
  for (const row of stored)
    for (const group of ["everyone", row.organization_id, row.team_id]) {
      const name = `${row.wave_id} ${group}`;
      groups.set(name, [...(groups.get(name) ?? []), row]);
    }
  const of = [...groups.values()];
  const known = of.filter((rows) => rows.length >= k).flatMap(figuresOf);
  const small = of.filter((rows) => rows.length < k).flatMap(figuresOf);
  const isOwn = (figure: number) => known.every((other) => Math.abs(other - figure) > 1e-6);
  const named = [...teams, ...organizations].filter(({ name }) => smallNames.includes(name));
  return {
    k,
    keys: new Set(named.map(({ id }) => id)),
    // A figure that ends soon is written like many others.
    figures: [...new Set(small)].filter((figure) => isOwn(figure) && /\.\d{6}/.test(String(figure))),
  };
}

function figuresOf(rows: readonly NewResponse[]): number[] {
  const items = Object.keys(rows[0]?.answers ?? {});
  return items.flatMap((item) => {
    const values = rows.map(({ answers }) => answers[item]).filter((answer) => typeof answer === "number");
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return [mean, Math.sqrt(squares / (values.length - 1)), Math.sqrt(squares / values.length)];
  });
}
