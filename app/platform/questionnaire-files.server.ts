/** The files of questionnaires as they lie in the folder: read to go along with a study, and put there when a study brings one. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
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

/**
 * "same": it is here, word for word. "missing": it was not, and where it may be placed it lies there now, to be locked and read at the next start. "other": another text of that
 * name is here. "broken": it is no questionnaire of that name. Only "missing" writes anything.
 */
export function placeQuestionnaire(
  env: Pick<Env, "SURVEYS_DIR">,
  { id, version, text }: { id: string; version: string; text: string },
  mayPlace: boolean,
): "same" | "missing" | "other" | "broken" {
  const file = fileOf(env, id, version);
  if (existsSync(file)) return readFileSync(file, "utf8") === text ? "same" : "other";
  const read = parseInstrument(`${id}/${version}.yaml`, text);
  if ("problems" in read || read.instrument.id !== id || read.instrument.version !== version) return "broken";
  if (mayPlace) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: "wx" });
  }
  return "missing";
}
