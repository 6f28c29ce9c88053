/** The two tables of docs/studies.md, whole: every state with every deed. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { studyDeeds, studyStateOf, studyStates, verdictOn } from "../../../app/shared/study-life.ts";
import { waveDeeds, waveStateOf, waveStates, waveVerdict } from "../../../app/shared/wave-life.ts";

const doc = readFileSync("docs/studies.md", "utf8");

/** Rows of the table whose head begins with this word: by name, the cells. */
function tableOf(head: string): Map<string, Record<string, string>> {
  const lines = doc.split("\n");
  const at = lines.findIndex((line) => line.startsWith(`| ${head} |`));
  const cells = (line: string) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
  const columns = cells(lines[at] ?? "").slice(1);
  const rows = new Map<string, Record<string, string>>();
  for (const line of lines.slice(at + 2)) {
    if (!line.startsWith("|")) break;
    const [name = "", ...values] = cells(line);
    rows.set(
      name.replaceAll("`", ""),
      Object.fromEntries(columns.map((column, n) => [column, values[n] ?? ""])),
    );
  }
  return rows;
}

const written = { may: "yes", done: "already", refused: "-" } as const;

test("docs/studies.md says of every state of a study what the code does", () => {
  const table = tableOf("deed");
  expect([...table.keys()]).toEqual([...studyDeeds]);
  for (const deed of studyDeeds)
    for (const state of studyStates)
      expect(table.get(deed)?.[state], `${deed} in ${state}`).toBe(written[verdictOn(deed, state)]);
});

test("docs/studies.md says of every state of a wave what the code does", () => {
  const table = tableOf("step");
  expect([...table.keys()]).toEqual([...waveDeeds]);
  for (const deed of waveDeeds)
    for (const state of waveStates)
      expect(table.get(deed)?.[state], `${deed} in ${state}`).toBe(written[waveVerdict(deed, state)]);
});

test("a study's state is what its waves say, unless it is put away or goes", () => {
  expect(studyStateOf("active", [])).toBe("draft");
  expect(studyStateOf("active", ["planned"])).toBe("draft");
  expect(studyStateOf("active", ["closed", "open"])).toBe("open");
  expect(studyStateOf("active", ["closed", "planned"])).toBe("resting");
  expect(studyStateOf("archived", ["closed"])).toBe("archived");
  expect(studyStateOf("erasing", ["open"])).toBe("erasing");
});

test("a wave whose time is over and which nobody has closed is not closed", () => {
  expect(waveStateOf({ state: "open", published_on: null }, "closed")).toBe("over");
  expect(waveStateOf({ state: "closed", published_on: null }, "closed")).toBe("closed");
  expect(waveStateOf({ state: "closed", published_on: "2026-01-01" }, "closed")).toBe("published");
});
