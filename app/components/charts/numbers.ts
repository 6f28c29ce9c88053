/** Numbers as the page's language writes them. Rounded for reading only; view models and charts keep them whole. */

/** At most `digits` digits after the point. */
export function decimal(language: string, value: number, digits: number): string {
  return formatter(language, `at most ${digits}`, { maximumFractionDigits: digits }).format(value);
}

/** Always `digits` digits after the point, so that columns line up. */
export function fixed(language: string, value: number, digits: number): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return formatter(language, `always ${digits}`, options).format(value);
}

/** A share as percent, to one decimal at most. */
export function percent(language: string, share: number): string {
  return formatter(language, "percent", { style: "percent", maximumFractionDigits: 1 }).format(share);
}

const formatters = new Map<string, Intl.NumberFormat>();

/** Kept, because making one costs a hundred times more than using it, and a heatmap has thousands of numbers. */
function formatter(language: string, name: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${name}`;
  let known = formatters.get(key);
  if (!known) {
    known = new Intl.NumberFormat(language, options);
    formatters.set(key, known);
  }
  return known;
}
