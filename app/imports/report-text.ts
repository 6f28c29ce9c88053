/** The report of an import as lines of text for a terminal. */
import { describeProblem, type ImportProblem } from "./problem.ts";
import type { ImportReport, ItemReport, Places } from "./report.ts";

const number = (value: number) => value.toLocaleString("en");

export function reportText(report: ImportReport): string {
  const lines = [
    `rows of answers        ${number(report.rows)}`,
    `may be handed over     ${number(report.consenting)}`,
    `organizations          ${number(report.organizations)} (${number(report.withoutOrganization)} rows name none)`,
    `teams                  ${number(report.teams)}`,
    "",
    `${"item".padEnd(24)}${"values".padStart(10)}${"recoded".padStart(10)}  without a value`,
    ...report.items.map(itemLine),
  ];
  if (report.unmappedItems.length > 0)
    lines.push("", `not in the map, stored as not shown: ${report.unmappedItems.join(", ")}`);
  if (report.unusedColumns.length > 0)
    lines.push("", `columns of the file not used: ${listed(report.unusedColumns, 40)}`);
  if (report.blankLines.count > 0) {
    lines.push(
      "",
      `blank lines left out: ${number(report.blankLines.count)} (line ${listed(report.blankLines.first.map(String), 20)})`,
    );
  }
  if (report.skippedCells.count > 0) {
    lines.push(
      "",
      `cells left out, because the map does not know them: ${number(report.skippedCells.count)}`,
    );
    lines.push(...placeLines(report.skippedCells));
  }
  return lines.join("\n");
}

/** Every problem on a line of its own; `count` when more were found than are listed. */
export function problemsText(problems: readonly ImportProblem[], count = problems.length): string {
  return placeLines({ count, first: [...problems] }).join("\n");
}

function itemLine({ item, values, recoded, missing, unknown }: ItemReport): string {
  const reasons = Object.entries(missing).map(([reason, n]) => `${reason} ${number(n)}`);
  if (unknown > 0) reasons.push(`of these not in the map ${number(unknown)}`);
  return `${item.padEnd(24)}${number(values).padStart(10)}${number(recoded).padStart(10)}  ${reasons.join(", ") || "-"}`;
}

function placeLines({ count, first }: Places): string[] {
  const more = count - first.length;
  return [
    ...first.map((place) => `  ${describeProblem(place)}`),
    ...(more > 0 ? [`  and ${number(more)} more`] : []),
  ];
}

function listed(texts: readonly string[], most: number): string {
  const more = texts.length - most;
  return texts.slice(0, most).join(", ") + (more > 0 ? ` and ${number(more)} more` : "");
}
