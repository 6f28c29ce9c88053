/**
 * What a simulated study is made of: sizes, levels, effects, habits of answering, planted facts. Data only; no chance here.
 * A new kind of planted content (comments, value streams, culture types, experiments) is a new key with its own file beside this one
 * and its own stream of chance, so that adding it leaves all numbers of existing seeds as they are.
 */
import type { KeyMetric } from "../instruments/schema.ts";

/** Whole numbers, both ends included. */
export type WholeRange = { min: number; max: number };

/** Organizations of one kind of size. */
type Stratum = { organizations: number; teams: WholeRange; people: WholeRange };

/** An organization with teams too small to be shown, in the place of one of its stratum; takes part in every wave. */
export type SmallTeamCase = {
  kind: "organization-hidden" | "complement-hidden" | "folded";
  /** Index into `strata`. */
  stratum: number;
  /** People by team. */
  people: number[];
};

export type WavePlan = {
  /** Share of the people who answer. */
  responseRate: number;
  /** Share of the organizations that are new in this wave, each in the place of one that leaves; 0 in the first wave. */
  newOrganizations: number;
};

/**
 * Standardized effects of a capability on the two sides of an organization's delivery, other capabilities held constant.
 * In the answers they are up to a sixth smaller, because scales measure with error; and where a synergy is planted, its capability
 * keeps a small effect of its own (.05 in the demo), because answers do not show exactly who has what it needs.
 */
export type CapabilityEffect = { construct: string; throughput: number; stability: number };

/** `construct` has this effect where `needs` is above its mean, and none below. */
export type Synergy = { construct: string; needs: string; effect: number };

/** Organizations that improve one metric from wave `wave` (1, 2, ...) on, by so many answer levels. */
export type PlantedChange = { metric: KeyMetric; organizations: number; wave: number; steps: number };

export type SimulationSpecification = {
  strata: Stratum[];
  smallTeamCases: SmallTeamCase[];
  waves: WavePlan[];
  levels: {
    /** Share of the organizations, low to high; sums to 1. */
    shares: [low: number, medium: number, high: number];
    /** Centre of each level on every metric: 0 = its worst answer, 1 = its best. */
    centres: [low: number, medium: number, high: number];
    /** Rise of the position with one standard deviation of the latent score: between organizations of one level ... */
    slope: number;
    /** ... and between teams of one organization. */
    teamSlope: number;
  };
  /** Organizations of each odd profile. */
  oddProfiles: { fastButFragile: number; slowButSafe: number; fastTeamsInSlowOrganization: number };
  capabilities: {
    /** Effects; constructs that are not named have none. */
    effects: CapabilityEffect[];
    synergies: Synergy[];
    /** Correlation between any two capabilities. */
    correlation: number;
    /** Mean by construct, as a share of the scale's range; .57 when not named. */
    means: Record<string, number>;
  };
  variation: {
    /** Share of the variance between teams that lies between organizations. */
    betweenOrganizations: number;
    /** Share of the variance between people that lies between teams (capabilities). */
    betweenTeams: number;
    /** Correlation of an agreement item with what it measures. */
    loading: number;
    /** Standard deviations as shares of a metric's range: of a team on one metric, of one person's report. */
    teamMetric: number;
    report: number;
  };
  /** Shares by option, in the order of the scale; options are equally frequent for items that are not named. */
  choices: Record<string, number[]>;
  /** Shares of the answers. */
  missing: { dontKnow: number; skipped: number };
  /** Shares of the people. */
  straightLiners: number;
  consentResearch: number;
  /** Share of the organizations that let the host see their figures. */
  shownToHost: number;
  changes: PlantedChange[];
};

const same = (construct: string, effect: number): CapabilityEffect => ({
  construct,
  throughput: effect,
  stability: effect,
});

/** The demo cohort: 150 organizations and about 4,500 answers a wave, instrument delivery-core. */
export const demoSpecification: SimulationSpecification = {
  strata: [
    { organizations: 30, teams: { min: 1, max: 1 }, people: { min: 8, max: 14 } },
    { organizations: 80, teams: { min: 2, max: 2 }, people: { min: 8, max: 14 } },
    { organizations: 35, teams: { min: 3, max: 6 }, people: { min: 8, max: 14 } },
    { organizations: 5, teams: { min: 10, max: 20 }, people: { min: 8, max: 14 } },
  ],
  smallTeamCases: [
    { kind: "organization-hidden", stratum: 0, people: [4] },
    { kind: "complement-hidden", stratum: 1, people: [12, 4] },
    { kind: "folded", stratum: 2, people: [11, 9, 3, 3] },
  ],
  waves: [
    { responseRate: 0.97, newOrganizations: 0 },
    { responseRate: 0.97, newOrganizations: 0.2 },
    { responseRate: 0.4, newOrganizations: 0 },
  ],
  levels: { shares: [0.3, 0.4, 0.3], centres: [0.17, 0.5, 0.83], slope: 0.08, teamSlope: 0.14 },
  oddProfiles: { fastButFragile: 6, slowButSafe: 6, fastTeamsInSlowOrganization: 6 },
  capabilities: {
    effects: [
      same("test-automation", 0.35),
      same("deployment-automation", 0.25),
      same("version-control", 0.2),
      same("environment-creation", 0.15),
      // Light approval is quick; here it also lets more mistakes through.
      { construct: "change-approval", throughput: 0.2, stability: -0.2 },
    ],
    synergies: [{ construct: "trunk-based-development", needs: "continuous-integration", effect: 0.3 }],
    correlation: 0.3,
    means: {
      "version-control": 0.68,
      "environment-creation": 0.47,
      "continuous-integration": 0.6,
      "test-automation": 0.52,
      "deployment-automation": 0.58,
      "trunk-based-development": 0.48,
      "loosely-coupled-teams": 0.54,
      "change-approval": 0.5,
      monitoring: 0.6,
      "generative-culture": 0.64,
    },
  },
  variation: { betweenOrganizations: 0.7, betweenTeams: 0.6, loading: 0.76, teamMetric: 0.035, report: 0.12 },
  choices: { who_deploys: [0.26, 0.2, 0.24, 0.25, 0.05] },
  missing: { dontKnow: 0.08, skipped: 0.05 },
  straightLiners: 0.02,
  consentResearch: 0.8,
  shownToHost: 0.75,
  changes: [{ metric: "recovery_time", organizations: 15, wave: 2, steps: 1.2 }],
};
