/** A questionnaire as SurveyJS JSON (surveyjs.io, form library). What it has no place for travels in properties called gemba. */
import { scaleOf } from "../scales.ts";
import type { Condition, Instrument, Item } from "../schema.ts";
import { conditionText, keptOfInstrument, keptOfItem } from "./kept.ts";
import type { Loss } from "./loss.ts";
import { isChoice, longestTeamName, outgoingLosses, reasonLabels } from "./outgoing.ts";

/** The survey as a value for JSON.stringify, and what other tools cannot do with it. */
export function surveyJsOf(instrument: Instrument): { survey: Record<string, unknown>; losses: Loss[] } {
  const byId = new Map(instrument.items.map((item) => [item.id, item]));
  const survey = {
    title: instrument.title,
    description: instrument.purpose,
    locale: instrument.language,
    pages: instrument.pages.map(({ id, title, intro, items, when }) => ({
      name: id,
      title,
      ...(intro && { description: intro }),
      ...visibleIf(when, byId),
      elements: items.flatMap((item) => {
        const found = byId.get(item);
        return found ? [element(found, instrument, byId)] : [];
      }),
    })),
    gemba: keptOfInstrument(instrument),
  };
  return { survey, losses: outgoingLosses(instrument) };
}

function element(item: Item, instrument: Instrument, byId: ReadonlyMap<string, Item>) {
  return {
    ...kindOf(item, instrument),
    name: item.id,
    title: item.text,
    ...(item.help && { description: item.help }),
    ...visibleIf(item.when, byId),
    gemba: keptOfItem(item),
  };
}

function kindOf(item: Item, instrument: Instrument): Record<string, unknown> {
  if (isChoice(item)) {
    const points = scaleOf(item, instrument)?.points ?? [];
    return {
      type: item.kind === "multiple-choice" ? "checkbox" : "radiogroup",
      choices: [
        ...points.map(({ code, label }) => ({ value: code, text: label })),
        ...item.missing.map((reason) => ({ value: reason, text: reasonLabels[reason] })),
      ],
    };
  }
  switch (item.kind) {
    case "text":
      return { type: "comment", maxLength: item.maxLength };
    case "percentage":
      return { type: "text", inputType: "number", min: 0, max: 100 };
    case "number":
      return { type: "text", inputType: "number", min: item.min, max: item.max };
    case "team-choice":
      return { type: "text", maxLength: longestTeamName };
    case "rating":
      return {
        type: "rating",
        rateMin: item.min,
        rateMax: item.max,
        minRateDescription: item.lowLabel,
        maxRateDescription: item.highLabel,
      };
    case "allocation":
      return {
        type: "multipletext",
        items: item.options.map(({ code, label }) => ({
          name: String(code),
          title: label,
          inputType: "number",
        })),
      };
    case "value-stream":
      return {
        type: "matrixdropdown",
        rows: item.steps.map((step, at) => ({ value: String(at), text: step })),
        columns: [
          { name: "lead", title: "Lead time", cellType: "text", inputType: "number" },
          { name: "process", title: "Process time", cellType: "text", inputType: "number" },
          { name: "unit", title: "Unit", cellType: "dropdown", choices: item.units },
          { name: "complete", title: "Percent complete and accurate", cellType: "text", inputType: "number" },
        ],
      };
  }
}

function visibleIf(condition: Condition | undefined, byId: ReadonlyMap<string, Item>) {
  if (!condition) return {};
  const several = byId.get(condition.item)?.kind === "multiple-choice";
  const sign = several ? "contains" : "=";
  return {
    visibleIf: conditionText(
      condition,
      (item) => `{${item}}`,
      (item, code) => `{${item}} ${sign} ${code}`,
    ),
  };
}
