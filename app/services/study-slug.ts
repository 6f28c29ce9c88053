/** The name of a study in addresses: /s/<slug> is what respondents type. */
import { studyBySlug } from "../../db/queries/studies.ts";
import type { App } from "../platform/app.ts";

const longest = 60;
/** Addresses of our own below /studies. */
const reserved = new Set(["new"]);

/**
 * @param typed empty: made from the title
 * @returns a name that addresses may hold, free if it was made; null for what is none
 */
export async function slugOf(db: App["read"], typed: string, title: string): Promise<string | null> {
  const wanted = typed.trim().toLowerCase();
  if (wanted !== "")
    return /^[a-z0-9][a-z0-9_-]*$/.test(wanted) && wanted.length <= longest && !reserved.has(wanted)
      ? wanted
      : null;
  const made = slugFrom(title);
  for (let n = 1; n < 10_000; n++) {
    const slug = n === 1 ? made : `${made}-${n}`;
    if (await isFreeSlug(db, slug)) return slug;
  }
  return null;
}

export async function isFreeSlug(db: App["read"], slug: string | null): Promise<boolean> {
  return slug !== null && !reserved.has(slug) && !(await studyBySlug(db, slug));
}

/** Letters of other scripts have no place in it: a title without any of ours makes "study". */
function slugFrom(title: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, longest - 6)
    .replace(/-+$/, "");
  return plain === "" ? "study" : plain;
}
