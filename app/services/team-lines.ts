/** Teams as people write them: one a line, `Payments; 12` with the number of people where somebody counted; or two columns of a spreadsheet. */
import { createHash } from "node:crypto";
import type { MessageKey } from "../i18n/messages.ts";
import { lineOf, linesOf, nameKey } from "./typed-text.ts";

export type TeamLine = { name: string; headcount: number | null };

export const mostTeams = 2000;
export const longestTeamName = 120;
const largest = 100_000;

export function readTeams(typed: string): { teams: TeamLine[] } | { problem: MessageKey } {
  // What a spreadsheet puts between two columns.
  const lines = linesOf(typed.replaceAll("\t", ";"));
  if (lines.length > mostTeams) return { problem: "members.error.many" };
  const teams: TeamLine[] = [];
  for (const line of lines) {
    const [, written = line, count] = /^(.*?)\s*;\s*(\d{1,6})?$/.exec(line) ?? [];
    const name = lineOf(written, longestTeamName);
    if (name === null) return { problem: "members.error.name" };
    const headcount = count === undefined ? null : Number(count);
    if (headcount !== null && (headcount < 1 || headcount > largest))
      return { problem: "members.error.count" };
    teams.push({ name, headcount });
  }
  const keys = new Set(teams.map(({ name }) => nameKey(name)));
  return keys.size < teams.length ? { problem: "members.error.twice" } : { teams };
}

export function writtenTeams(teams: readonly TeamLine[]): string {
  return teams.map(({ name, headcount }) => (headcount === null ? name : `${name}; ${headcount}`)).join("\n");
}

/** Says which list somebody saw when they changed it: of two people who change it at once the second one is told. */
export function stampOf(teams: readonly TeamLine[]): string {
  return createHash("sha256").update(writtenTeams(teams)).digest("hex").slice(0, 16);
}
