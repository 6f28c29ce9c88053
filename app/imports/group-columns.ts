/** Reads who a row belongs to and whether it may be handed over: organization, team, research consent. */
import { findColumn, type Header, tidy } from "./header.ts";
import type { Column, ImportMap } from "./map-schema.ts";
import { type ImportProblem, quoted } from "./problem.ts";

type Refuse = (column: number, rule: ImportProblem["rule"], message: string) => void;

export type NameReader = { columns: number[]; read(cells: readonly string[], refuse: Refuse): string | null };
export type ConsentReader = { columns: number[]; read(cells: readonly string[], refuse: Refuse): boolean };

const longestName = 200;

/** Names of organizations or teams. null: the row has none, or the map names no column for them. */
export function nameReader(
  source: { column: Column; none: string[] } | undefined,
  what: "organization" | "team",
  header: Header,
): NameReader | { problem: ImportProblem } {
  if (!source) return { columns: [], read: () => null };
  const column = findColumn(header, source.column);
  if (typeof column !== "number") return { problem: column };
  const none = new Set(["", ...source.none.map(tidy)]);
  return {
    columns: [column],
    read: (cells, refuse) => {
      const name = tidy(cells[column] ?? "");
      if (none.has(name)) return null;
      if (name.includes("\uFFFD")) {
        refuse(
          column,
          "encoding",
          `${quoted(name)} has characters that are not UTF-8: save the file as UTF-8`,
        );
      } else if (name.length > longestName || /\p{Cc}/u.test(name)) {
        refuse(
          column,
          "bad-name",
          `${quoted(name)} cannot be the name of a ${what}: at most ${longestName} characters, no control characters`,
        );
      }
      return name;
    },
  };
}

export function consentReader(
  source: ImportMap["researchConsent"],
  header: Header,
): ConsentReader | { problem: ImportProblem } {
  if (typeof source === "boolean") return { columns: [], read: () => source };
  const column = findColumn(header, source.column);
  if (typeof column !== "number") return { problem: column };
  const yes = new Set(source.yes.map(tidy));
  const no = source.no && new Set(source.no.map(tidy));
  return {
    columns: [column],
    read: (cells, refuse) => {
      const text = tidy(cells[column] ?? "");
      if (text === "") return false;
      if (yes.has(text)) return true;
      if (no && !no.has(text))
        refuse(column, "unknown-code", `${quoted(text)} is neither consent nor its refusal`);
      return false;
    },
  };
}
