/** Six steps of one hue for the cells of a heatmap, spread over the scores that are shown; the legend prints their bounds. */

const shadeSteps = 6;

export type Shading = { from: number; to: number }[];

/** Six equal steps from the lowest to the highest shown mean, on whole halves; empty when nothing is shown. */
export function shadingOf(means: readonly number[]): Shading {
  if (means.length === 0) return [];
  const low = Math.floor(Math.min(...means) * 2) / 2;
  const high = Math.max(Math.ceil(Math.max(...means) * 2) / 2, low + 0.5);
  const width = (high - low) / shadeSteps;
  return Array.from({ length: shadeSteps }, (_, step) => ({
    from: low + step * width,
    to: low + (step + 1) * width,
  }));
}

/** Step 0 (lowest) to 5 of a mean. */
export function shadeOf(mean: number, shading: Shading): number {
  const step = shading.findIndex(({ to }) => mean < to);
  return step === -1 ? Math.max(0, shading.length - 1) : step;
}
