/**
 * Forms written here, opened and saved again by LibreOffice Calc 7.4, read back. The stored files were made by
 * `libreoffice --headless --convert-to xlsx --outdir test/fixtures/libreoffice` from what writeXlsx gives for the questionnaires below.
 */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readXlsForm } from "../../app/instruments/interchange/xlsform-read.ts";
import { type Sheet, xlsFormOf } from "../../app/instruments/interchange/xlsform-write.ts";
import { readXlsx, writeXlsx } from "../../scripts/survey-files.ts";
import { realInstrument } from "../builders/instrument.ts";
import { oddTexts } from "./odd-texts.ts";

for (const [file, instrument] of [
  ["delivery-core.xlsx", realInstrument("delivery-core")],
  // All 189 questions, every page and module: the largest form of the library.
  ["delivery-capabilities.xlsx", realInstrument("delivery-capabilities")],
  ["odd-texts.xlsx", oddTexts()],
] as const)
  test(`${file} as LibreOffice saved it reads back as the identical questionnaire`, async () => {
    const saved = await readXlsx(readFileSync(`test/fixtures/libreoffice/${file}`));
    const { sheets } = xlsFormOf(instrument);
    // Of the JSON that travels along, a file of today may hold more keys than one that was saved earlier: reading fills them in.
    const seenByOthers = (all: Sheet[]) =>
      all.slice(0, 3).map(({ name, rows }) => ({ name, rows: rows.map(withoutEmptyEnd) }));
    expect(seenByOthers(saved)).toEqual(seenByOthers(sheets));
    expect(readXlsForm(saved)).toEqual({ instrument, losses: [] });
  });

function withoutEmptyEnd(row: readonly string[]): string[] {
  const filled = row.findLastIndex((cell) => cell !== "");
  return row.slice(0, filled + 1);
}

test("a text that reads like an escaped sign of these files stays as it was typed", async () => {
  const rows = [["_x000D_", "a_x0041_b", "_x005F_", "_x12_"]];
  expect((await readXlsx(await writeXlsx([{ name: "sheet", rows }])))[0]?.rows).toEqual(rows);
});
