/** Addresses of previews. */
export type Shown = {
  id: string;
  version: string;
  forAuthor?: boolean;
  /** Left out for that of the page. */
  language?: string | null;
};

export function previewAddress({ id, version, forAuthor = false, language = null }: Shown): string {
  const query = new URLSearchParams();
  if (forAuthor) query.set("view", "authors");
  if (language !== null) query.set("in", language);
  const search = query.size > 0 ? `?${query}` : "";
  return `/instruments/${encodeURIComponent(id)}/${encodeURIComponent(version)}${search}`;
}

/** Where links of the contents point to. */
export const pageAnchor = (page: string) => `page-${page}`;
export const partAnchor = (module: string) => `module-${module}`;
