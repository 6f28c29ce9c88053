/** Instants and sizes as the page's language writes them. Instants are in UTC, for the server may stand anywhere. */
import { numberFormat } from "../../shared/number-format.ts";
import { useLanguage } from "../layout/language.tsx";

export function momentWords(at: string, language: string): string {
  const style = { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" } as const;
  return `${new Intl.DateTimeFormat(language, style).format(new Date(at))} UTC`;
}

export function Moment({ at }: { at: string }) {
  return <time dateTime={at}>{momentWords(at, useLanguage())}</time>;
}

/** "3 days ago": in hours on the first two days, in days from then on. */
export function ageWords(hours: number, language: string): string {
  const words = new Intl.RelativeTimeFormat(language, { numeric: "always" });
  return hours < 48 ? words.format(-hours, "hour") : words.format(-Math.floor(hours / 24), "day");
}

export function sizeWords(bytes: number, language: string): string {
  const unit = bytes >= 1e9 ? "gigabyte" : "megabyte";
  const value = bytes / (unit === "gigabyte" ? 1e9 : 1e6);
  return numberFormat(language, { style: "unit", unit, maximumFractionDigits: 1 }).format(value);
}
