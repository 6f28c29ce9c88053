/** Which column of a list holds what: by its header, in the words that tools and people use for it. */

import { UnreadableRoster } from "../../shared/roster-report.ts";
import { tidy } from "../header.ts";

const headers = {
  email: ["email", "e-mail", "mail", "e-mail address", "email address", "e-mail-adresse", "correo", "メール"],
  language: ["language", "lang", "sprache", "idioma", "言語"],
  organization: ["organization", "organisation", "company", "organización", "組織"],
  team: ["team", "equipo", "チーム"],
  role: ["role", "rolle", "rol", "función", "役割"],
} as const;
type RosterColumn = keyof typeof headers;

export type RosterColumns = {
  at: Partial<Record<RosterColumn, number>> & { email: number };
  ignored: string[];
};

const longestShown = 40;
const mostShown = 20;

/** @throws UnreadableRoster without a column of addresses, or with two columns of one meaning */
export function rosterColumns(cells: readonly string[]): RosterColumns {
  const at: Partial<Record<RosterColumn, number>> = {};
  const ignored: string[] = [];
  for (const [index, cell] of cells.entries()) {
    const header = tidy(cell).toLowerCase();
    const meaning = (Object.keys(headers) as RosterColumn[]).find((each) =>
      headers[each].some((word) => word === header),
    );
    if (!meaning) {
      if (header !== "" && ignored.length < mostShown) ignored.push(tidy(cell).slice(0, longestShown));
      continue;
    }
    if (at[meaning] !== undefined) throw new UnreadableRoster("column-twice", 1);
    at[meaning] = index;
  }
  const { email } = at;
  if (email === undefined) throw new UnreadableRoster("no-address-column", 1);
  return { at: { ...at, email }, ignored };
}

/** Spreadsheets write what their country separates lists by: the sign of these that the first line has most of. */
export function delimiterOf(firstLine: string): string {
  const signs = [",", ";", "\t"];
  const counted = signs.map((sign) => ({ sign, n: firstLine.split(sign).length }));
  return counted.reduce((best, each) => (each.n > best.n ? each : best)).sign;
}
