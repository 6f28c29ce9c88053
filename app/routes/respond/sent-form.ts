/** Reads the body of a plain form. */
import type { z } from "zod";
import { AppError } from "../../shared/errors.ts";

/** Far more than any page sends: empty ones, a sign long each, would take a hundred times the memory of what was sent. */
const mostFields = 5000;

/** @throws AppError wrong-type for anything but a form, bad-input for one that is broken, of too many fields, or carries files */
export async function sentForm(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get("content-type") ?? "";
  // What browsers send, read without the detour through FormData.
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) {
    const sent = await request.text();
    if (sent.split("&", mostFields + 1).length > mostFields)
      throw new AppError("bad-input", "error.badInput");
    return new URLSearchParams(sent);
  }
  if (!/^multipart\/form-data\b/i.test(type)) throw new AppError("wrong-type", "error.wrongType");
  const form = await request.formData().catch(() => {
    throw new AppError("bad-input", "error.badInput");
  });
  const fields = new URLSearchParams();
  for (const [name, value] of form) {
    if (typeof value !== "string") throw new AppError("bad-input", "error.badInput");
    fields.append(name, value);
  }
  return fields;
}

/** What a form says. @throws AppError bad-input for what no browser sends from it */
export function readForm<Form>(form: z.ZodType<Form>, fields: URLSearchParams): Form {
  const read = form.safeParse(Object.fromEntries(fields));
  if (!read.success) throw new AppError("bad-input", "error.badInput");
  return read.data;
}
