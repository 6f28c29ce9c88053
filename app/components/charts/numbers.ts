/** Numbers as the page's language writes them. Rounded for reading only; view models and charts keep them whole. */

/** At most `digits` digits after the point. */
export function decimal(language: string, value: number, digits: number): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
}

/** Always `digits` digits after the point, so that columns line up. */
export function fixed(language: string, value: number, digits: number): string {
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}

/** A share as percent, to one decimal at most. */
export function percent(language: string, share: number): string {
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 }).format(share);
}
