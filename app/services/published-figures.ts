/** All published figures that single answers can stand beside. */
import type { App } from "../platform/app.ts";
import type { Published } from "../reports/own-profile.ts";

export function publishedFigures({ registry }: Pick<App, "registry">): Published {
  return { benchmarks: registry.benchmarks(), norms: registry.norms(), paths: registry.paths() };
}
