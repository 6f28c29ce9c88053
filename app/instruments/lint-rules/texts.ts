/** Signs in texts that nobody sees: they turn, hide or break what stands beside them. */
import type { Instrument } from "../schema.ts";
import { textsOf } from "../translation.ts";
import type { Finding, Rules } from "./rule.ts";

export const textRules: Rules = { "hidden-signs": hiddenSigns };

/** Controls, directional overrides and isolates, spaces without width. The joiners that Persian or Hindi need are none of them. */
const hidden = /[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/u;

function hiddenSigns(it: Instrument): Finding[] {
  return [...textsOf(it)].flatMap(([path, text]) => {
    const sign = hidden.exec(text.replaceAll("\n", " "))?.[0];
    if (sign === undefined) return [];
    const code = sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
    return [{ path: placeOf(it, path), message: `${path}: the sign U+${code} cannot be seen` }];
  });
}

/** The path of the file at which a text stands, from its path among the texts. */
function placeOf(it: Instrument, path: string): PropertyKey[] {
  const [list = "", id = "", key = ""] = path.split(".");
  if (list === "scales") return ["scales", id, "points"];
  if (list === "items" || list === "pages" || list === "constructs" || list === "modules") {
    const at = (it[list] ?? []).findIndex((one) => one.id === id);
    return [list, at, key];
  }
  return [list];
}
