/** The quick check: every answer comes with the form and goes back with the page. Nothing here reads or writes the database. */
import { type Answers, isMissing } from "../instruments/answer.ts";
import {
  actionField,
  completeAnswers,
  type FieldError,
  missingField,
  readForm,
} from "../instruments/answer-schema.ts";
import { answerState, readAnswerState } from "../instruments/answer-state.ts";
import { type FormValues, formValues, sentValues } from "../instruments/form-values.ts";
import type { Instrument, Item, Scale } from "../instruments/schema.ts";
import { tableFields } from "../instruments/table-fields.ts";
import { directionOfText } from "../instruments/translation.ts";
import type { App } from "../platform/app.ts";
import { type OwnProfileView, ownProfileView } from "../reports/own-profile.ts";
import { AppError } from "../shared/errors.ts";
import { publishedFigures } from "./published-figures.ts";
import { type QuickScreen, quickScreens } from "./quick-screens.ts";

type Carried = {
  /** Answers given elsewhere, as fields of the form. */
  hidden: [string, string][];
  /** What stands behind the # of the address. */
  state: string;
};

export type QuickQuestions = Carried & {
  at: "questions";
  minutes: number;
  /** The language of the questions and how it runs. */
  texts: { language: string; direction: "ltr" | "rtl" };
  subject: string;
  screen: QuickScreen;
  number: number;
  count: number;
  last: boolean;
  items: Item[];
  scales: Record<string, Scale>;
  values: FormValues;
  errors: FieldError[];
  notice: "broken" | "none" | null;
};

export type QuickResult = Carried & { at: "result"; asOf: string; view: OwnProfileView };

/** One question at a time, for a screen that many people share. */
type Mode = { kiosk: boolean };

const fields = { screen: "_screen", state: "_state", clear: "_clear", year: "year" } as const;

export function startQuickCheck(app: Pick<App, "registry">, mode: Mode): QuickQuestions {
  return questions(instrumentOfCheck(app), {}, mode, 1);
}

/** What comes after a form: more questions, the same ones with what is wrong with them, or the result. */
export function continueQuickCheck(
  app: Pick<App, "registry" | "now">,
  form: URLSearchParams,
  mode: Mode,
): QuickQuestions | QuickResult {
  const instrument = instrumentOfCheck(app);
  if (form.has(fields.state)) return fromState(app, instrument, form, mode);
  const { answers, errors } = readAll(instrument, form);
  const before = quickScreens(instrument, answers, mode);
  const here = before.findIndex(({ id }) => id === form.get(fields.screen)) + 1;
  if (errors.length > 0) return wrong(instrument, answers, mode, Math.max(1, here), errors, form);
  const action = form.get(actionField);
  if (action === "year") return result(app, instrument, answers, mode, readYear(form.get(fields.year)));
  if (action === "edit" || here === 0) return questions(instrument, answers, mode, 1);
  const cleared = form.get(fields.clear);
  if (cleared !== null) {
    const { [cleared]: _gone, ...rest } = answers;
    return questions(instrument, rest, mode, here);
  }
  if (action === "stay") return questions(instrument, answers, mode, here);
  if (action === "back") return questions(instrument, answers, mode, Math.max(1, here - 1));
  // Answers decide which screens there are, but those before this one stay.
  if (here < before.length) return questions(instrument, answers, mode, here + 1);
  return result(app, instrument, answers, mode, null);
}

function instrumentOfCheck({ registry }: Pick<App, "registry">): Instrument {
  const found = registry.all().findLast(({ id }) => id === "quick-check");
  if (!found) throw new AppError("not-found", "error.notFound");
  return found;
}

function fromState(
  app: Pick<App, "registry" | "now">,
  instrument: Instrument,
  form: URLSearchParams,
  mode: Mode,
): QuickQuestions | QuickResult {
  const [state = "", ...more] = form.getAll(fields.state);
  const read = more.length === 0 ? readAnswerState(instrument, state) : null;
  if (!read) return { ...questions(instrument, {}, mode, 1), notice: "broken" };
  const { answers, place } = read;
  return "result" in place
    ? result(app, instrument, answers, mode, place.result)
    : questions(instrument, answers, mode, place.screen);
}

function readYear(year: string | null): number | null {
  return year !== null && /^\d{4}$/.test(year) ? Number(year) : null;
}

/** Every field of every page, as if nobody had checked any before. */
function readAll(instrument: Instrument, form: URLSearchParams): { answers: Answers; errors: FieldError[] } {
  const answers: Answers = {};
  const errors: FieldError[] = [];
  const left = new URLSearchParams(form);
  for (const name of [actionField, ...Object.values(fields)]) left.delete(name);
  for (const page of instrument.pages) {
    const own = new URLSearchParams();
    for (const name of fieldsOf(instrument.items.filter(({ id }) => page.items.includes(id)))) {
      for (const value of left.getAll(name)) own.append(name, value);
      left.delete(name);
    }
    const read = readForm(instrument, page.id, own);
    Object.assign(answers, read.answers);
    errors.push(...read.errors);
  }
  for (const name of Object.values(fields))
    if (form.getAll(name).length > 1) errors.push({ item: name, message: "respond.error.unknownField" });
  for (const item of new Set(left.keys())) errors.push({ item, message: "respond.error.unknownField" });
  return { answers, errors };
}

function fieldsOf(items: readonly Item[]): string[] {
  return items.flatMap((item) => [item.id, missingField(item.id), ...tableFields(item)]);
}

function questions(instrument: Instrument, answers: Answers, mode: Mode, wanted: number): QuickQuestions {
  const screens = quickScreens(instrument, answers, mode);
  const number = Math.min(wanted, screens.length);
  const screen = screens[number - 1];
  if (!screen) throw new AppError("not-found", "error.notFound");
  const { items, scales } = partsOf(instrument, screen);
  return {
    at: "questions",
    minutes: instrument.minutes,
    texts: { language: instrument.language, direction: directionOfText(instrument.language) },
    subject: instrument.subject,
    screen,
    number,
    // Until the first answers are known, so is not what comes after them.
    count: mode.kiosk ? screens.length : Math.max(2, screens.length),
    last: number > 1 && number === screens.length,
    items,
    scales,
    values: formValues(items, answers, {}),
    errors: [],
    notice: null,
    hidden: hiddenFields(instrument, answers, items),
    state: answerState(instrument, answers, { screen: number }),
  };
}

function wrong(
  instrument: Instrument,
  answers: Answers,
  mode: Mode,
  here: number,
  errors: FieldError[],
  form: URLSearchParams,
): QuickQuestions {
  const shown = questions(instrument, answers, mode, here);
  return { ...shown, errors: errors.slice(0, 20), values: sentValues(shown.items, form) };
}

function result(
  app: Pick<App, "registry" | "now">,
  instrument: Instrument,
  answers: Answers,
  mode: Mode,
  year: number | null,
): QuickQuestions | QuickResult {
  if (!Object.values(answers).some((answer) => !isMissing(answer)))
    return { ...questions(instrument, answers, mode, 1), notice: "none" };
  const complete = completeAnswers(instrument, answers);
  return {
    at: "result",
    asOf: app.now().toISOString().slice(0, 10),
    view: ownProfileView(instrument, complete, publishedFigures(app), year),
    hidden: hiddenFields(instrument, answers, []),
    state: answerState(instrument, answers, { result: year }),
  };
}

function hiddenFields(instrument: Instrument, answers: Answers, shown: readonly Item[]): [string, string][] {
  const others = instrument.items.filter((item) => !shown.includes(item));
  return Object.entries(formValues(others, answers, {})).flatMap(([name, values]) =>
    values.map((value): [string, string] => [name, value]),
  );
}

function partsOf(instrument: Instrument, screen: QuickScreen) {
  const items = screen.pages
    .flatMap((page) => page.items)
    .flatMap((id) => instrument.items.find((item) => item.id === id) ?? []);
  const scales: Record<string, Scale> = {};
  for (const item of items) {
    const scale = "scale" in item ? instrument.scales[item.scale] : undefined;
    if ("scale" in item && scale) scales[item.scale] = scale;
  }
  return { items, scales };
}
