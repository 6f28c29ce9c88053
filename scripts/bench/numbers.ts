/** Random tables for measuring, and files of them for peers. */
import { writeFileSync } from "node:fs";
import { normal, type Random } from "../../app/analysis/random.ts";

/** Three overlapping classes on six-level answers. */
export function ordinalMetrics(n: number, random: Random): Float64Array[] {
  const columns = [0, 1, 2, 3].map(() => new Float64Array(n));
  for (let i = 0; i < n; i++) {
    const centre = 2 + 1.5 * Math.floor(3 * random());
    for (const column of columns)
      column[i] = Math.max(1, Math.min(6, Math.round(centre + 0.9 * normal(random))));
  }
  return columns;
}

/** Three classes of normal numbers; no two rows are equal. */
export function continuousMetrics(n: number, random: Random): Float64Array[] {
  const columns = [0, 1, 2, 3].map(() => new Float64Array(n));
  for (let i = 0; i < n; i++) {
    const centre = 1.5 * Math.floor(3 * random());
    for (const column of columns) column[i] = centre + normal(random);
  }
  return columns;
}

export function writeCsv(file: string, columns: Float64Array[]): void {
  const rows = Array.from(columns[0]!, (_, i) => columns.map((column) => column[i]!).join(","));
  writeFileSync(file, `${columns.map((_, j) => `x${j}`).join(",")}\n${rows.join("\n")}\n`);
}
