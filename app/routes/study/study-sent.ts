/** What the forms about a study may hold. Whether it makes sense is the services' question; what is longer than this is no form of ours. */
import { z } from "zod";
import { languages } from "../../i18n/languages.ts";
import { AppError } from "../../shared/errors.ts";
import { readForm } from "../respond/sent-form.ts";

export const Long = z.string().max(100_000).default("");
export const ticketSent = z.string().regex(/^[0-9a-f]{32}$/);

/** The box of a deed that cannot be undone (components/study/for-good). */
export const Known = z.string().max(100).default("");
export const isKnown = ({ known }: { known: string }) => known === "yes";
export const unknown = { field: "known", message: "forGood.error" } as const;

const Description = z.object({
  title: Long,
  purpose: Long,
  consent: Long,
  mainLanguage: z.string().max(10).default(""),
  retention: Long,
  zone: Long,
  quietFrom: Long,
  quietUntil: Long,
});

/** Words that stand still while a wave is open are no part of the form then. */
const Changed = Description.extend({
  title: z.string().max(100_000).optional(),
  purpose: z.string().max(100_000).optional(),
  consent: z.string().max(100_000).optional(),
  mainLanguage: z.string().max(10).optional(),
});

const Method = z.object({
  order: z.string().max(100).optional(),
  points: z.string().max(100).optional(),
  halfLevels: z.string().max(100).optional(),
});

/** Fields that are fixed by now are no part of the form; a box that is not ticked is not sent. @throws AppError bad-input */
export function methodSent(fields: URLSearchParams) {
  return { ...sentOnly(readForm(Method, fields)), work: fields.get("work") === "on" };
}

/** Fields that a form leaves out are as they were. */
export function sentOnly<T extends object>(fields: T) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

const Ticks = z.array(z.string().max(200)).max(200);

/** Boxes that are ticked. @throws AppError bad-input for what no browser sends from this form */
export function filtersSent(fields: URLSearchParams) {
  const by = Ticks.safeParse(fields.getAll("by"));
  const pairs = Ticks.safeParse(fields.getAll("pairs"));
  if (!by.success || !pairs.success) throw new AppError("bad-input", "error.badInput");
  return { by: by.data, pairs: pairs.data };
}

/** @throws AppError bad-input for what no browser sends from this form */
export function descriptionSent(fields: URLSearchParams) {
  return { ...readForm(Description, fields), languages: languagesSent(fields), translations: {} };
}

/** The same of a study that there is: what the form leaves out is as it was. @throws AppError bad-input for what no browser sends from this form */
export function descriptionChanged(fields: URLSearchParams) {
  return {
    ...sentOnly(readForm(Changed, fields)),
    languages: languagesSent(fields),
    translations: translationsSent(fields),
  };
}

const Translation = z.object({ title: Long, purpose: Long, consent: Long });

/** Of the languages that the form has places for. @throws AppError bad-input for what no browser sends from this form */
function translationsSent(fields: URLSearchParams) {
  const sent: Record<string, z.infer<typeof Translation>> = {};
  for (const language of languages) {
    const typed = (part: string) => fields.get(`${part}-${language}`) ?? undefined;
    const parts = { title: typed("title"), purpose: typed("purpose"), consent: typed("consent") };
    if (Object.values(parts).every((text) => text === undefined)) continue;
    const read = Translation.safeParse(parts);
    if (!read.success) throw new AppError("bad-input", "error.badInput");
    sent[language] = read.data;
  }
  return sent;
}

function languagesSent(fields: URLSearchParams): string[] {
  const languages = z.array(z.string().max(10)).max(20).safeParse(fields.getAll("languages"));
  if (!languages.success) throw new AppError("bad-input", "error.badInput");
  return languages.data;
}
