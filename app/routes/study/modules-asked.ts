/** The choice of modules in a form or an address: as many fields as there are boxes that were ticked. */
import { z } from "zod";
import type { SentModules } from "../../services/modules-page.server.ts";
import { AppError } from "../../shared/errors.ts";

/** No library is as large as this; whether there are so many modules is the service's question. */
const Values = z.array(z.string().max(300)).max(500);

/** @throws AppError bad-input for values that no module has */
export function modulesAsked(fields: URLSearchParams): SentModules {
  const module = Values.safeParse(fields.getAll("module"));
  const attach = Values.safeParse(fields.getAll("attach"));
  if (!module.success || !attach.success) throw new AppError("bad-input", "error.badInput");
  return { module: module.data, attach: attach.data, without: fields.get("without") ?? "" };
}
