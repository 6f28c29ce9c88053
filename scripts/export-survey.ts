/** npm run surveys:export -- delivery-core@1.0 FILE.xlsx|FILE.json: an XLSForm, or SurveyJS JSON, and what these cannot hold. */

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { lossText } from "../app/instruments/interchange/loss.ts";
import { surveyJsOf } from "../app/instruments/interchange/surveyjs-write.ts";
import { xlsFormOf } from "../app/instruments/interchange/xlsform-write.ts";
import { createRegistry } from "../app/platform/registry.server.ts";
import { namedInstrument } from "./named-survey.ts";
import { writeXlsx } from "./survey-files.ts";
import { writeWhole } from "./whole-file.ts";

/** Writes the file and returns the lines to print. @throws Error in words for the terminal */
export async function exportSurvey(directory: string, [name, file, ...more]: string[]): Promise<string[]> {
  if (!name || !file || more.length > 0 || !/\.(xlsx|json)$/i.test(file))
    throw new Error("usage: npm run surveys:export -- <id>@<version> FILE.xlsx|FILE.json");
  const instrument = namedInstrument(createRegistry(directory), name);
  if (/\.xlsx$/i.test(file)) {
    const { sheets, losses } = xlsFormOf(instrument);
    writeWhole(file, await writeXlsx(sheets));
    return [`${file} written (XLSForm)`, ...lossText(losses)];
  }
  const { survey, losses } = surveyJsOf(instrument);
  writeWhole(file, `${JSON.stringify(survey, null, 2)}\n`);
  return [`${file} written (SurveyJS)`, ...lossText(losses)];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const lines = await exportSurvey(join(process.cwd(), "surveys"), process.argv.slice(2));
    for (const line of lines) console.log(line);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
