/** Numbers as the page's language writes them. Rounded for reading only; view models and charts keep them whole. */
import { numberFormat } from "../../shared/number-format.ts";

/** At most `digits` digits after the point. */
export function decimal(language: string, value: number, digits: number): string {
  return numberFormat(language, { maximumFractionDigits: digits }).format(value);
}

/** Always `digits` digits after the point, so that columns line up. */
export function fixed(language: string, value: number, digits: number): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return numberFormat(language, options).format(value);
}

/** A share as percent, to one decimal at most. */
export function percent(language: string, share: number): string {
  return numberFormat(language, { style: "percent", maximumFractionDigits: 1 }).format(share);
}
