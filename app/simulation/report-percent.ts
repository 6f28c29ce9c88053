/** How people report a percentage they have in their head: on a curve through the bands, rounded as people round. */
import type { Random } from "../analysis/random.ts";
import type { Item } from "../instruments/schema.ts";

type Percentage = Item & { kind: "percentage" };

/** Share of the people who round to a multiple of 5 (or of 10 for large numbers). */
const rounding = 0.8;

/**
 * The whole percent somebody with this position writes down.
 * @param position 0 = worst, 1 = best; values outside are taken to the nearest possible percent
 */
export function reportPercent(item: Percentage, position: number, random: Random): number {
  const meant = Math.min(
    100,
    Math.max(0, item.bands ? throughBands(item, position) : freely(item, position)),
  );
  if (random() >= rounding) return Math.round(meant);
  const step = meant > 30 && random() < 0.5 ? 10 : 5;
  return Math.round(meant / step) * step;
}

/** Straight lines through the middles of the bands, levels being equally far apart. */
function throughBands(item: Percentage, position: number): number {
  const knots = bandMiddles(item);
  const place = position * (knots.length - 1);
  const at = Math.min(knots.length - 2, Math.max(0, Math.floor(place)));
  const [from = 0, to = 0] = knots.slice(at, at + 2);
  return from + (place - at) * (to - from);
}

/** Percent by level, worst first. */
function bandMiddles({ bands = [] }: Percentage): number[] {
  let below = 0;
  const middles = bands.map(({ upTo, level }, index) => {
    // The band that ends at 100 is open: nearly all who are in it are near its lower end.
    const width = index === bands.length - 1 ? Math.min(20, upTo - below) : upTo - below;
    const middle = below + width / 2;
    below = upTo;
    return { level, middle };
  });
  return middles.sort((a, b) => a.level - b.level).map(({ middle }) => middle);
}

/** Without bands: few percent at the best end, rising faster towards the worst. */
function freely(item: Percentage, position: number): number {
  const away = 60 * Math.max(0, 1 - position) ** 1.5;
  return item.direction === "lower-is-better" ? away : 100 - away;
}
