/** What the addresses of a study's pages may hold. Anything else leads nowhere. */
import { z } from "zod";
import { resultPages } from "../../components/study/address.ts";
import type { Language } from "../../i18n/languages.ts";
import type { HeatView } from "../../reports/heatmap.ts";
import { sentForm } from "../respond/sent-form.ts";

// Slugs and keys are made of these; PostgreSQL would refuse some of the other characters even in a question.
const Name = z.string().regex(/^[A-Za-z0-9_-]{1,200}$/);
const Slug = z.object({ study: Name });
const Unit = z.enum(["organization", "team", "respondent"]);
const Wave = z.coerce.number().int().positive().max(10_000);
const Query = z.object({ wave: Wave.optional(), unit: Unit.optional() });
const Rows = z.coerce.number().int().positive().max(10_000);
const Word = z.string().max(100);

/** @throws ZodError, which the route turns into "there is nothing here" */
export function studyAsked(request: Request, params: unknown) {
  const found = new URL(request.url).searchParams;
  const query = Query.parse({ wave: found.get("wave") ?? undefined, unit: found.get("unit") ?? undefined });
  return { slug: Slug.parse(params).study, query };
}

/** `sort=monitoring` is lowest first, `sort=-monitoring` highest first; `rows=2` shows the second hundred rows. */
export function viewAsked(request: Request, language: Language): HeatView {
  const found = new URL(request.url).searchParams;
  const asked = Word.parse(found.get("sort") ?? "-level");
  const sort = asked.startsWith("-") ? { by: asked.slice(1), down: true } : { by: asked, down: false };
  return { sort, page: Rows.parse(found.get("rows") ?? 1), language };
}

export function constructAsked(request: Request): string | null {
  return Word.nullable().parse(new URL(request.url).searchParams.get("construct"));
}

/** What scores are shown by besides groups: `by=role`, or two crossed, `by=role.size`. */
export function filterAsked(request: Request): string | null {
  return Word.nullable().parse(new URL(request.url).searchParams.get("by"));
}

const ResultPage = z.enum(resultPages).default("");

/** The page of results that a run's page leads back to. */
export function pageAsked(request: Request) {
  return ResultPage.parse(new URL(request.url).searchParams.get("page") ?? undefined);
}

const Compute = z.object({ _action: z.literal("compute"), wave: Wave, unit: Unit, page: ResultPage });

/** The posted form of "compute". @throws AppError bad-input for a form that cannot be read */
export async function computeAsked(request: Request) {
  return Compute.safeParse(Object.fromEntries(await sentForm(request)));
}

export const RunParams = z.object({ study: Name, run: Name });
