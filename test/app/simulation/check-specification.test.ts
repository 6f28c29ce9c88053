import { expect, test } from "vitest";
import { checkSpecification } from "../../../app/simulation/check-specification.ts";
import { simulateStudy } from "../../../app/simulation/simulate-study.ts";
import { demoSpecification, type SimulationSpecification } from "../../../app/simulation/specification.ts";
import { smallInstrument } from "../../builders/instrument.ts";
import { deliveryCore, smallSpecification } from "./simulated.ts";

test("the demo's specification describes a study of delivery-core", () => {
  expect(() => checkSpecification(demoSpecification, deliveryCore)).not.toThrow();
});

const stratum = { organizations: 12, teams: { min: 1, max: 1 }, people: { min: 8, max: 14 } };
const { levels, capabilities, variation } = demoSpecification;
const change = { metric: "recovery_time", organizations: 1, wave: 2, steps: 1 } as const;

const hostile: [what: string, change: Partial<SimulationSpecification>, words: RegExp][] = [
  ["no strata", { strata: [] }, /strata: at least one/],
  [
    "a negative number of organizations",
    { strata: [{ ...stratum, organizations: -1 }] },
    /strata\[0\]\.organizations.*-1/,
  ],
  [
    "half an organization",
    { strata: [{ ...stratum, organizations: 1.5 }] },
    /organizations: must be a whole number, not 1.5/,
  ],
  ["zero teams", { strata: [{ ...stratum, teams: { min: 0, max: 0 } }] }, /strata\[0\]\.teams\.min/],
  [
    "teams the wrong way round",
    { strata: [{ ...stratum, teams: { min: 3, max: 2 } }] },
    /min 3 is above max 2/,
  ],
  [
    "people that are no number",
    { strata: [{ ...stratum, people: { min: Number.NaN, max: 8 } }] },
    /people\.min.*NaN/,
  ],
  [
    "endless people",
    { strata: [{ ...stratum, people: { min: 1, max: Number.POSITIVE_INFINITY } }] },
    /people\.max.*Infinity/,
  ],
  [
    "more people than fit into memory",
    { strata: [{ organizations: 4000, teams: { min: 1, max: 200 }, people: { min: 1, max: 9000 } }] },
    /500000 people at most/,
  ],
  [
    "a small-team case nowhere",
    { smallTeamCases: [{ kind: "folded", stratum: 4, people: [3] }] },
    /smallTeamCases\[0\]\.stratum/,
  ],
  [
    "a small-team case without teams",
    { smallTeamCases: [{ kind: "folded", stratum: 0, people: [] }] },
    /smallTeamCases\[0\]\.people/,
  ],
  ["no waves", { waves: [] }, /waves: at least one/],
  [
    "a response rate above one",
    { waves: [{ responseRate: 1.1, newOrganizations: 0 }] },
    /waves\[0\]\.responseRate.*1.1/,
  ],
  [
    "newcomers in the first wave",
    { waves: [{ responseRate: 1, newOrganizations: 0.2 }] },
    /waves\[0\]\.newOrganizations/,
  ],
  [
    "shares that do not sum to one",
    { levels: { ...levels, shares: [0.5, 0.5, 0.5] } },
    /levels\.shares: must sum to 1, not 1.5/,
  ],
  ["levels upside down", { levels: { ...levels, centres: [0.8, 0.5, 0.2] } }, /levels\.centres: must rise/],
  [
    "an effect that is no number",
    {
      capabilities: {
        ...capabilities,
        effects: [{ construct: "monitoring", throughput: Number.NaN, stability: 0 }],
      },
    },
    /effects\[0\]\.throughput/,
  ],
  [
    "a misspelt capability",
    {
      capabilities: { ...capabilities, effects: [{ construct: "monitorring", throughput: 0, stability: 0 }] },
    },
    /no construct "monitorring"/,
  ],
  [
    "a perfect correlation",
    { capabilities: { ...capabilities, correlation: 1 } },
    /capabilities\.correlation/,
  ],
  ["a loading above one", { variation: { ...variation, loading: 1.2 } }, /variation\.loading/],
  ["a choice item that does not exist", { choices: { who_deplois: [1] } }, /no choice item "who_deplois"/],
  [
    "shares for three of five options",
    { choices: { who_deploys: [0.5, 0.25, 0.25] } },
    /5 shares are needed/,
  ],
  ["more missing than answers", { missing: { dontKnow: 0.7, skipped: 0.7 } }, /together must not exceed 1/],
  ["negative straight-liners", { straightLiners: -0.1 }, /straightLiners.*-0.1/],
  ["a change in a wave that never comes", { changes: [{ ...change, wave: 9 }] }, /changes\[0\]\.wave/],
  [
    "effects that explain everything",
    {
      capabilities: { ...capabilities, effects: [{ construct: "monitoring", throughput: 1, stability: 1 }] },
    },
    /explain \d+ % of delivery/,
  ],
  [
    "more odd profiles than organizations",
    { oddProfiles: { fastButFragile: 9, slowButSafe: 9, fastTeamsInSlowOrganization: 0 } },
    /too few organizations for oddProfiles/,
  ],
  [
    "more changes than organizations",
    { changes: [{ ...change, organizations: 50 }] },
    /too few organizations for the change of recovery_time/,
  ],
  [
    "more small-team cases than places",
    {
      strata: [{ ...stratum, organizations: 2 }],
      smallTeamCases: Array.from({ length: 3 }, () => ({ kind: "folded" as const, stratum: 0, people: [3] })),
    },
    /do not fit/,
  ],
];

test.each(hostile)("%s: refused in words", (_what, overrides, words) => {
  const attempt = () => simulateStudy(deliveryCore, smallSpecification(overrides), 1);
  expect(attempt).toThrow(RangeError);
  expect(attempt).toThrow(words);
});

test.each([-1, 0.5, Number.NaN, 2 ** 32])("the seed %s is refused", (seed) => {
  expect(() => simulateStudy(deliveryCore, smallSpecification(), seed)).toThrow(
    /seed: must be a whole number/,
  );
});

test("a change of a metric that the instrument does not ask is refused", () => {
  const specification = smallSpecification({
    capabilities: { effects: [], synergies: [], correlation: 0, means: {} },
    choices: {},
    changes: [change],
  });
  expect(() => simulateStudy(smallInstrument(), specification, 1)).toThrow(
    "small does not ask recovery_time",
  );
});
