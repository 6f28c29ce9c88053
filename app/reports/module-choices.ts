/** The modules that a study may ask: of its instrument, and files that can be attached to it, each with what one chooses it by. */
import { composeInstrument, moduleSize } from "../instruments/compose.ts";
import type { Instrument } from "../instruments/schema.ts";
import type { Translation } from "../instruments/translation.ts";
import { type LanguageState, languagesOf } from "./instrument-languages.ts";

export type ModuleChoice = {
  /** What the form sends: the id of a module of the instrument, `id@version` of a file. */
  value: string;
  title: string;
  purpose: string;
  items: number;
  minutes: number;
  /** Always asked. */
  core: boolean;
  exploratory: boolean;
  /** Of a file; a module of the instrument has the instrument's. */
  languages: LanguageState[] | null;
  chosen: boolean;
};

/** @param asked the questionnaire as the study asks it */
export function ownModules(base: Instrument, asked: Instrument): ModuleChoice[] {
  return (base.modules ?? []).map(({ id, title, purpose, core, exploratory }) => ({
    value: id,
    title,
    purpose,
    ...moduleSize(base, id),
    core,
    exploratory,
    languages: null,
    chosen: core || (asked.modules ?? []).some((module) => module.id === id),
  }));
}

/**
 * The newest version of each module file that fits the instrument, and in its place the version that is chosen already.
 * @param all every version, oldest first within an id
 */
export function attachableModules(
  base: Instrument,
  all: readonly Instrument[],
  chosen: readonly { id: string; version: string }[],
  translationsOf: (id: string, version: string) => readonly Translation[],
): ModuleChoice[] {
  const isChosen = ({ id, version }: Instrument) =>
    chosen.some((one) => one.id === id && one.version === version);
  const byId = new Map<string, Instrument>();
  for (const one of all) {
    const known = byId.get(one.id);
    if (one.kind === "module" && !(known && isChosen(known))) byId.set(one.id, one);
  }
  const choices = [...byId.values()].flatMap((module) => {
    const items = itemsAdded(base, module);
    if (items === 0) return [];
    return [
      {
        value: attachedValue(module),
        title: module.title,
        purpose: module.purpose,
        items,
        minutes: module.minutes,
        core: false,
        exploratory: module.exploratory,
        languages: languagesOf(module, translationsOf(module.id, module.version)),
        chosen: isChosen(module),
      },
    ];
  });
  // Those chosen stand in the order in which they are asked.
  const place = ({ value }: ModuleChoice) => chosen.findIndex((one) => attachedValue(one) === value);
  return choices.sort((a, b) => Number(b.chosen) - Number(a.chosen) || place(a) - place(b));
}

const attachedValue = ({ id, version }: { id: string; version: string }) => `${id}@${version}`;

/** 0 for a file that does not fit, or whose every question is asked already. */
function itemsAdded(base: Instrument, module: Instrument): number {
  try {
    return composeInstrument(base, { attach: [module] }).items.length - base.items.length;
  } catch (error) {
    if (error instanceof RangeError) return 0;
    throw error;
  }
}
