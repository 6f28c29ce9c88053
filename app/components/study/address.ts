/** Addresses of a study's pages, which keep the wave and the unit that the reader chose. */
import type { StudyPage } from "../../access/study-pages.ts";
import type { UnitOfAnalysis } from "../../analysis/study-data.ts";
import type { HeatSort } from "../../reports/heatmap.ts";

export type StudyPlace = { slug: string; wave: number | null; unit: UnitOfAnalysis };

/** The pages of results, which a computation leads back to. "" is the overview. */
export const resultPages = ["", "levels", "capabilities"] as const;
export type ResultPage = (typeof resultPages)[number];

/** The page of results that a path leads to; "" for every other page of a study. */
export function resultPageOf(pathname: string): ResultPage {
  return resultPages.find((page) => page !== "" && pathname.endsWith(`/${page}`)) ?? "";
}

/** Where a run's progress is shown, with its own wave and unit in the frame around it. @param from where it was asked for */
export function runAddress(place: StudyPlace, run: string, from: ResultPage): string {
  const more = { page: from === "" ? undefined : from };
  const query = studyAddress(place, "", more).split("?")[1] ?? "";
  return `/studies/${encodeURIComponent(place.slug)}/runs/${encodeURIComponent(run)}?${query}`;
}

/** @param page "" is the overview; `more` are further parameters, those undefined are left out */
export function studyAddress(
  { slug, wave, unit }: StudyPlace,
  page: StudyPage,
  more: Record<string, string | undefined> = {},
): string {
  const query = new URLSearchParams();
  if (wave !== null) query.set("wave", String(wave));
  query.set("unit", unit);
  for (const [name, value] of Object.entries(more)) if (value !== undefined) query.set(name, value);
  return `/studies/${encodeURIComponent(slug)}${page === "" ? "" : `/${page}`}?${query}`;
}

/** The value of `sort` in an address: lowest first, or with a minus highest first. */
export function sortWritten({ by, down }: HeatSort): string {
  return down ? `-${by}` : by;
}

/** As the forms of a page are sent to it: with no choice of wave or unit. @param page "": the overview */
export function studyPath(slug: string, page: string): string {
  return `/studies/${encodeURIComponent(slug)}${page === "" ? "" : `/${page}`}`;
}
