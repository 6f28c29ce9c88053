/** The questionnaire that a word of the command line names: `delivery-core@1.0`. */
import type { Instrument } from "../app/instruments/schema.ts";
import type { InstrumentRegistry } from "../app/platform/registry.server.ts";

/** @throws Error that lists what there is */
export function namedInstrument(registry: InstrumentRegistry, name: string): Instrument {
  const all = registry.all();
  const found = all.find(({ id, version }) => `${id}@${version}` === name);
  if (found) return found;
  const known = all.map(({ id, version }) => `  ${id}@${version}`).join("\n");
  throw new Error(`there is no questionnaire ${name}. There are:\n${known}`);
}
