/** Looks through what a server sent for numbers of a group under k. It knows which groups are small, and nothing about pages. */
import { parse } from "csv-parse/sync";
import { peopleOfSmallTeams, rareAnswer, smallMark, smallNames } from "./small-groups.ts";

/** The names and keys of small groups, and figures that only they can have made, as long as they can be told from others. */
export type Small = { k: number; keys: ReadonlySet<string>; figures: readonly number[] };

const names = new Set(smallNames);
const marked = [...smallNames, rareAnswer.label];
const nameOrKey = (text: string, { keys }: Small) => names.has(text) || keys.has(text);
const counts = /^(n|people|respondents|answers|rows|withheld|responses|raters|writers)$/i;
const isFew = (value: number, k: number) => Number.isInteger(value) && value > 0 && value < k;

/** What would let somebody see that an answer has come in without looking at it, or find it in a cache. */
export function leaksInHeaders(headers: Headers): string[] {
  const kept = headers.get("cache-control") ?? "";
  const marks = ["etag", "last-modified", "expires", "age"].filter((name) => headers.has(name));
  return [
    ...(/no-store|private/.test(kept) ? [] : [`may be kept by anybody: ${kept}`]),
    ...marks.map((name) => `has ${name}`),
  ];
}

/** Whether these digits are the figure, rounded to as many. */
function isWritten(figure: number, digits: string): boolean {
  const decimals = digits.length - digits.indexOf(".") - 1;
  return Math.abs(figure - Number(digits)) <= 0.51 * 10 ** -Math.min(decimals, 12);
}

/** What was sent as text, of whatever kind. */
export function leaksInText(body: string, type: string, small: Small): string[] {
  const found = [
    ...(body.includes(smallMark) ? ["words of a small group"] : []),
    ...[...body.matchAll(/-?\d+\.\d{5,}/g)].flatMap(([digits]) =>
      small.figures.some((figure) => isWritten(figure, digits)) ? [`the figure ${digits}`] : [],
    ),
  ];
  if (type.includes("html")) found.push(...leaksInRows(body, small));
  if (type.includes("csv")) found.push(...leaksInTable(body, small));
  return found;
}

/** Rows of tables and lists that name a small group, or some that are not k people together, and hold a number. */
function leaksInRows(page: string, { k }: Small): string[] {
  const shown = page.replace(/<(script|style|select)\b[\s\S]*?<\/\1>/g, " ");
  return [...shown.matchAll(/<(tr|li|dd|p|figcaption|title)\b[^>]*>([\s\S]*?)<\/\1>/g)].flatMap(
    ([, , inside = ""]) => {
      // The innermost row or item.
      const text = (inside.split(/<(?:tr|li)\b[^>]*>/).at(-1) ?? "")
        .replace(/<[^>]*>/g, " ")
        .replace(/\s+/g, " ");
      const isFewTogether = marked.some((name) => text.includes(name)) && peopleOfSmallTeams(text) < k;
      return isFewTogether && /\d/.test(text) ? [`a row: ${text.trim()}`] : [];
    },
  );
}

/** A file: groups that fewer than k rows belong to, counts under k, and lines that name a small group and hold a number. */
function leaksInTable(file: string, small: Small): string[] {
  const lines: Record<string, string>[] = parse(file, { columns: true, bom: true });
  const columns = Object.keys(lines[0] ?? {});
  const few = columns
    .filter((column) => /^(organization|team|group|unit)$/i.test(column))
    .flatMap((column) => {
      const rows = new Map<string, number>();
      for (const line of lines) rows.set(line[column]!, (rows.get(line[column]!) ?? 0) + 1);
      return [...rows]
        .filter(([name, n]) => name !== "" && n < small.k)
        .map(([, n]) => `${n} rows of one ${column}`);
    });
  const isRowFile = columns.includes("response");
  return lines.reduce(
    (found, line) => {
      const named = Object.values(line).some((cell) => nameOrKey(cell, small));
      for (const [column, cell] of Object.entries(line)) {
        if (!/^-?\d/.test(cell) || column === "wave") continue;
        if (named || (counts.test(column) && isFew(Number(cell), small.k)))
          found.push(`${column} ${cell} in a line`);
      }
      return found;
    },
    isRowFile || few.length === 0 ? few : [],
  );
}

/** What a loader gave, before it was written down: the same for the page and for its data. */
export function leaksInData(data: unknown, small: Small, path = ""): string[] {
  if (typeof data !== "object" || data === null) return [];
  const entries = data instanceof Map ? [...data] : Object.entries(data);
  const isNamed = entries.some(([name, value]) =>
    [name, value].some((one) => typeof one === "string" && nameOrKey(one, small)),
  );
  return entries.flatMap(([name, value]) => {
    const here = `${path}.${name}`;
    if (typeof value === "number") {
      const isCount = counts.test(String(name)) && isFew(value, small.k);
      return isCount || isNamed ? [`${here} = ${value}`] : [];
    }
    const isRow = isNamed && !Array.isArray(data);
    return [
      ...(isRow ? numbersIn(value).map((number) => `${here} holds ${number}`) : []),
      ...leaksInData(value, small, here),
    ];
  });
}

function numbersIn(data: unknown): number[] {
  if (typeof data === "number") return [data];
  return typeof data === "object" && data !== null ? Object.values(data).flatMap(numbersIn) : [];
}
