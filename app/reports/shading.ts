/** Six classes of one hue for the cells of a heatmap, spread over the scores that are shown; the legend prints their bounds. */

const shadeSteps = 6;

/** Classes from the lowest: the first and the last printed value of each. None holds a value of another. */
export type Shading = { from: number; to: number }[];

/**
 * Six nearly equal classes from the lowest to the highest shown mean, whose ends lie on five printed steps; empty when nothing is shown.
 * @param step between two printed values: 0.1 for one digit after the point, 1 for whole percents
 */
export function shadingOf(means: readonly number[], step: number): Shading {
  if (means.length === 0) return [];
  const low = Math.floor(printedStep(Math.min(...means), step) / 5) * 5;
  const high = Math.max(Math.ceil(printedStep(Math.max(...means), step) / 5) * 5, low + 5);
  const values = high - low + 1;
  // Whole numbers of steps: tenths do not add up exactly.
  const first = (shade: number) => low + Math.ceil((shade * values) / shadeSteps);
  return Array.from({ length: shadeSteps }, (_, shade) => ({
    from: printedValue(first(shade), step),
    to: printedValue(first(shade + 1) - 1, step),
  }));
}

/** Shade 0 (lowest) to 5 of a mean, by the value that is printed. */
export function shadeOf(mean: number, shading: Shading, step: number): number {
  const printed = printedStep(mean, step);
  const shade = shading.findIndex(({ to }) => printed <= printedStep(to, step));
  return shade === -1 ? Math.max(0, shading.length - 1) : shade;
}

/** In steps from zero. */
function printedStep(value: number, step: number): number {
  return Math.round(value / step);
}

function printedValue(steps: number, step: number): number {
  return Number((steps * step).toFixed(1));
}
