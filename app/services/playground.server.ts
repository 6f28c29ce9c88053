/** The playground: every kind of question in every state it can be in, so that a change of looks is seen everywhere at once. */
import { type FormValues, formValues } from "../instruments/form-values.ts";
import type { FieldErrorKey } from "../instruments/refusal.ts";
import type { Item, Scale, StudyTeams } from "../instruments/schema.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import {
  longTexts,
  manyOptions,
  manyTeams,
  rightToLeft,
  type Sample,
  samples,
  withoutStudy,
} from "./playground-questions.server.ts";

const reasons = ["dont-know", "not-applicable", "prefer-not-to-say"] as const;

type SpecimenState =
  | "empty"
  | "answered"
  | (typeof reasons)[number]
  | "wrong"
  | "help"
  | "reversed"
  | "right-to-left"
  | "long"
  | "many"
  | "one-unit"
  | "no-study";

/** One question in one state, as a page of the questionnaire would show it. */
export type Specimen = {
  state: SpecimenState;
  item: Item;
  scale: Scale | null;
  teams: StudyTeams | null;
  values: FormValues;
  error: FieldErrorKey | null;
};

const kinds = [
  "agreement",
  "ordered",
  "single-choice",
  "multiple-choice",
  "percentage",
  "number",
  "text",
  "rating",
  "allocation",
  "value-stream",
  "team-choice",
] as const satisfies readonly Item["kind"][];

/** @throws AppError not-found unless this installation is one to work on (PLAYGROUND=1) */
export function playgroundQuestions(app: Pick<App, "env">): { kind: Item["kind"]; specimens: Specimen[] }[] {
  if (!app.env.PLAYGROUND) throw new AppError("not-found", "error.notFound");
  return kinds.map((kind) => ({ kind, specimens: specimensOf(kind) }));
}

function specimensOf(kind: Item["kind"]): Specimen[] {
  const sample = (state: string) => samples(`${kind}_${state}`.replaceAll("-", "_"))[kind];
  const helped = sample("help");
  return [
    specimen("empty", sample("empty")),
    answered("answered", sample("answered")),
    ...reasons.map((reason) => withReason(reason, sample(reason))),
    ...wrongOnes(kind),
    specimen("help", { ...helped, item: { ...helped.item, help: "A rough guess is fine." } }),
    answered("right-to-left", rightToLeft(sample("right-to-left"))),
    answered("long", longTexts(sample("long"))),
    ...moreOf(kind, sample),
  ];
}

function specimen(state: SpecimenState, { item, scale, teams }: Sample): Specimen {
  return { state, item, scale: scale ?? null, teams: teams ?? null, values: {}, error: null };
}

function answered(state: SpecimenState, sample: Sample): Specimen {
  const { item, answer } = sample;
  const text = item.kind === "text" && typeof answer === "string" ? { [item.id]: answer } : {};
  return { ...specimen(state, sample), values: formValues([item], { [item.id]: answer }, text) };
}

/** Open text has no reasons: it is left empty. */
function withReason(reason: (typeof reasons)[number], sample: Sample): Specimen {
  const { item } = sample;
  return { ...specimen(reason, sample), values: formValues([item], { [item.id]: { missing: reason } }, {}) };
}

function wrongOnes(kind: Item["kind"]): Specimen[] {
  const count = samples("counted")[kind].wrong.length;
  return Array.from({ length: count }, (_, at) => {
    const sample = samples(`${kind.replaceAll("-", "_")}_wrong_${at + 1}`)[kind];
    const { values, error } = sample.wrong[at] ?? { values: {}, error: null };
    return { ...specimen("wrong", sample), values, error };
  });
}

/** What only some kinds can be. */
function moreOf(kind: Item["kind"], sample: (state: string) => Sample): Specimen[] {
  const reversed = sample("reversed");
  if (reversed.item.kind === "agreement")
    return [specimen("reversed", { ...reversed, item: { ...reversed.item, reversed: true } })];
  if (kind === "single-choice") return [answered("many", manyOptions(sample("many")))];
  if (kind === "team-choice")
    return [
      answered("many", manyTeams(sample("many"))),
      specimen("no-study", withoutStudy(sample("no-study"))),
    ];
  const oneUnit = sample("one-unit");
  if (oneUnit.item.kind === "value-stream")
    return [specimen("one-unit", { ...oneUnit, item: { ...oneUnit.item, units: ["days"] } })];
  return [];
}
