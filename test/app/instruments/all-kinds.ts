/** A questionnaire with the kinds of questions that the small one lacks, in modules; and a module file to attach. */
import type { Instrument } from "../../../app/instruments/schema.ts";
import { instrumentFrom, smallSource } from "../../builders/instrument.ts";

export const allKindsSource = smallSource
  .replace("id: small\n", "id: all-kinds\n")
  .replace("status: published", "status: draft")
  .replace(
    "items:\n",
    `items:
  - { id: recommend, kind: rating, construct: context, min: 0, max: 10, lowLabel: Never, highLabel: At once, direction: higher-is-better, text: Would you recommend us? }
  - id: blame
    kind: allocation
    construct: context
    text: Share out 100 points.
    options: [{ code: 1, label: Somebody is blamed }, { code: 2, label: A form is filled }, { code: 3, label: We look into it }]
  - { id: stream, kind: value-stream, construct: context, text: Your steps, steps: [Build, Test, Ship], units: [hours, days] }
  - { id: fails_basis, kind: single-choice, construct: context, scale: colour, about: fails, text: How do you know? }
  - { id: wish, kind: text, construct: context, text: A wish?, prompt-for: tidy }
`,
  )
  .replace("items: [pace, wait, fails, wall] }", "items: [pace, wait, fails, fails_basis, wall] }")
  .replace(
    "items: [doors, rooms, remark] }\n",
    `items: [doors, rooms, remark] }
  - { id: fourth, title: Fourth, intro: "<b>More</b>", items: [recommend, blame], when: { item: wall, in: [1, 3] } }
  - { id: fifth, title: Fifth, items: [stream, wish] }
modules:
  - { id: key, title: Key, purpose: Always asked, core: true, pages: [first] }
  - { id: tidiness, title: Tidiness, purpose: How tidy it is, pages: [second, third] }
  - { id: extras, title: Extras, purpose: The rest, pages: [fourth, fifth], exploratory: true }
analysis:
  - { method: reliability, of: [tidy] }
  - { method: flow, of: [stream] }
`,
  );

export const allKinds = (): Instrument => instrumentFrom(allKindsSource);

export const moduleSource = `id: swarm
kind: module
exploratory: true
version: "1.0"
status: draft
language: en
title: Swarming
purpose: To be attached
licence: CC-BY-4.0
minutes: 1
subject: Think of your team.
scales:
  agreement:
    direction: higher-is-better
    points:
      - { code: 1, label: Strongly disagree }
      - { code: 2, label: Disagree }
      - { code: 3, label: Neither }
      - { code: 4, label: Agree }
      - { code: 5, label: Strongly agree }
constructs:
  - { id: swarming, title: Swarming, role: capability, direction: higher-is-better, source: Own, evidence: none }
  - { id: tidy, title: Tidy, role: capability, direction: higher-is-better, source: Own, evidence: none }
items:
  - { id: sw_1, kind: agreement, construct: swarming, scale: agreement, text: We swarm at once. }
  - { id: sw_2, kind: agreement, construct: swarming, scale: agreement, text: We swarm together. }
  - { id: tidy_1, kind: agreement, construct: tidy, scale: agreement, text: It is tidy. }
pages:
  - { id: first, title: Swarming, items: [sw_1, sw_2, tidy_1] }
analysis:
  - { method: discriminant, of: [swarming], against: [tidy] }
`;

export const swarm = (): Instrument => instrumentFrom(moduleSource);
