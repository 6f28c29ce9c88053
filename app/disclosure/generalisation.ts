/** Attributes of rows, coarser step by step until they tell nothing. */

/** `steps[s]`: what each value becomes after s + 1 steps, in the order of `values`; the last of them is one for all. */
export type Attribute = { id: string; values: readonly string[]; steps: readonly (readonly string[])[] };

/** One more step after those that are given: nothing is told. */
const untold = "";

/** @param ladder names of ever coarser groups by value, may be empty */
export function attributeOf(
  id: string,
  values: readonly string[],
  ladder: readonly (readonly string[])[] = [],
): Attribute {
  for (const step of ladder)
    if (step.length !== values.length) throw new RangeError(`a step of ${id} does not name every value`);
  return { id, values, steps: [...ladder, values.map(() => untold)] };
}

export function generalised(attribute: Attribute, value: string, steps: number): string {
  if (steps === 0) return value;
  const place = attribute.values.indexOf(value);
  return attribute.steps[steps - 1]?.[place] ?? untold;
}

/** Of what the attribute can tell, how much is lost for a value after so many steps: 0 nothing, 1 all (normalized certainty penalty). */
export function lossOf(attribute: Attribute, value: string, steps: number): number {
  if (steps === 0 || attribute.values.length < 2) return 0;
  const becomes = generalised(attribute, value, steps);
  if (becomes === untold) return 1;
  const alike = attribute.steps[steps - 1]?.filter((other) => other === becomes).length ?? 1;
  return (alike - 1) / (attribute.values.length - 1);
}

/** Every combination of steps, one for each attribute. */
export function allSteps(attributes: readonly Attribute[]): number[][] {
  return attributes.reduce<number[][]>(
    (found, { steps }) =>
      found.flatMap((before) => [...Array(steps.length + 1).keys()].map((n) => [...before, n])),
    [[]],
  );
}
