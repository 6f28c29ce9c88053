/** What messages format their values with: numbers as everywhere else, dates and plurals as the library does. Kept, for each is dear to make. */
import type { IntlMessageFormat } from "intl-messageformat";
import { numberFormat } from "../shared/number-format.ts";

type Formatters = NonNullable<NonNullable<ConstructorParameters<typeof IntlMessageFormat>[3]>["formatters"]>;

export const formatters: Formatters = {
  getNumberFormat: (locales, options) =>
    numberFormat(String(locales), options as Intl.NumberFormatOptions) as Intl.NumberFormat,
  getDateTimeFormat: kept((...args) => new Intl.DateTimeFormat(...args)),
  getPluralRules: kept((...args) => new Intl.PluralRules(...args)),
};

function kept<A extends unknown[], F>(make: (...args: A) => F): (...args: A) => F {
  const known = new Map<string, F>();
  return (...args) => {
    const key = JSON.stringify(args);
    const made = known.get(key) ?? make(...args);
    known.set(key, made);
    return made;
  };
}
