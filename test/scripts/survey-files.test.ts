import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readXlsForm } from "../../app/instruments/interchange/xlsform-read.ts";
import { xlsFormOf } from "../../app/instruments/interchange/xlsform-write.ts";
import { parseInstrument } from "../../app/instruments/parse.ts";
import { exportSurvey } from "../../scripts/export-survey.ts";
import { importSurvey } from "../../scripts/import-survey.ts";
import { maximumPacked, readXlsx, writeXlsx } from "../../scripts/survey-files.ts";
import { allKinds } from "../app/instruments/all-kinds.ts";
import { realInstrument, smallInstrument } from "../builders/instrument.ts";
import { surveysFolder } from "../builders/surveys-folder.ts";

function place(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), "gemba-forms-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, name);
}

test("an xlsx file written here reads back as the identical questionnaire", async () => {
  for (const it of [smallInstrument(), allKinds(), realInstrument("delivery-core")]) {
    const sheets = await readXlsx(await writeXlsx(xlsFormOf(it).sheets));
    expect(readXlsForm(sheets)).toEqual({ instrument: it, losses: [] });
  }
});

test("texts that look like formulas, numbers, dates or markup stay the texts they are", async () => {
  const row = [
    "=1+1",
    "+1",
    "@a",
    "007",
    "1e3",
    "2020-01-01",
    "true",
    "<b>&amp;</b>",
    " x ",
    "a\nb",
    "שלום",
    "👍",
  ];
  const [sheet] = await readXlsx(await writeXlsx([{ name: "s", rows: [row.map((_, at) => `c${at}`), row] }]));
  expect(sheet?.rows[1]).toEqual(row);
});

test("what is no xlsx file, is too large, or unpacks to too much is refused in words", async () => {
  await expect(readXlsx(Buffer.from("no"))).rejects.toThrow(/no xlsx/);
  await expect(readXlsx(Buffer.alloc(0))).rejects.toThrow(/no xlsx/);
  await expect(readXlsx(Buffer.alloc(maximumPacked + 1))).rejects.toThrow(/5 MB/);
  const bytes = await writeXlsx([{ name: "s", rows: [["a"], ["b"]] }]);
  await expect(readXlsx(bytes.subarray(0, bytes.length - 40))).rejects.toThrow(/no xlsx/);
  // the directory's first entry says it unpacks to 3 GB
  const bomb = Buffer.from(bytes);
  bomb.writeUInt32LE(3_000_000_000, bomb.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 24);
  await expect(readXlsx(bomb)).rejects.toThrow(/50 MB/);
});

test("surveys:export and surveys:import carry a questionnaire out and back as a draft under another name", async () => {
  const folder = surveysFolder();
  for (const file of [place("small.xlsx"), place("small.json")]) {
    const out = await exportSurvey(folder, ["small@1.0", file]);
    expect(out.length).toBeGreaterThan(1);
    await expect(importSurvey(folder, [file])).rejects.toThrow(/exists already/);
    const version = file.endsWith("json") ? "2.1" : "2.0";
    await importSurvey(folder, [file, `small@${version}`]);
    const path = join(folder, `instruments/small/${version}.yaml`);
    const read = parseInstrument(path, readFileSync(path, "utf8"));
    expect("instrument" in read && read.instrument).toEqual({
      ...smallInstrument(),
      version,
      status: "draft",
    });
  }
});

test("surveys:import refuses what it cannot read, and names that lead elsewhere", async () => {
  const folder = surveysFolder();
  const file = place("form.json");
  writeFileSync(file, "{");
  await expect(importSurvey(folder, [file])).rejects.toThrow(/not JSON/);
  await expect(importSurvey(folder, ["form.csv"])).rejects.toThrow(/usage/);
  await exportSurvey(folder, ["small@1.0", file]);
  for (const name of ["../up@1.0", "small@../1.0", "small@x"])
    await expect(importSurvey(folder, [file, name]), name).rejects.toThrow(/is written as/);
});
