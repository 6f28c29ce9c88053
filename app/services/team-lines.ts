/**
 * Teams as people write them: one a line, `Payments; 12` with the number of people where somebody counted; or two columns of a spreadsheet. A
 * comma, a colon or a bar before a number is read like the semicolon, unless it stands between two digits (08:30; 1,200); after a semicolon nothing
 * but a number may stand.
 */
import { createHash } from "node:crypto";
import type { Said } from "../i18n/said.ts";
import { lineOf, nameKey, numberedLinesOf } from "./typed-text.ts";

export type TeamLine = { name: string; headcount: number | null };

export const mostTeams = 2000;
export const longestTeamName = 120;
const largest = 100_000;

export function readTeams(typed: string): { teams: TeamLine[] } | { problem: Said } {
  // What a spreadsheet puts between two columns.
  const lines = numberedLinesOf(typed.replaceAll("\t", ";"));
  if (lines.length > mostTeams) return { problem: { message: "members.error.many" } };
  const teams: (TeamLine & { line: number })[] = [];
  for (const { line, text } of lines) {
    const [written, count] = partsOf(text);
    const name = lineOf(written, longestTeamName);
    if (name === null) return { problem: { message: "members.error.lineName", values: { line } } };
    const headcount = count === "" ? null : sizeOf(count);
    if (Number.isNaN(headcount))
      return { problem: { message: "members.error.lineCount", values: { line, written: shortened(count) } } };
    teams.push({ name, headcount, line });
  }
  const twice = sameNames(teams);
  if (twice) return { problem: { message: "members.error.lineTwice", values: twice } };
  return { teams: teams.map(({ name, headcount }) => ({ name, headcount })) };
}

/** Of several semicolons the last one counts. Other signs part a name from its size only where a number follows: names hold them, too. */
function partsOf(text: string): [name: string, count: string] {
  const explicit =
    /^(.*)[;；؛](.*)$/u.exec(text) ??
    /^(.*[^\p{Nd}\s]|.*\S(?=\s*[,，،:：|]\s))\s*[,，،:：|]\s*(\p{Nd}+)$/u.exec(text);
  return explicit ? [explicit[1] ?? "", (explicit[2] ?? "").trim()] : [text, ""];
}

/** @returns NaN for what is no number of people */
function sizeOf(count: string): number {
  if (!/^\p{Nd}{1,6}$/u.test(count)) return Number.NaN;
  const size = Number(count.replace(/\p{Nd}/gu, digitOf));
  return size >= 1 && size <= largest ? size : Number.NaN;
}

/** Decimal digits of any script stand ten in a row. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

const mostLinesNamed = 6;

/** The first name that stands on several lines, and which those are. */
function sameNames(teams: readonly (TeamLine & { line: number })[]): { name: string; lines: string } | null {
  const lines = new Map<string, number[]>();
  for (const { name, line } of teams) lines.set(nameKey(name), [...(lines.get(nameKey(name)) ?? []), line]);
  const [key, on] = [...lines].find(([, each]) => each.length > 1) ?? [];
  const name = teams.find((team) => nameKey(team.name) === key)?.name;
  if (!on || name === undefined) return null;
  const more = on.length > mostLinesNamed ? ", …" : "";
  return { name, lines: on.slice(0, mostLinesNamed).join(", ") + more };
}

export function writtenTeams(teams: readonly TeamLine[]): string {
  return teams.map(writtenTeam).join("\n");
}

/** Read again it is the same team: a name that looks as if its size followed ends with a semicolon. */
function writtenTeam({ name, headcount }: TeamLine): string {
  if (headcount !== null) return `${name}; ${headcount}`;
  return partsOf(name)[0] === name ? name : `${name};`;
}

/** Says which list somebody saw when they changed it: of two people who change it at once the second one is told. */
export function stampOf(teams: readonly TeamLine[]): string {
  return createHash("sha256").update(writtenTeams(teams)).digest("hex").slice(0, 16);
}
