/** One flat questionnaire out of an instrument, the modules that a study takes of it, and module files attached to it. */
import { estimatedSeconds } from "./duration.ts";
import { comparableItems } from "./equivalence.ts";
import type { Instrument, Item, Page } from "./schema.ts";

export type Pick = {
  /** Modules of the instrument besides its core ones. Absent: all of them. */
  modules?: string[];
  /** Module files, asked after the instrument's own pages in this order. */
  attach?: Instrument[];
};

/**
 * The questionnaire to ask. Id, version and subject are those of `base`; scales and pages of an attached module are called
 * `<module>-<name>`. An attached question that the base asks in the same words is asked once, where the base asks it.
 * @throws RangeError for a module that the base does not have, an attached file that is no module, is attached twice or speaks another
 * language, and for a name that both use for different things
 */
export function composeInstrument(base: Instrument, { modules, attach = [] }: Pick): Instrument {
  return attach.reduce(attached, picked(base, modules));
}

/** The same questionnaire with a team's own steps, frozen before its wave opens. @throws RangeError for an item that is no value stream */
export function withSteps(instrument: Instrument, itemId: string, steps: string[]): Instrument {
  const names = steps.map((name) => name.trim()).filter((name) => name !== "");
  if (names.length < 2 || names.length > 20 || new Set(names).size < names.length)
    throw new RangeError("a value stream has 2 to 20 steps, each with a name of its own");
  if (!instrument.items.some(({ id, kind }) => id === itemId && kind === "value-stream"))
    throw new RangeError(`${instrument.id} has no value stream ${itemId}`);
  const items = instrument.items.map((item) =>
    item.id === itemId && item.kind === "value-stream" ? { ...item, steps: names } : item,
  );
  return { ...instrument, items };
}

function picked(base: Instrument, wanted: string[] | undefined): Instrument {
  const modules = base.modules ?? [];
  const unknown = wanted?.find((id) => !modules.some((module) => module.id === id));
  if (unknown !== undefined) throw new RangeError(`${base.id} has no module ${unknown}`);
  if (wanted === undefined || modules.length === 0) return base;
  const taken = modules.filter(({ id, core }) => core || wanted.includes(id));
  const pageIds = new Set(taken.flatMap(({ pages }) => pages));
  const part = only(
    base,
    base.pages.filter(({ id }) => pageIds.has(id)),
  );
  return { ...part, modules: taken, minutes: share(base, part) };
}

/** The pages' questions and what these need: constructs, scales, level metrics, analyses that lack nothing. */
function only(base: Instrument, pages: Page[]): Instrument {
  const asked = new Set(pages.flatMap(({ items }) => items));
  const items = base.items.filter(({ id }) => asked.has(id));
  const constructs = base.constructs.filter(({ id }) => items.some(({ construct }) => construct === id));
  const scales = new Set(items.flatMap((item) => ("scale" in item ? [item.scale] : [])));
  const known = new Set([...items, ...constructs].map(({ id }) => id));
  const kept = (id: string) => asked.has(id);
  return {
    ...base,
    pages,
    items,
    constructs,
    scales: Object.fromEntries(Object.entries(base.scales).filter(([id]) => scales.has(id))),
    levelMetrics: base.levelMetrics.filter(kept),
    throughput: base.throughput.filter(kept),
    stability: base.stability.filter(kept),
    analysis: base.analysis.filter(({ of }) => of.every((id) => known.has(id))),
  };
}

/** Questions and minutes of one of the instrument's own modules. @throws RangeError when it has no such module */
export function moduleSize(base: Instrument, moduleId: string): { items: number; minutes: number } {
  const module = base.modules?.find(({ id }) => id === moduleId);
  if (!module) throw new RangeError(`${base.id} has no module ${moduleId}`);
  const part = only(
    base,
    base.pages.filter(({ id }) => module.pages.includes(id)),
  );
  return { items: part.items.length, minutes: share(base, part) };
}

/** The declared minutes, in proportion to what is left to read; whole minutes, at least one. */
function share(base: Instrument, part: Instrument): number {
  return Math.max(1, Math.round((base.minutes * estimatedSeconds(part)) / estimatedSeconds(base)));
}

function attached(base: Instrument, module: Instrument): Instrument {
  if (module.kind !== "module") throw new RangeError(`${module.id} is no module`);
  if (module.language !== base.language)
    throw new RangeError(`${module.id} is in ${module.language}, ${base.id} in ${base.language}`);
  if (base.modules?.some(({ id }) => id === module.id))
    throw new RangeError(`${base.id} has a module ${module.id} already`);
  const own = prefixed(module);
  const asked = new Set(comparableItems(base, module).map(({ a }) => a));
  const items = own.items.filter((item) => isNew(item, base.items, asked));
  const constructs = own.constructs.filter((construct) => {
    const same = base.constructs.find(({ id }) => id === construct.id);
    if (same && JSON.stringify(same) !== JSON.stringify(construct))
      throw new RangeError(`${construct.id} is another construct in ${base.id} than in ${module.id}`);
    return !same;
  });
  const pages = own.pages
    .map((page) => ({ ...page, items: page.items.filter((id) => items.some((item) => item.id === id)) }))
    .filter((page) => page.items.length > 0);
  const taken = new Set([...Object.keys(base.scales), ...base.pages.map(({ id }) => id)]);
  const twice = [...Object.keys(own.scales), ...pages.map(({ id }) => id)].find((id) => taken.has(id));
  if (twice !== undefined) throw new RangeError(`${base.id} uses the name ${twice} already`);
  const { id, title, purpose, exploratory } = module;
  const entry = { id, title, purpose, pages: pages.map((page) => page.id), core: false, exploratory };
  return {
    ...base,
    minutes: base.minutes + module.minutes,
    scales: { ...base.scales, ...usedScales(own, items) },
    constructs: [...base.constructs, ...constructs],
    items: [...base.items, ...items],
    pages: [...base.pages, ...pages],
    modules: [...(base.modules ?? [wholeAsModule(base)]), ...(pages.length > 0 ? [entry] : [])],
    analysis: [...base.analysis, ...module.analysis],
    reasons: { ...module.reasons, ...base.reasons },
  };
}

function isNew(item: Item, items: readonly Item[], asked: ReadonlySet<string>): boolean {
  if (!items.some(({ id }) => id === item.id)) return true;
  if (!asked.has(item.id)) throw new RangeError(`${item.id} is asked twice, in different words`);
  return false;
}

function usedScales(own: Instrument, items: readonly Item[]): Instrument["scales"] {
  const used = new Set(items.flatMap((item) => ("scale" in item ? [item.scale] : [])));
  return Object.fromEntries(Object.entries(own.scales).filter(([id]) => used.has(id)));
}

/** An instrument without modules becomes one when something is attached, so that every page is still in one. */
function wholeAsModule({ id, title, purpose, exploratory, pages }: Instrument) {
  return { id, title, purpose, pages: pages.map((page) => page.id), core: true, exploratory };
}

function prefixed(module: Instrument): Instrument {
  const called = (name: string) => `${module.id}-${name}`;
  return {
    ...module,
    scales: Object.fromEntries(Object.entries(module.scales).map(([id, scale]) => [called(id), scale])),
    items: module.items.map((item) => ("scale" in item ? { ...item, scale: called(item.scale) } : item)),
    pages: module.pages.map((page) => ({ ...page, id: called(page.id) })),
  };
}
