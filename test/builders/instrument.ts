/** A small questionnaire with one item of every kind, as a file's text and as an Instrument; and the real ones. */
import { readFileSync } from "node:fs";
import { parseInstrument } from "../../app/instruments/parse.ts";
import { problemText } from "../../app/instruments/problem.ts";
import type { Instrument } from "../../app/instruments/schema.ts";

export const smallSource = `id: small
version: "1.0"
status: published
language: en
title: A small one
purpose: To be tested
licence: CC-BY-4.0
minutes: 2
subject: Think of your service.
scales:
  speed:
    direction: higher-is-better
    points: [{ code: 3, label: Fast }, { code: 2, label: So so }, { code: 1, label: Slow }]
  delay:
    direction: lower-is-better
    points: [{ code: 0, label: None }, { code: 5, label: Some }, { code: 9, label: Long }]
  agreement:
    direction: higher-is-better
    points:
      - { code: 1, label: Strongly disagree }
      - { code: 2, label: Disagree }
      - { code: 3, label: Neither }
      - { code: 4, label: Agree }
      - { code: 5, label: Strongly agree }
  colour:
    direction: none
    points: [{ code: 1, label: Red }, { code: 2, label: Blue }, { code: 3, label: Green }]
constructs:
  - { id: cadence, title: Cadence, role: delivery, direction: higher-is-better, source: Own, dimensions: 0, singleItem: true, evidence: none }
  - { id: waiting, title: Waiting, role: delivery, direction: higher-is-better, source: Own, dimensions: 0, singleItem: true, evidence: none }
  - { id: failing, title: Failing, role: delivery, direction: higher-is-better, source: Own, dimensions: 0, singleItem: true, evidence: none }
  - { id: tidy, title: Tidy, role: capability, direction: higher-is-better, source: Own, evidence: none }
  - { id: context, title: Context, role: background, direction: none, source: Own, dimensions: 0, evidence: none }
items:
  - { id: pace, kind: ordered, construct: cadence, scale: speed, text: How fast?, metric: lead_time }
  - { id: wait, kind: ordered, construct: waiting, scale: delay, text: How long a wait? }
  - id: fails
    kind: percentage
    construct: failing
    direction: lower-is-better
    metric: change_fail_rate
    text: How many of 100?
    bands: [{ upTo: 10, level: 3 }, { upTo: 50, level: 2 }, { upTo: 100, level: 1 }]
  - { id: tidy_1, kind: agreement, construct: tidy, scale: agreement, text: It is tidy. }
  - { id: tidy_2, kind: agreement, construct: tidy, scale: agreement, text: It is a mess., reversed: true }
  - { id: wall, kind: single-choice, construct: context, scale: colour, text: Which wall? }
  - { id: doors, kind: multiple-choice, construct: context, scale: colour, text: Which doors? }
  - { id: rooms, kind: number, construct: context, min: -2, max: 20, unit: rooms, text: How many rooms? }
  - { id: remark, kind: text, construct: context, maxLength: 20, text: Anything else? }
levelMetrics: [pace, wait, fails]
throughput: [pace, wait]
stability: [fails]
pages:
  - { id: first, title: First, items: [pace, wait, fails, wall] }
  - { id: second, title: Second, items: [tidy_1, tidy_2], when: { item: wall, in: [1, 2] } }
  - { id: third, title: Third, items: [doors, rooms, remark] }
`;

/** Parses a text that must be in order. */
export function instrumentFrom(source: string, file = "test.yaml"): Instrument {
  const read = parseInstrument(file, source);
  if ("problems" in read) throw new Error(read.problems.map(problemText).join("\n"));
  return read.instrument;
}

export const smallInstrument = (): Instrument => instrumentFrom(smallSource);

/** One of the questionnaires under surveys/. */
export function realInstrument(
  id: "delivery-core" | "delivery-capabilities" | "cloud-native-cadence",
  version = "1.0",
): Instrument {
  const file = `surveys/instruments/${id}/${version}.yaml`;
  return instrumentFrom(readFileSync(file, "utf8"), file);
}
