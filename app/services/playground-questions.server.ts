/** Questions to look at: one of every kind, with what a test of the eye needs. Sentences of our own that nobody is asked. */
import type { Answer } from "../instruments/answer.ts";
import type { FormValues } from "../instruments/form-values.ts";
import type { FieldErrorKey } from "../instruments/refusal.ts";
import type { Item, Scale, StudyTeams } from "../instruments/schema.ts";
import { pointsField, stepField } from "../instruments/table-fields.ts";

/** A question, its options, an answer to it, and what can be wrong with one. `texts` are its words in another direction. */
export type Sample = {
  item: Item;
  scale?: Scale;
  teams?: StudyTeams;
  answer: Answer;
  wrong: { values: FormValues; error: FieldErrorKey }[];
};

const shared = (id: string) => ({
  id,
  construct: "sample",
  missing: ["dont-know", "not-applicable", "prefer-not-to-say"] satisfies Item["missing"],
  overlaps: [],
  sensitive: false,
});

const scaleOf = (direction: Scale["direction"], labels: string[]): Scale => ({
  direction,
  points: labels.map((label, at) => ({ code: at + 1, label })),
});

const agreement = scaleOf("higher-is-better", [
  "Strongly disagree",
  "Disagree",
  "Somewhat disagree",
  "Neither agree nor disagree",
  "Somewhat agree",
  "Agree",
  "Strongly agree",
]);
const rhythm = scaleOf("higher-is-better", [
  "Less than once a month",
  "Every month",
  "Every week",
  "Every day",
]);
const places = scaleOf("none", ["At a desk", "In a meeting", "On the way", "Elsewhere"]);

const teamsOf = (organizations: Record<string, string[]>): StudyTeams => ({
  own: null,
  organizations: Object.entries(organizations).map(([name, teams], at) => ({
    id: `o${at}`,
    name,
    teams: teams.map((team, place) => ({ id: `o${at}t${place}`, ref: `o${at}t${place}`, name: team })),
  })),
});

/** Of each kind one, under this id. */
export function samples(id: string): Record<Item["kind"], Sample> {
  const base = shared(id);
  const points = (given: string[]): FormValues =>
    Object.fromEntries(given.map((text, at) => [pointsField(id, at + 1), [text]]));
  return {
    agreement: {
      item: {
        ...base,
        kind: "agreement",
        scale: "s",
        reversed: false,
        text: "A small change can go live on the day it is written.",
      },
      scale: agreement,
      answer: 6,
      wrong: [{ values: {}, error: "respond.error.notAnOption" }],
    },
    ordered: {
      item: { ...base, kind: "ordered", scale: "s", text: "How often does your team release?" },
      scale: rhythm,
      answer: 3,
      wrong: [{ values: {}, error: "respond.error.repeated" }],
    },
    "single-choice": {
      item: { ...base, kind: "single-choice", scale: "s", text: "Where do you hear of a failure first?" },
      scale: places,
      answer: 2,
      wrong: [{ values: {}, error: "respond.error.notAnOption" }],
    },
    "multiple-choice": {
      item: { ...base, kind: "multiple-choice", scale: "s", text: "Where do you talk about failures?" },
      scale: places,
      answer: [1, 3],
      wrong: [{ values: { [id]: ["2", "dont-know"] }, error: "respond.error.valueAndReason" }],
    },
    percentage: {
      item: {
        ...base,
        kind: "percentage",
        direction: "lower-is-better",
        text: "Of 100 releases, about how many have to be put right?",
      },
      answer: 12,
      wrong: [
        { values: { [id]: ["a few"] }, error: "respond.error.wholePercent" },
        { values: { [id]: ["120"] }, error: "respond.error.percentRange" },
      ],
    },
    number: {
      item: {
        ...base,
        kind: "number",
        min: 0,
        max: 60,
        unit: "years",
        text: "How long have you done this work?",
      },
      answer: 7.5,
      wrong: [{ values: { [id]: ["99"] }, error: "respond.error.numberRange" }],
    },
    text: {
      item: { ...base, kind: "text", maxLength: 400, text: "What would you change first?" },
      answer: "The queue in front of the approval.\n<b>Nobody</b> knows how long it is.",
      wrong: [{ values: { [id]: ["Too long. ".repeat(45)] }, error: "respond.error.tooLong" }],
    },
    rating: {
      item: {
        ...base,
        kind: "rating",
        min: 0,
        max: 10,
        lowLabel: "Not at all likely",
        highLabel: "Extremely likely",
        direction: "higher-is-better",
        text: "How likely is it that you would suggest your team to a friend?",
      },
      answer: 8,
      wrong: [{ values: {}, error: "respond.error.notAnOption" }],
    },
    allocation: {
      item: {
        ...base,
        kind: "allocation",
        total: 100,
        text: "Somebody reports a mistake of their own. What happens?",
        options: [
          { code: 1, label: "The person who made it has to explain it to those above." },
          { code: 2, label: "A form is filled in, and the rule it broke is read out." },
          { code: 3, label: "Those concerned look together at how it could come about." },
        ],
      },
      answer: [10, 20, 70],
      wrong: [
        { values: points(["10", "20", "60"]), error: "respond.error.pointsTotal" },
        { values: points(["33.3", "33.3", "33.4"]), error: "respond.error.wholePoints" },
      ],
    },
    "value-stream": {
      item: {
        ...base,
        kind: "value-stream",
        text: "How does a small change travel from idea to user?",
        steps: ["Choosing", "Building", "Reviewing", "Going live"],
        units: ["minutes", "hours", "days", "weeks"],
      },
      answer: [
        { name: "Choosing", lead: 3, process: 0.5, unit: "weeks", complete: 60 },
        { name: "Building", lead: 4, process: 2, unit: "days", complete: 85 },
        { name: "Reviewing", lead: 30, process: 1, unit: "hours", complete: null },
        { name: "Going live", lead: null, process: null, unit: "minutes", complete: 99 },
      ],
      wrong: [
        {
          values: {
            [stepField(id, 1, "lead")]: ["2"],
            [stepField(id, 1, "process")]: ["3"],
            [stepField(id, 1, "unit")]: ["days"],
          },
          error: "respond.error.processAboveLead",
        },
        { values: { [stepField(id, 0, "lead")]: ["2"] }, error: "respond.error.unit" },
      ],
    },
    "team-choice": {
      item: {
        ...base,
        kind: "team-choice",
        text: "Which team's answer is your work held up by most?",
        outside: "Somebody who is in none of these teams",
        nobody: "No team holds us up",
      },
      teams: teamsOf({ Brickworks: ["Kilns", "Clay"], "Harbour Bank": ["Payments", "Ledgers", "Kilns"] }),
      answer: "o1t1",
      wrong: [{ values: {}, error: "respond.error.notAnOption" }],
    },
  };
}

/** Every kind reads from right to left: the words of the question and of its options. */
const hebrew = {
  text: "שינוי קטן יכול לעלות לאוויר ביום שבו נכתב (v2.0).",
  help: "די בהערכה גסה.",
  labels: ["בכלל לא מסכים", "לא מסכים", "לא כל כך", "ככה ככה", "די מסכים", "מסכים", "מסכים מאוד"],
};

export function rightToLeft({ item, scale, teams, answer, wrong }: Sample): Sample {
  const words = { text: hebrew.text, help: hebrew.help };
  const label = (at: number) => hebrew.labels[at % hebrew.labels.length] ?? "";
  return {
    item: translated(),
    ...(scale && { scale: inHebrew(scale) }),
    ...(teams && { teams: teamsOf({ [label(0)]: [label(1), label(2)], [label(3)]: [label(4), label(5)] }) }),
    answer: renamed(),
    wrong,
  };

  function translated(): Item {
    if (item.kind === "rating") return { ...item, ...words, lowLabel: label(0), highLabel: label(6) };
    if (item.kind === "number") return { ...item, ...words, unit: "שנים" };
    if (item.kind === "allocation")
      return { ...item, ...words, options: item.options.map(({ code }, at) => ({ code, label: label(at) })) };
    if (item.kind === "value-stream")
      return { ...item, ...words, steps: item.steps.map((_, at) => label(at)) };
    if (item.kind === "team-choice") return { ...item, ...words, outside: label(1), nobody: label(0) };
    return { ...item, ...words };
  }
  function inHebrew({ direction, points }: Scale): Scale {
    return { direction, points: points.map(({ code }, at) => ({ code, label: label(at) })) };
  }
  function renamed(): Answer {
    return item.kind === "text" ? hebrew.text : answer;
  }
}

const longSentence =
  "When something that a user can see goes wrong in the middle of the night, those who are called know within a few minutes which of the changes of the last days was the cause, can take it back by themselves without asking anybody who sleeps, and write down in the morning what all of us ought to learn from it";
const longWord = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

/** More words than anybody should ask, and one that does not fit a phone. */
export function longTexts({ item, scale, ...rest }: Sample): Sample {
  const words = { text: `${longSentence}. ${longWord}.`, help: `${longSentence}.` };
  const label = (text: string) => `${text}, ${longSentence.slice(0, 90).toLowerCase()}`;
  const long = scale && {
    direction: scale.direction,
    points: scale.points.map((point, at) => ({ ...point, label: at === 0 ? longWord : label(point.label) })),
  };
  return { item: lengthened(), ...(long && { scale: long }), ...rest };

  function lengthened(): Item {
    if (item.kind === "rating")
      return { ...item, ...words, lowLabel: label(item.lowLabel), highLabel: longWord };
    if (item.kind === "number") return { ...item, ...words, unit: longWord };
    if (item.kind === "allocation")
      return { ...item, ...words, options: item.options.map((one) => ({ ...one, label: label(one.label) })) };
    if (item.kind === "value-stream")
      return { ...item, ...words, steps: item.steps.map((step, at) => (at === 0 ? longWord : label(step))) };
    if (item.kind === "team-choice")
      return { ...item, ...words, outside: label(item.outside), nobody: longWord };
    return { ...item, ...words };
  }
}

/** Beyond a dozen options a list of radios gives way to a select. */
export function manyOptions(sample: Sample): Sample {
  const labels = Array.from({ length: 30 }, (_, at) => `Place ${at + 1}`);
  return { ...sample, scale: scaleOf("none", labels) };
}

/** A thousand teams, as a study of a big organization has them. */
export function manyTeams(sample: Sample): Sample {
  const names = (organization: number) =>
    Array.from({ length: 40 }, (_, at) => `Team ${organization}.${at + 1}`);
  const organizations = Array.from({ length: 25 }, (_, at) => [`Organization ${at + 1}`, names(at + 1)]);
  return { ...sample, teams: teamsOf(Object.fromEntries(organizations)) };
}

/** As in the preview of a questionnaire, where no study has named its teams yet. */
export function withoutStudy({ teams: _, ...sample }: Sample): Sample {
  return sample;
}
