/** SurveyJS JSON read as a questionnaire: one that Gemba wrote comes back identical, any other becomes a draft. */
import { type Condition, Instrument, type Page } from "../schema.ts";
import { draftOf, type ForeignForm, type ForeignOption, type ForeignQuestion } from "./foreign.ts";
import { assembled, isRecord, readNumberCondition } from "./kept.ts";
import type { Loss } from "./loss.ts";
import type { ReadForm } from "./xlsform-read.ts";

type Json = Record<string, unknown>;

/** Deeper panels than any form has, so that a hostile file cannot exhaust the reader. */
const maximumDepth = 20;

/** `name` is for a form that does not name itself. Never throws for what the value holds. */
export function readSurveyJs(value: unknown, name: string): ReadForm {
  if (!isRecord(value)) return { reason: "this is no SurveyJS form" };
  const pages = Array.isArray(value.pages) ? value.pages.filter(isRecord) : [value];
  return isRecord(value.gemba) ? readOwn(value, value.gemba, pages) : readForeign(value, pages, name);
}

function readOwn(survey: Json, kept: Json, sources: readonly Json[]): ReadForm {
  const losses: Loss[] = [];
  const scales: Record<string, { code: number; label: string }[]> = {};
  const items: Json[] = [];
  const pages: Page[] = [];
  for (const source of sources) {
    const page: Page = {
      id: text(source.name),
      title: text(source.title),
      items: [],
      ...described(source, "intro"),
    };
    const when = readVisibleIf(source.visibleIf, page.id, losses);
    pages.push(when ? { ...page, when } : page);
    for (const element of elementsOf(source)) {
      const id = text(element.name);
      if (!isRecord(element.gemba)) {
        losses.push({ where: id, what: "has no property gemba and was left out" });
        continue;
      }
      const condition = readVisibleIf(element.visibleIf, id, losses);
      page.items.push(id);
      items.push({
        ...element.gemba,
        id,
        text: text(element.title),
        ...described(element, "help"),
        ...(condition && { when: condition }),
      });
      const scale = text(element.gemba.scale);
      if (scale && !Object.hasOwn(scales, scale))
        scales[scale] = optionsOf(element).flatMap(({ value, label }) =>
          /^\d+$/.test(value) ? [{ code: Number(value), label }] : [],
        );
    }
  }
  const titled = { ...kept, title: text(survey.title), purpose: text(survey.description) };
  const made = Instrument.safeParse(assembled(titled, scales, items, pages));
  if (made.success) return { instrument: made.data, losses };
  return { reason: made.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ") };
}

function described(source: Json, key: "intro" | "help") {
  const description = text(source.description);
  return description === "" ? {} : { [key]: description };
}

/** A text, or its default where a form holds several languages. */
function text(value: unknown): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return String(value);
  if (!isRecord(value)) return "";
  const [first] = [value.default, value.en, ...Object.values(value)].filter((one) => typeof one === "string");
  return first ?? "";
}

function elementsOf(source: Json, depth = 0): Json[] {
  const list = Array.isArray(source.elements) ? source.elements : source.questions;
  if (!Array.isArray(list) || depth > maximumDepth) return [];
  return list
    .filter(isRecord)
    .flatMap((element) => (element.type === "panel" ? elementsOf(element, depth + 1) : [element]));
}

function optionsOf(element: Json): ForeignOption[] {
  const list = Array.isArray(element.choices) ? element.choices : [];
  return list.flatMap((choice: unknown) => {
    const value = isRecord(choice) ? text(choice.value) : text(choice);
    return value === "" ? [] : [{ value, label: (isRecord(choice) && text(choice.text)) || value }];
  });
}

const comparison = /^\{(\w+)\}\s*(?:=|==|contains)\s*'?(\d+)'?$/;

function readVisibleIf(expression: unknown, where: string, losses: Loss[]): Condition | undefined {
  if (typeof expression !== "string" || expression.trim() === "") return undefined;
  const range = readNumberCondition(expression);
  if (range) return range;
  const parts = expression.split(/\s+or\s+/).map((part) => comparison.exec(part.trim()));
  const item = parts[0]?.[1];
  if (item !== undefined && parts.every((part) => part?.[1] === item))
    return { item, in: parts.map((part) => Number(part?.[2])) };
  losses.push({ where, what: `the condition could not be carried over (${expression.slice(0, 200)})` });
  return undefined;
}

function readForeign(survey: Json, sources: readonly Json[], name: string): ReadForm {
  const losses: Loss[] = [];
  const pages: ForeignForm["pages"] = sources.map((source) => ({
    title: text(source.title),
    questions: elementsOf(source).flatMap((element) => foreignQuestion(element, losses) ?? []),
  }));
  const language = /^[a-z]{2}/.exec(text(survey.locale))?.[0] ?? "en";
  const described = { title: text(survey.title), description: text(survey.description) };
  const asked = pages.filter(({ questions }) => questions.length > 0);
  const draft = draftOf({ name, language, ...described, pages: asked }, losses);
  return "instrument" in draft ? { ...draft, losses } : draft;
}

/** Properties of a question that have no place here. */
const unknownProperties = [
  "visibleIf",
  "enableIf",
  "requiredIf",
  "validators",
  "defaultValue",
  "isRequired",
  "choicesByUrl",
];

function foreignQuestion(element: Json, losses: Loss[]): ForeignQuestion | undefined {
  const name = text(element.name);
  const type = text(element.type);
  const common = { name, text: text(element.title) || name, help: text(element.description) };
  for (const property of unknownProperties)
    if (element[property] !== undefined && element[property] !== false)
      losses.push({ where: name, what: `${property} was not carried over` });
  if (element.hasOther === true || element.showOtherItem === true)
    losses.push({ where: name, what: "the option to write something else was left out" });
  const number = (value: unknown) =>
    typeof value === "number" && Number.isFinite(value) ? value : undefined;
  switch (type) {
    case "radiogroup":
    case "dropdown":
    case "checkbox":
    case "tagbox": {
      const options = optionsOf(element);
      if (options.length < 2) break;
      return {
        ...common,
        kind: type === "radiogroup" || type === "dropdown" ? "single-choice" : "multiple-choice",
        options,
      };
    }
    case "boolean": {
      const yes = { value: "1", label: text(element.labelTrue) || "Yes" };
      return {
        ...common,
        kind: "single-choice",
        options: [yes, { value: "0", label: text(element.labelFalse) || "No" }],
      };
    }
    case "rating": {
      const [min, max] = [number(element.rateMin) ?? 1, number(element.rateMax) ?? 5];
      if (!Number.isInteger(min) || !Number.isInteger(max) || min < 0 || max <= min || max - min > 10) break;
      return {
        ...common,
        kind: "rating",
        min,
        max,
        lowLabel: text(element.minRateDescription),
        highLabel: text(element.maxRateDescription),
      };
    }
    case "comment":
      return { ...common, kind: "text" };
    case "text": {
      if (element.inputType !== "number" && element.inputType !== "range") return { ...common, kind: "text" };
      const [min, max] = [number(element.min), number(element.max)];
      return {
        ...common,
        kind: "number",
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
      };
    }
  }
  losses.push({ where: name || type, what: `left out: a question of type "${type}" cannot be asked here` });
  return undefined;
}
