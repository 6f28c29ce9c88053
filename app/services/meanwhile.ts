/** Two people, or two windows, at one form: what somebody saw when they wrote, so that nobody undoes what they never saw. */
import { createHash } from "node:crypto";

export type Values = Record<string, string | boolean | readonly string[]>;

/** What was changed between opening a page and sending its form. Nothing was stored. */
export type Meanwhile<Sent> = {
  /** `now`: what it is, where the sender wrote something else as well. */
  changed: { field: string; now: string | null }[];
  /** What the sender wrote; the other fields are as they are now. */
  mine: Partial<Sent>;
};

/** Says which values a page showed, field by field, for its form to bring back. */
export function seenOf(values: Values): string {
  return Object.entries(values)
    .map(([field, value]) => `${field}:${markOf(value)}`)
    .join(" ");
}

/**
 * @param seen of the page that the form stood on
 * @param sent what its fields say; those that it leaves out are as they are
 * @returns null: what is sent undoes nothing that its sender has not seen
 */
export function changedMeanwhile<Sent extends Values>(
  seen: string,
  sent: Partial<Sent>,
  now: Sent,
): Meanwhile<Sent> | null {
  const marks = new Map(seen.split(" ").map((each) => each.split(":") as [string, string]));
  // A field that the page had no value for was empty.
  const seenIn = (field: string) => marks.get(field) ?? markOf("");
  const own = Object.entries(sent) as [string, Values[string]][];
  const isMine = ([field, value]: (typeof own)[number]) => seenIn(field) !== markOf(value);
  const changed = own.filter(([field, value]) => {
    const mark = markOf(now[field] ?? "");
    return seenIn(field) !== mark && markOf(value) !== mark;
  });
  if (changed.length === 0) return null;
  return {
    changed: changed.map((each) => {
      const is = now[each[0]];
      return { field: each[0], now: isMine(each) && typeof is === "string" ? is : null };
    }),
    mine: Object.fromEntries(own.filter(isMine)) as Partial<Sent>,
  };
}

/** Boxes come in the order of the page, lines end as browsers end them. */
function markOf(value: Values[string]): string {
  const plain =
    typeof value === "string"
      ? value.replaceAll("\r\n", "\n").trim()
      : typeof value === "boolean"
        ? value
        : [...value].sort();
  return createHash("sha256").update(JSON.stringify(plain)).digest("hex").slice(0, 12);
}
