/** ?page=2 of a list, counted from 0. */
import { z } from "zod";

const Page = z.coerce.number().int().min(0).max(1_000_000);

/** @throws ZodError for what is no number */
export function pageNumber(request: Request): number {
  return Page.parse(new URL(request.url).searchParams.get("page") ?? 0);
}
