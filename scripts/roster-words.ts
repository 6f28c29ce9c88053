/** What a list of people holds, in words for the terminal. */

import type { StoredRoster } from "../app/services/stored-roster.ts";
import type { LineFault, ListFault } from "../app/shared/roster-report.ts";
import { largestRoster, mostPeople } from "../app/shared/roster-report.ts";

const whole: Record<ListFault, string> = {
  empty: "the list is empty: its first line names the columns, and each line below it one person",
  "too-large": `the list is larger than ${largestRoster / 1024 / 1024} MB`,
  "not-text": "the list holds bytes that no text has: save the table as CSV",
  "too-many": `the list has more than ${mostPeople.toLocaleString("en")} lines`,
  "no-address-column": "the first line names no column email; it is the line of the column names",
  "column-twice": "two columns of the first line mean the same: keep one of them",
  "broken-quote": "a quote is not closed, or stands inside a cell",
  "row-too-long": "a line is endless: most likely a quote in it is not closed",
};

const wrong: Record<LineFault, string> = {
  address: "that is no e-mail address",
  formula: "a formula, which a spreadsheet would run",
  "too-long": "a cell is too long",
  language: "there is no such language: en, de, es, ja or ar",
  organization: "the study has no such organization",
  team: "there is no such team",
  "team-of-several": "several organizations have a team of that name: name the organization too",
};

export function rosterWords(
  checked: { report: StoredRoster } | { fault: ListFault; line: number },
): string[] {
  if ("fault" in checked)
    return [`${checked.line > 0 ? `line ${checked.line}: ` : ""}${whole[checked.fault]}`];
  const { lines, good, known, duplicates, faults, ignored } = checked.report;
  return [
    `${lines} lines: ${good - known} to invite, ${known} invited before or who want no letters, ${duplicates} twice in the list`,
    ...faults.map(
      ({ fault, count, first }) =>
        `${count} wrong, ${wrong[fault]}: line ${first.join(", ")}${count > first.length ? ", ..." : ""}`,
    ),
    ...(ignored.length > 0 ? [`columns that are not read: ${ignored.join(", ")}`] : []),
  ];
}
