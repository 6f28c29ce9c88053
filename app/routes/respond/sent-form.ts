/** Reads the body of a plain form. */
import type { z } from "zod";
import { AppError } from "../../shared/errors.ts";

/** @throws AppError wrong-type for anything but a form, bad-input for one that is broken or carries files */
export async function sentForm(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get("content-type") ?? "";
  // What browsers send, read without the detour through FormData.
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) return new URLSearchParams(await request.text());
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
