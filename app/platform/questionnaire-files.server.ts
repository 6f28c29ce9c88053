/** The files of questionnaires as they lie in the folder: read to go along with a study, and put there when a study brings one. */
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseInstrument } from "../instruments/parse.ts";
import { AppError } from "../shared/errors.ts";
import type { Env } from "./env.server.ts";

/** @param id, version as a file is called: whoever takes them from elsewhere has checked them */
const fileOf = ({ SURVEYS_DIR }: Pick<Env, "SURVEYS_DIR">, id: string, version: string) =>
  join(SURVEYS_DIR, "instruments", id, `${version}.yaml`);

/** @throws AppError not-found */
export function questionnaireText(env: Pick<Env, "SURVEYS_DIR">, id: string, version: string): string {
  const file = fileOf(env, id, version);
  if (!existsSync(file)) throw new AppError("not-found", "error.notFound");
  return readFileSync(file, "utf8");
}

type Brought = { id: string; version: string; text: string };

/** "same": it is here, word for word. "other": another text of that name is. "missing": none is. "broken": this is no questionnaire of that name. */
export function stateOfQuestionnaire(
  env: Pick<Env, "SURVEYS_DIR">,
  { id, version, text }: Brought,
): "same" | "missing" | "other" | "broken" {
  const file = fileOf(env, id, version);
  if (existsSync(file)) return readFileSync(file, "utf8") === text ? "same" : "other";
  const read = parseInstrument(`${id}/${version}.yaml`, text);
  const isIt = !("problems" in read) && read.instrument.id === id && read.instrument.version === version;
  return isIt ? "missing" : "broken";
}

/** Puts one that is missing into the folder, whole or not at all, to be locked and read at the next start. One that is there stays as it is. */
export function placeQuestionnaire(env: Pick<Env, "SURVEYS_DIR">, { id, version, text }: Brought): void {
  const file = fileOf(env, id, version);
  mkdirSync(dirname(file), { recursive: true });
  const part = `${file}.part`;
  try {
    writeFileSync(part, text, { flush: true });
    // Unlike renaming it, this never takes the place of another file.
    linkSync(part, file);
  } finally {
    rmSync(part, { force: true });
  }
}
