/** The shape of a questionnaire file as JSON Schema, for editors that complete and check while one writes. */
import { z } from "zod";
import { Instrument } from "./schema.ts";

/** The text of surveys/instrument.schema.json: what may be written, so keys with a default are optional. */
export function instrumentJsonSchema(): string {
  const schema = z.toJSONSchema(Instrument, { io: "input", target: "draft-7" });
  return `${JSON.stringify({ ...schema, title: "Gemba questionnaire" }, null, 2)}\n`;
}
