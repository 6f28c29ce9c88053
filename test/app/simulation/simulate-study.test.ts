import { expect, test } from "vitest";
import { type Answer, isMissing } from "../../../app/instruments/answer.ts";
import { checkedAnswer } from "../../../app/instruments/answer-check.ts";
import { completeAnswers } from "../../../app/instruments/answer-schema.ts";
import { itemOf } from "../../../app/instruments/scales.ts";
import { createStudyDataBuilder } from "../../../app/instruments/scoring-key.ts";
import { isStraightLining } from "../../../app/instruments/straight-lining.ts";
import { type SimulatedStudy, simulateStudy } from "../../../app/simulation/simulate-study.ts";
import { demoSpecification } from "../../../app/simulation/specification.ts";
import { smallInstrument } from "../../builders/instrument.ts";
import { allKinds } from "../instruments/all-kinds.ts";
import { deliveryCore, demoStudy, smallSpecification, waveData } from "./simulated.ts";

const people = (study: SimulatedStudy) => study.waves.flatMap((wave) => wave.respondents);
const share = <T>(list: readonly T[], holds: (each: T) => boolean) => list.filter(holds).length / list.length;

test("the same seed gives the same study, down to the last answer", () => {
  const again = simulateStudy(deliveryCore, demoSpecification, 7);
  expect(again).toEqual(demoStudy(7));
});

test("another seed, even the next one, gives another study", () => {
  const [one, other] = [demoStudy(1), demoStudy(2)];
  expect(other.organizations).not.toEqual(one.organizations);
  expect(other.waves[0]!.respondents.slice(0, 20)).not.toEqual(one.waves[0]!.respondents.slice(0, 20));
});

test("other shares of missing answers leave the answers that are given as they were", () => {
  const plain = simulateStudy(deliveryCore, smallSpecification({ missing: { dontKnow: 0, skipped: 0 } }), 3);
  const holes = simulateStudy(
    deliveryCore,
    smallSpecification({ missing: { dontKnow: 0.2, skipped: 0.2 } }),
    3,
  );
  for (const [i, { answers }] of people(holes).entries())
    for (const [id, answer] of Object.entries(answers))
      if (!isMissing(answer)) expect(answer).toEqual(people(plain)[i]!.answers[id]);
});

test("each wave of the demo has 150 organizations: 110 of one or two teams, 35 of three to six, 5 of ten to twenty", () => {
  const study = demoStudy();
  for (const wave of study.waves) {
    const sizes = wave.organizations.map((o) => study.teams.filter((team) => team.organization === o).length);
    expect(sizes.filter((teams) => teams <= 2)).toHaveLength(110);
    expect(sizes.filter((teams) => teams >= 3 && teams <= 6)).toHaveLength(35);
    expect(sizes.filter((teams) => teams >= 10 && teams <= 20)).toHaveLength(5);
  }
});

test.each([1, 7, 42])(
  "about 4,500 people answer in a closed wave, 40 % of them in the open one (seed %i)",
  (seed) => {
    const [first, second, third] = demoStudy(seed).waves.map((wave) => wave.respondents.length);
    for (const n of [first!, second!]) expect(Math.abs(n - 4500)).toBeLessThan(400);
    expect(third! / second!).toBeGreaterThan(0.37);
    expect(third! / second!).toBeLessThan(0.45);
  },
);

test("teams have 8 to 14 people except in the three small-team cases, and never more answers than people", () => {
  const study = demoStudy();
  const planted = study.truth.organizations.map(({ smallTeams }) => smallTeams !== null);
  expect(planted.filter(Boolean)).toHaveLength(3);
  for (const [t, { organization, headcount }] of study.teams.entries()) {
    if (!planted[organization]) expect(headcount >= 8 && headcount <= 14).toBe(true);
    for (const wave of study.waves)
      expect(wave.respondents.filter(({ team }) => team === t).length).toBeLessThanOrEqual(headcount);
  }
});

test("in the closed waves everybody answers in the small-team cases: 4 alone, 4 beside 12, two of 3 beside larger ones", () => {
  const study = demoStudy();
  const answered = (kind: string, wave: number) => {
    const organization = study.truth.organizations.findIndex(({ smallTeams }) => smallTeams === kind);
    const teams = study.teams.flatMap((team, t) => (team.organization === organization ? [t] : []));
    return teams.map((t) => study.waves[wave]!.respondents.filter(({ team }) => team === t).length);
  };
  for (const wave of [0, 1]) {
    expect(answered("organization-hidden", wave)).toEqual([4]);
    expect(answered("complement-hidden", wave)).toEqual([12, 4]);
    expect(answered("folded", wave)).toEqual([11, 9, 3, 3]);
  }
});

test("20 % of the organizations of wave 2 are new and stay; as many have left", () => {
  const [first, second, third] = demoStudy().waves.map((wave) => new Set(wave.organizations));
  expect([...second!].filter((o) => !first!.has(o))).toHaveLength(30);
  expect([...first!].filter((o) => !second!.has(o))).toHaveLength(30);
  expect([...third!]).toEqual([...second!]);
});

test("truth says in which waves each organization takes part", () => {
  const study = demoStudy();
  for (const wave of study.waves)
    for (const [o, { waves }] of study.truth.organizations.entries())
      expect(waves.includes(wave.number)).toBe(wave.organizations.includes(o));
});

test("names are all different: organizations, and the teams inside each", () => {
  const study = demoStudy();
  expect(new Set(study.organizations.map(({ name }) => name)).size).toBe(study.organizations.length);
  expect(new Set(study.teams.map(({ organization, name }) => `${organization} ${name}`)).size).toBe(
    study.teams.length,
  );
});

test("there are names for teams beyond all words", () => {
  const strata = [{ organizations: 3, teams: { min: 60, max: 60 }, people: { min: 1, max: 1 } }];
  const study = simulateStudy(deliveryCore, smallSpecification({ strata }), 1);
  const first = study.teams.filter(({ organization }) => organization === 0).map(({ name }) => name);
  expect(new Set(first).size).toBe(60);
});

test("every item has a value or a reason, and every value is one that the item can have", () => {
  for (const instrument of [deliveryCore, smallInstrument()]) {
    const specification = smallSpecification(
      instrument === deliveryCore
        ? {}
        : {
            capabilities: { effects: [], synergies: [], correlation: 0.3, means: { tidy: 0.4 } },
            choices: {},
          },
    );
    const study = simulateStudy(instrument, specification, 5);
    const items = instrument.items.filter(({ kind }) => kind !== "text");
    const builder = createStudyDataBuilder(instrument);
    for (const { answers } of people(study)) {
      expect(Object.keys(answers)).toEqual(items.map(({ id }) => id));
      expect(completeAnswers(instrument, answers)).toEqual(answers);
      for (const item of items) expect(possible(answers[item.id]!, item.missing)).toBe(true);
      // Throws for a code that is not on the scale.
      builder.add({ organization: null, team: null, answers });
    }
    expect(builder.build().n).toBe(people(study).length);
  }
});

function possible(answer: Answer, offered: readonly string[]): boolean {
  if (isMissing(answer)) return ["skipped", "not-shown", ...offered].includes(answer.missing);
  return Array.isArray(answer) ? answer.length > 0 : typeof answer === "number" && Number.isInteger(answer);
}

test("pages that an answer hides are not shown to the simulated person either", () => {
  const specification = smallSpecification({
    capabilities: { effects: [], synergies: [], correlation: 0, means: {} },
    choices: { wall: [0, 0.5, 0.5] },
  });
  const answers = people(simulateStudy(smallInstrument(), specification, 2)).map((person) => person.answers);
  const green = answers.filter(({ wall }) => wall === 3);
  const blue = answers.filter(({ wall }) => wall === 2);
  expect(green.length).toBeGreaterThan(5);
  expect(green.every(({ tidy_1 }) => JSON.stringify(tidy_1) === '{"missing":"not-shown"}')).toBe(true);
  expect(blue.some(({ tidy_1 }) => typeof tidy_1 === "number")).toBe(true);
  expect(answers.some(({ wall }) => wall === 1)).toBe(false);
});

test.each([1, 7])('8 %% of the answers are "don\'t know", 5 %% are skipped (seed %i)', (seed) => {
  const answers = people(demoStudy(seed))
    .filter(({ straightLining }) => !straightLining)
    .flatMap((person) => Object.values(person.answers));
  expect(share(answers, (answer) => isMissing(answer) && answer.missing === "dont-know")).toBeCloseTo(
    0.08,
    2,
  );
  expect(share(answers, (answer) => isMissing(answer) && answer.missing === "skipped")).toBeCloseTo(0.05, 2);
});

test("2 % are straight-liners, exactly those whom the flag of the questionnaire finds", () => {
  const everybody = people(demoStudy());
  expect(share(everybody, ({ straightLining }) => straightLining)).toBeCloseTo(0.02, 2);
  for (const { answers, straightLining } of everybody)
    expect(isStraightLining(deliveryCore, answers)).toBe(straightLining);
});

test("80 % agree to research; most organizations are shown to the host", () => {
  expect(Math.abs(share(people(demoStudy()), (person) => person.consentResearch) - 0.8)).toBeLessThan(0.02);
  expect(Math.abs(share(demoStudy().organizations, ({ shownToHost }) => shownToHost) - 0.75)).toBeLessThan(
    0.12,
  );
});

test("change fail rates look as people report them: whole, in range, mostly multiples of five, few above one half", () => {
  const rates = people(demoStudy())
    .map(({ answers }) => answers.change_fail_rate)
    .filter((rate) => typeof rate === "number");
  expect(rates.every((rate) => Number.isInteger(rate) && rate >= 0 && rate <= 100)).toBe(true);
  const heaped = share(rates, (rate) => rate % 5 === 0);
  expect(heaped).toBeGreaterThan(0.75);
  expect(heaped).toBeLessThan(0.95);
  expect(share(rates, (rate) => rate > 60)).toBeLessThan(0.03);
  expect(share(rates, (rate) => rate === 0)).toBeLessThan(0.1);
});

test("the order of the answers says nothing about the order of the teams", () => {
  const teams = demoStudy().waves[0]!.respondents.map(({ team }) => team);
  const rises = teams.slice(1).filter((team, i) => team > teams[i]!).length / teams.length;
  expect(rises).toBeGreaterThan(0.45);
  expect(rises).toBeLessThan(0.55);
});

test("one organization with one team of one person is a study too", () => {
  const strata = [{ organizations: 1, teams: { min: 1, max: 1 }, people: { min: 1, max: 1 } }];
  const waves = [{ responseRate: 1, newOrganizations: 0 }];
  const study = simulateStudy(deliveryCore, smallSpecification({ strata, waves }), 1);
  expect(waveData(study).n).toBe(1);
});

test("nobody answers when the response rate is zero", () => {
  const study = simulateStudy(
    deliveryCore,
    smallSpecification({ waves: [{ responseRate: 0, newOrganizations: 0 }] }),
    1,
  );
  expect(study.waves[0]!.respondents).toEqual([]);
  expect(study.waves[0]!.organizations).toHaveLength(12);
});

test("ratings, points and steps are answered as their questions allow, and unlike each other", () => {
  const instrument = allKinds();
  const specification = smallSpecification({
    capabilities: { effects: [], synergies: [], correlation: 0.3, means: { tidy: 0.4 } },
    choices: {},
  });
  const study = simulateStudy(instrument, specification, 5);
  for (const id of ["recommend", "blame", "stream"]) {
    const item = itemOf(instrument, id);
    const given = people(study).map(({ answers }) => answers[id]);
    for (const answer of given) expect(checkedAnswer(item, instrument, answer)).toEqual(answer);
    const values = given.filter((answer) => !isMissing(answer)).map((answer) => JSON.stringify(answer));
    expect(new Set(values).size).toBeGreaterThan(5);
  }
});
