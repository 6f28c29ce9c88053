/** Modules, declared analyses and references between items: what makes a large questionnaire one that can be taken in parts. */
import type { Instrument } from "../schema.ts";
import { type Finding, itemFindings, type Rules } from "./rule.ts";

export const moduleRules: Rules = {
  "module-pages": modulePages,
  "module-core": moduleCore,
  "module-condition": moduleConditions,
  "module-file": moduleFile,
  analysis: analyses,
  about: (it) =>
    itemFindings(
      it,
      ({ id, about }) => {
        if (!about) return false;
        if (!it.items.some((item) => item.id === about)) return `no item is called ${about}`;
        return id !== `${about}_basis` && `an item about ${about} is called ${about}_basis`;
      },
      "about",
    ),
  "prompt-for": (it) =>
    itemFindings(
      it,
      (item) => {
        const construct = item.kind === "text" ? item["prompt-for"] : undefined;
        return (
          construct !== undefined && !hasConstruct(it, construct) && `no construct is called ${construct}`
        );
      },
      "prompt-for",
    ),
};

const hasConstruct = (it: Instrument, id: string) => it.constructs.some((construct) => construct.id === id);

/** The module of each page, by page id; the first when a page is in several. */
function moduleOfPages(it: Instrument): Map<string, string> {
  const modules = new Map<string, string>();
  for (const { id, pages } of it.modules ?? [])
    for (const page of pages) if (!modules.has(page)) modules.set(page, id);
  return modules;
}

function modulePages(it: Instrument): Finding[] {
  if (!it.modules) return [];
  const seenModules = new Set<string>();
  const seenPages = new Set<string>();
  const found: Finding[] = [];
  it.modules.forEach(({ id, pages }, at) => {
    if (seenModules.has(id) || id in Object.prototype)
      found.push({ path: ["modules", at, "id"], message: `${id} is used twice in modules, or reserved` });
    seenModules.add(id);
    pages.forEach((page, position) => {
      const path = ["modules", at, "pages", position];
      if (!it.pages.some((one) => one.id === page))
        found.push({ path, message: `no page is called ${page}` });
      else if (seenPages.has(page)) found.push({ path, message: `${page} is in a module already` });
      seenPages.add(page);
    });
  });
  it.pages.forEach(({ id }, at) => {
    if (!seenPages.has(id)) found.push({ path: ["pages", at, "id"], message: `${id} is in no module` });
  });
  return found;
}

/** What forms the levels is always asked, so it is in a core module. */
function moduleCore(it: Instrument): Finding[] {
  if (!it.modules || it.kind === "module") return [];
  if (!it.modules.some(({ core }) => core)) return [{ path: ["modules"], message: "no module is core" }];
  const core = itemsOfCore(it);
  return it.levelMetrics.flatMap((id, at) =>
    core.has(id) ? [] : [{ path: ["levelMetrics", at], message: `${id} is asked outside the core modules` }],
  );
}

function itemsOfCore(it: Instrument): Set<string> {
  const pages = new Set((it.modules ?? []).filter(({ core }) => core).flatMap((one) => one.pages));
  return new Set(it.pages.filter(({ id }) => pages.has(id)).flatMap(({ items }) => items));
}

/** A condition on a question that may not be asked would hide its item for ever. */
function moduleConditions(it: Instrument): Finding[] {
  if (!it.modules) return [];
  const modules = moduleOfPages(it);
  const moduleOfItem = new Map(
    it.pages.flatMap(({ id, items }) => items.map((item) => [item, modules.get(id)] as const)),
  );
  const core = itemsOfCore(it);
  const stays = (asked: string, module: string | undefined) =>
    core.has(asked) || moduleOfItem.get(asked) === module;
  const message = (asked: string) => `${asked} is asked in a module that a study may leave out`;
  return [
    ...it.pages.flatMap(({ id, when }, at) =>
      when && !stays(when.item, modules.get(id))
        ? [{ path: ["pages", at, "when", "item"], message: message(when.item) }]
        : [],
    ),
    ...it.items.flatMap(({ id, when }, at) =>
      when && !stays(when.item, moduleOfItem.get(id))
        ? [{ path: ["items", at, "when", "item"], message: message(when.item) }]
        : [],
    ),
  ];
}

/** A module is taken whole, and says what is to be computed from it. */
function moduleFile(it: Instrument): Finding[] {
  if (it.kind !== "module") return [];
  const found: Finding[] = [];
  if (it.modules) found.push({ path: ["modules"], message: "a module has no modules of its own" });
  if (it.analysis.length === 0) found.push({ path: ["kind"], message: "a module declares its analysis" });
  return found;
}

/** What is analysed is asked here; a regression may explain what another questionnaire asks by what this one does. */
function analyses(it: Instrument): Finding[] {
  const known = new Set([...it.constructs, ...it.items].map(({ id }) => id));
  return it.analysis.flatMap(({ method, of, against }, at): Finding[] => {
    if (method === "regression") {
      if (!against)
        return [{ path: ["analysis", at], message: "a regression says against what: what explains it" }];
      if (against.every((id) => known.has(id))) return [];
    }
    return of.flatMap((id, position) =>
      known.has(id)
        ? []
        : [{ path: ["analysis", at, "of", position], message: `no construct or item is called ${id}` }],
    );
  });
}
