/** The header rows of a file, and finding in them the columns that a map names. */
import type { Column } from "./map-schema.ts";
import type { ImportProblem } from "./problem.ts";

/** `name` is unique only when the file makes it so; `group` is the text of the merged header above it. */
type HeaderColumn = { name: string; group: string; label: string };
export type Header = HeaderColumn[];

/**
 * @param rows one header row, or two: a blank of the upper one continues the text to its left, and a column is then called
 * "upper / lower"
 */
export function readHeader(rows: readonly string[][]): Header {
  const labels = (rows.at(-1) ?? []).map(tidy);
  if (rows.length < 2) return labels.map((label) => ({ name: label, group: "", label }));
  const upper = rows[0] ?? [];
  const width = Math.max(labels.length, upper.length);
  const header: Header = [];
  let group = "";
  for (let i = 0; i < width; i++) {
    group = tidy(upper[i] ?? "") || group;
    const label = labels[i] ?? "";
    header.push({ name: [group, label].filter(Boolean).join(" / "), group, label });
  }
  return header;
}

/** Said of a header that no column has; whoever knows which columns are free adds the nearest one. */
export const noSuchColumn = "no such column";

/** Index of one column, by full name, else by its lower header alone, else by position. */
export function findColumn(header: Header, column: Column): number | ImportProblem {
  if (typeof column === "number") {
    return column <= header.length
      ? column - 1
      : unknownColumn(
          `the file has ${header.length} columns, the map names column ${column}`,
          String(column),
        );
  }
  const wanted = tidy(column);
  for (const part of ["name", "label"] as const) {
    const found = header.flatMap((each, i) => (each[part] === wanted ? [i] : []));
    if (found.length > 1) {
      return {
        place: "file",
        line: 1,
        column,
        rule: "ambiguous-column",
        message: `${found.length} columns have this header (positions ${found.map((i) => i + 1).join(", ")}); name it by position`,
      };
    }
    if (found[0] !== undefined) return found[0];
  }
  return unknownColumn(noSuchColumn, column);
}

/** Indexes of all columns below a text of the upper header row. */
export function findGroup(header: Header, group: string): number[] | ImportProblem {
  const wanted = tidy(group);
  const found = header.flatMap((each, i) => (each.group === wanted && wanted !== "" ? [i] : []));
  if (found.length > 0) return found;
  const nearest = nearestText(wanted, [...new Set(header.map((each) => each.group))]);
  return unknownColumn(
    `no such text in the first header row${nearest === "" ? "" : `; the nearest is "${nearest}"`}`,
    group,
  );
}

/** What a column is called in a report: its header, cut short, or its position. */
export function columnName(header: Header, index: number): string {
  const { group = "", label = "", name = "" } = header[index] ?? {};
  if (name === "") return `column ${index + 1}`;
  const short = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
  return group === "" ? short(label) : `${short(group)} / ${short(label)}`;
}

/** Spaces, line breaks inside a cell and Unicode forms differ between tools, not in meaning. */
export function tidy(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

function unknownColumn(message: string, column: string): ImportProblem {
  return { place: "file", line: 1, column, rule: "unknown-column", message };
}

// Headers can be whole questions; 80 characters tell them apart, and keep the comparison cheap.
const compared = 80;

/** The text most like the wanted one, "" when there is none to compare with. */
export function nearestText(wanted: string, texts: readonly string[]): string {
  const target = wanted.toLowerCase().slice(0, compared);
  let best = "";
  let least = Number.POSITIVE_INFINITY;
  for (const text of texts.slice(0, 2000)) {
    if (text === "") continue;
    const distance = editDistance(target, text.toLowerCase().slice(0, compared));
    if (distance < least) {
      least = distance;
      best = text;
    }
  }
  return best;
}

/** Levenshtein 1966: fewest insertions, deletions and replacements. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
