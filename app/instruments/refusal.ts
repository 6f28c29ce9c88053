/** Why a field of a form is refused. Thrown while one item is read, caught where the item's error is noted. */

/** Keys of the page catalogue, one for each thing that can be wrong with a field. */
export const fieldErrorKeys = [
  "respond.error.unknownField",
  "respond.error.notAnOption",
  "respond.error.repeated",
  "respond.error.valueAndReason",
  "respond.error.wholePercent",
  "respond.error.percentRange",
  "respond.error.number",
  "respond.error.numberRange",
  "respond.error.tooLong",
  "respond.error.wholePoints",
  "respond.error.pointsTotal",
  "respond.error.unit",
  "respond.error.processAboveLead",
] as const;
export type FieldErrorKey = (typeof fieldErrorKeys)[number];

export class Refusal extends Error {
  constructor(readonly key: FieldErrorKey) {
    super(key);
  }
}

/** The value of a field that can be sent once; "" when it was not sent. */
export function single(values: readonly string[]): string {
  if (values.length > 1) throw new Refusal("respond.error.repeated");
  return values[0] ?? "";
}
