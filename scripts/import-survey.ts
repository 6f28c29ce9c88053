/**
 * npm run surveys:import -- FILE.xlsx|FILE.json [<id>@<version>]: an XLSForm or SurveyJS form as a draft under surveys/instruments/,
 * and a report of what could not be carried over.
 */
import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { stringify } from "yaml";
import { lossText } from "../app/instruments/interchange/loss.ts";
import { readSurveyJs } from "../app/instruments/interchange/surveyjs-read.ts";
import { type ReadForm, readXlsForm } from "../app/instruments/interchange/xlsform-read.ts";
import { parseInstrument } from "../app/instruments/parse.ts";
import { problemText } from "../app/instruments/problem.ts";
import { Instrument } from "../app/instruments/schema.ts";
import { maximumPacked, readXlsx } from "./survey-files.ts";
import { writeWhole } from "./whole-file.ts";

/** Writes the draft and returns the lines to print. @throws Error in words for the terminal */
export async function importSurvey(directory: string, [file, name, ...more]: string[]): Promise<string[]> {
  if (!file || more.length > 0 || !/\.(xlsx|json)$/i.test(file))
    throw new Error("usage: npm run surveys:import -- FILE.xlsx|FILE.json [<id>@<version>]");
  const read = await readFormFile(file);
  if ("reason" in read) throw new Error(`${file}: ${read.reason}`);
  const [id, version] = name?.split("@") ?? [];
  const renamed = {
    ...read.instrument,
    id: id ?? read.instrument.id,
    version: version ?? read.instrument.version,
  };
  const checked = Instrument.safeParse({ ...renamed, status: "draft" });
  if (!checked.success) throw new Error(`${name}: a name is written as <id>@<major>.<minor>`);
  const draft = checked.data;
  const path = `instruments/${draft.id}/${draft.version}.yaml`;
  if (existsSync(join(directory, path)))
    throw new Error(`surveys/${path} exists already; give the import another name: <id>@<version>`);
  const source = `# yaml-language-server: $schema=../../instrument.schema.json\n${stringify(draft, { lineWidth: 0, aliasDuplicateObjects: false })}`;
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeWhole(join(directory, path), source);
  const again = parseInstrument(`surveys/${path}`, source);
  return [
    `surveys/${path} written, as a draft`,
    ...lossText(read.losses),
    ...("problems" in again ? ["still to be mended:", ...again.problems.map(problemText)] : []),
  ];
}

async function readFormFile(file: string): Promise<ReadForm> {
  if (statSync(file).size > maximumPacked) throw new Error(`${file} is larger than 5 MB, which no form is`);
  const bytes = readFileSync(file);
  if (/\.xlsx$/i.test(file)) return readXlsForm(await readXlsx(bytes));
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString("utf8"));
  } catch {
    return { reason: "this is not JSON" };
  }
  return readSurveyJs(value, basename(file, ".json"));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const lines = await importSurvey(join(process.cwd(), "surveys"), process.argv.slice(2));
    for (const line of lines) console.log(line);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
