/**
 * Values inside right-to-left sentences. A name in Latin letters, a code or an address would carry the full stop behind it to its own
 * other side; the two invisible signs around it keep the order of the sentence.
 */
import type { IntlMessageFormat } from "intl-messageformat";

type Values = Record<string, string | number>;
type Element = ReturnType<IntlMessageFormat["getAst"]>[number];

const firstStrongIsolate = "\u2068";
const popIsolate = "\u2069";

export function isolate(text: string): string {
  return `${firstStrongIsolate}${text}${popIsolate}`;
}

/** Wraps texts, but not those that only choose between wordings. */
export function isolateValues(format: IntlMessageFormat): (values: Values) => Values {
  const choosing = choices(format.getAst());
  return (values) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === "string" && !choosing.has(name) ? isolate(value) : value,
      ]),
    );
}

function choices(elements: readonly Element[]): Set<string> {
  const found = new Set<string>();
  for (const element of elements) {
    if (!("options" in element)) continue;
    found.add(element.value);
    for (const option of Object.values(element.options))
      for (const name of choices(option.value)) found.add(name);
  }
  return found;
}
