/** Bytes of a list of people -> those who can be invited, piece by piece, and a report. A wrong line is left out and counted; the others stand. */
import { readMailAddress } from "../../shared/mail-address.ts";
import {
  type LineFault,
  largestRoster,
  lineFaults,
  mostPeople,
  type RosterReport,
  UnreadableRoster,
} from "../../shared/roster-report.ts";
import { tidy } from "../header.ts";
import { readCsv, UnreadableCsv } from "../read-csv.ts";
import { type KnownPlaces, type Place, placeFinder } from "./places.ts";
import { delimiterOf, type RosterColumns, rosterColumns } from "./roster-columns.ts";

export type RosterPerson = { address: string; language: string; role: string | null } & Place;

type Reading = {
  places: KnownPlaces;
  /** That letters can be written in; the first is for those whose line names none. */
  languages: readonly [string, ...string[]];
  /** Gets those who can be invited, each address once. */
  person: (person: RosterPerson) => void;
};

const longestCell = 300;
const firstLines = 10;
const mostRoles = 30;
/** What spreadsheets take for the beginning of a formula. */
const formula = /^[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]/;

/**
 * Text in UTF-8, or what spreadsheets write beside it (UTF-16 in either order, Windows-1252); comma, semicolon or tab.
 * @throws UnreadableRoster when the list as a whole cannot be read
 */
export async function readRoster(
  bytes: Uint8Array,
  { places, languages, person }: Reading,
): Promise<RosterReport> {
  if (bytes.length > largestRoster) throw new UnreadableRoster("too-large", 0);
  const text = textOf(bytes);
  const placeOf = placeFinder(places);
  const seen = new Set<string>();
  const faults = new Map<LineFault, { count: number; first: number[] }>();
  const report: RosterReport = { lines: 0, good: 0, duplicates: 0, faults: [], roles: [], ignored: [] };
  const roles = new Map<string, number>();
  let columns: RosterColumns | undefined;
  for await (const { line, cells } of rowsOf(text)) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    if (!columns) {
      columns = rosterColumns(cells);
      report.ignored = columns.ignored;
      continue;
    }
    report.lines += 1;
    if (report.lines > mostPeople) throw new UnreadableRoster("too-many", line);
    const read = readLine(cells, columns, languages, placeOf);
    if (typeof read === "string") {
      const fault = faults.get(read) ?? { count: 0, first: [] };
      fault.count += 1;
      if (fault.first.length < firstLines) fault.first.push(line);
      faults.set(read, fault);
      continue;
    }
    const key = read.address.toLowerCase();
    if (seen.has(key)) {
      report.duplicates += 1;
      continue;
    }
    seen.add(key);
    report.good += 1;
    person(read);
    if (read.role !== null) roles.set(read.role, (roles.get(read.role) ?? 0) + 1);
  }
  if (!columns) throw new UnreadableRoster("empty", 0);
  report.faults = lineFaults.flatMap((fault) => {
    const found = faults.get(fault);
    return found ? [{ fault, ...found }] : [];
  });
  report.roles = [...roles]
    .map(([role, people]) => ({ role, people }))
    .sort((a, b) => b.people - a.people || (a.role < b.role ? -1 : 1))
    .slice(0, mostRoles);
  return report;
}

function readLine(
  cells: readonly string[],
  { at }: RosterColumns,
  languages: Reading["languages"],
  placeOf: ReturnType<typeof placeFinder>,
): RosterPerson | LineFault {
  const cell = (index: number | undefined) => (index === undefined ? "" : tidy(cells[index] ?? ""));
  const email = cell(at.email);
  const named = { language: cell(at.language), organization: cell(at.organization), team: cell(at.team) };
  const role = cell(at.role);
  const all = [email, ...Object.values(named), role];
  if (all.some((text) => text.length > longestCell)) return "too-long";
  // A name may begin with such a sign, an address that one would invite does not.
  if (formula.test(email)) return "formula";
  const address = readMailAddress(email);
  if (address === null) return "address";
  const wanted = (named.language || languages[0]).toLowerCase().split(/[-_]/)[0] ?? "";
  if (!languages.includes(wanted)) return formula.test(named.language) ? "formula" : "language";
  const place = placeOf(named.organization, named.team);
  if (typeof place !== "string") return { address, language: wanted, role: role || null, ...place };
  return formula.test(place === "organization" ? named.organization : named.team) ? "formula" : place;
}

async function* rowsOf(text: string): ReturnType<typeof readCsv> {
  const [firstLine = ""] = /[^\r\n]*\S[^\r\n]*/.exec(text) ?? [];
  try {
    yield* readCsv([new TextEncoder().encode(text)], delimiterOf(firstLine));
  } catch (error) {
    if (!(error instanceof UnreadableCsv)) throw error;
    const { rule, line } = error.problem;
    throw new UnreadableRoster(rule === "row-too-long" ? "row-too-long" : "broken-quote", line);
  }
}

/** @throws UnreadableRoster for a file that holds bytes which no text has, as a workbook does */
function textOf(bytes: Uint8Array): string {
  const text = decoded(bytes);
  const nul = text.indexOf("\0");
  if (nul >= 0) throw new UnreadableRoster("not-text", text.slice(0, nul).split(/\r\n|\r|\n/).length);
  return text;
}

function decoded(bytes: Uint8Array): string {
  const wide = wideOrderOf(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Whether it is UTF-16, and in which order: by its mark, or because nearly every other byte of its first letters is empty. */
function wideOrderOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = bytes.subarray(0, headBytes);
  const emptyAt = (parity: number) => head.filter((byte, at) => at % 2 === parity && byte === 0).length;
  const [even, odd] = [emptyAt(0), emptyAt(1)];
  const most = head.length / 2;
  // Some letters have a number that ends in an empty byte (一 is 4E00).
  const isClear = Math.max(even, odd) >= 5 * Math.min(even, odd);
  if (head.length < 4 || !isClear) return null;
  if (odd > most / 2) return "utf-16le";
  return even > most / 2 ? "utf-16be" : null;
}

/** The names of the columns, in Latin letters. */
const headBytes = 64;
