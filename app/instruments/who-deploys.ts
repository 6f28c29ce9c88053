/** The question who brings releases into production, on which a built-in hypothesis stands. */
import { codesOf } from "./scales.ts";
import type { Instrument, Item } from "./schema.ts";

/** The construct of the library that asks it. */
const deployerConstruct = "who-deploys";

export function isAboutDeployers({ construct }: Pick<Item, "construct">): boolean {
  return construct === deployerConstruct;
}

/** Its item; undefined where it is not asked. */
export function deployerItemOf(instrument: Pick<Instrument, "items">): Item | undefined {
  return instrument.items.find((item) => isAboutDeployers(item) && item.kind === "single-choice");
}

/** How many answers it has; 0: not asked. */
export function deployersOf(instrument: Instrument): number {
  const item = deployerItemOf(instrument);
  return item ? codesOf(item, instrument).length : 0;
}

/** In what the change fail rate is asked: percent, or bands, which are levels; null: not at all. */
export function failRateUnitOf(instrument: Pick<Instrument, "items">): "points" | "levels" | null {
  const item = instrument.items.find(({ metric }) => metric === "change_fail_rate");
  if (!item) return null;
  return item.kind === "percentage" ? "points" : "levels";
}
