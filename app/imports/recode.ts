/** A map, an instrument and a file's header -> a function from a row of cells to one response. Counts as it goes. */
import type { Answer, Answers } from "../instruments/answer.ts";
import type { Instrument } from "../instruments/schema.ts";
import { checkMap } from "./check-map.ts";
import { type ConsentReader, consentReader, type NameReader, nameReader } from "./group-columns.ts";
import { countGroups } from "./group-count.ts";
import { columnName, type Header, nearestText, noSuchColumn, tidy } from "./header.ts";
import { type ItemReader, itemReader } from "./item-reader.ts";
import type { ParsedMap } from "./parse-map.ts";
import { type ImportProblem, quoted } from "./problem.ts";
import type { CsvRow } from "./read-csv.ts";
import { emptyReport, type ImportReport, notePlace } from "./report.ts";

export type RecodedRow = {
  organization: string | null;
  team: string | null;
  consentResearch: boolean;
  /** Every mapped item that is not blank, and "not-shown" for every item the map leaves out. */
  answers: Answers;
};

export type Recoding = {
  /**
   * One row; undefined when it is blank or has not the width of the header. Problems and counts go to the report.
   * @throws TooManyGroups
   */
  recode(row: CsvRow): RecodedRow | undefined;
  report: ImportReport;
};

/** @returns every problem of map and header together, so that they can be mended in one go */
export function createRecoding(
  parsed: ParsedMap,
  instrument: Instrument,
  header: Header,
): Recoding | { problems: ImportProblem[] } {
  const { map } = parsed;
  const misfits = checkMap(parsed, instrument);
  if (misfits.length > 0) return { problems: misfits };
  const found = findReaders(parsed, instrument, header);
  if ("problems" in found) return found;
  const { items, organization, team, consent } = found;

  const report = emptyReport();
  report.items = items.map((reader) => reader.report);
  report.unmappedItems = instrument.items
    .filter((item) => item.kind !== "text" && !Object.hasOwn(map.items, item.id))
    .map((item) => item.id);
  const used = new Set([...items, organization, team, consent].flatMap((reader) => reader.columns));
  report.unusedColumns = header.flatMap((_, i) => (used.has(i) ? [] : [columnName(header, i)]));
  const notShown = Object.fromEntries(
    report.unmappedItems.map((id): [string, Answer] => [id, { missing: "not-shown" }]),
  );
  const groups = countGroups(report);
  // A cell the map does not know is a problem, or a gap: the map says which.
  const unknownCells = map.onUnknownCode === "stop" ? report.problems : report.skippedCells;

  const recode = ({ line, cells }: CsvRow): RecodedRow | undefined => {
    if (isBlank(cells, header)) {
      report.blankLines.count += 1;
      if (report.blankLines.first.length < 20) report.blankLines.first.push(line);
      return undefined;
    }
    report.rows += 1;
    if (cells.length !== header.length) {
      const message = `the row has ${cells.length} columns, the header has ${header.length}`;
      notePlace(report.problems, { place: "file", line, rule: "row-length", message });
      return undefined;
    }
    const refuse = (column: number, rule: ImportProblem["rule"], message: string) => {
      const places =
        rule === "unknown-code" || rule === "team-without-organization" ? unknownCells : report.problems;
      notePlace(places, { place: "file", line, column: columnName(header, column), rule, message });
    };
    const answers: Answers = { ...notShown };
    for (const { read, report: counts, takes } of items) {
      const answer = read(cells, (column, text) =>
        refuse(
          column,
          "unknown-code",
          `${quoted(text)} is not in the map of ${counts.item}, which takes ${takes}`,
        ),
      );
      if (answer !== undefined) answers[counts.item] = answer;
    }
    const inOrganization = organization.read(cells, refuse);
    let inTeam = team.read(cells, refuse);
    if (inTeam !== null && inOrganization === null) {
      const message = `the team ${quoted(inTeam)} has no organization in this row`;
      refuse(team.columns[0] ?? 0, "team-without-organization", message);
      inTeam = null;
    }
    const consentResearch = consent.read(cells, refuse);
    if (consentResearch) report.consenting += 1;
    groups.add(line, inOrganization, inTeam);
    return { organization: inOrganization, team: inTeam, consentResearch, answers };
  };
  return { recode, report };
}

type Readers = { items: ItemReader[]; organization: NameReader; team: NameReader; consent: ConsentReader };

function findReaders(
  { map }: ParsedMap,
  instrument: Instrument,
  header: Header,
): Readers | { problems: ImportProblem[] } {
  const problems: ImportProblem[] = [];
  const items = instrument.items.flatMap((item) => {
    const itemMap = Object.hasOwn(map.items, item.id) ? map.items[item.id] : undefined;
    const reader = itemMap && itemReader(itemMap, item, instrument, header);
    if (reader && "problems" in reader) problems.push(...reader.problems);
    return reader && "read" in reader ? [reader] : [];
  });
  const organization = nameReader(map.organization, "organization", header);
  const team = nameReader(map.team, "team", header);
  const consent = consentReader(map.researchConsent, header);
  for (const reader of [organization, team, consent]) if ("problem" in reader) problems.push(reader.problem);
  if (problems.length > 0 || "problem" in organization || "problem" in team || "problem" in consent) {
    const found = [...items, organization, team, consent].flatMap((reader) =>
      "columns" in reader ? reader.columns : [],
    );
    return { problems: withNearest(problems, header, new Set(found)) };
  }
  return { items, organization, team, consent };
}

/** For a column that is not there: the header most like it, of the columns that the map does not name. */
function withNearest(problems: ImportProblem[], header: Header, found: ReadonlySet<number>): ImportProblem[] {
  const free = header.flatMap(({ label }, i) => (found.has(i) ? [] : [label]));
  return problems.map((problem) => {
    if (problem.message !== noSuchColumn || problem.column === undefined) return problem;
    const nearest = nearestText(problem.column, free);
    return nearest === ""
      ? problem
      : { ...problem, message: `${problem.message}; the nearest is "${nearest}"` };
  });
}

function isBlank(cells: readonly string[], header: Header): boolean {
  return cells.length === 1 && header.length > 1 && tidy(cells[0] ?? "") === "";
}
