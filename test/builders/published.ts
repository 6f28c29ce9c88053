/** The published figures of this repository, as the pages use them. */
import { createRegistry } from "../../app/platform/registry.server.ts";
import type { Published } from "../../app/reports/own-profile.ts";

const registry = createRegistry("surveys");

export const published: Published = {
  benchmarks: registry.benchmarks(),
  norms: registry.norms(),
  paths: registry.paths(),
};

export const instrumentOfThis = (id: string) => {
  const found = registry.all().findLast((one) => one.id === id);
  if (!found) throw new RangeError(`no questionnaire ${id}`);
  return found;
};
