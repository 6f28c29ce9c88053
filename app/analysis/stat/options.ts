/** Reads a request's options: absent gives the default, a wrong type is a RangeError that names the option. */
import type { StatOptions } from "./method.ts";

/** @throws RangeError when it is there and no finite number */
export function numberOption(options: StatOptions, name: string, absent: number): number {
  const value = options[name];
  if (value === undefined) return absent;
  if (typeof value !== "number" || !Number.isFinite(value))
    throw new RangeError(`option ${name} must be a number`);
  return value;
}

/** @throws RangeError when it is there and no whole number from `least` on */
export function wholeOption(options: StatOptions, name: string, absent: number, least = 1): number {
  const value = numberOption(options, name, absent);
  if (!Number.isSafeInteger(value) || value < least)
    throw new RangeError(`option ${name} must be a whole number from ${least} on`);
  return value;
}

/** @throws RangeError when it is there and none of `allowed` */
export function choiceOption<const T extends string>(
  options: StatOptions,
  name: string,
  allowed: readonly T[],
  absent: T,
): T {
  const value = options[name];
  if (value === undefined) return absent;
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new RangeError(`option ${name} must be one of ${allowed.join(", ")}`);
  return found;
}

/** @throws RangeError when it is absent or no list of finite numbers */
export function numbersOption(options: StatOptions, name: string): number[] {
  const value = options[name];
  if (!Array.isArray(value) || !value.every((one) => typeof one === "number" && Number.isFinite(one)))
    throw new RangeError(`option ${name} must be a list of numbers`);
  return value;
}

/** Lists of column names by a name of their own, such as the items of each construct. @throws RangeError when it is something else */
export function groupsOption(options: StatOptions, name: string): Record<string, string[]> {
  const value = options[name];
  const isNames = (one: unknown): one is string[] =>
    Array.isArray(one) && one.length > 0 && one.every((each) => typeof each === "string");
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new RangeError(`option ${name} must hold lists of column names`);
  const groups = Object.entries(value);
  if (groups.length === 0 || !groups.every(([, columns]) => isNames(columns)))
    throw new RangeError(`option ${name} must hold lists of column names`);
  return Object.fromEntries(groups);
}
