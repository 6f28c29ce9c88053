/** The smallest result an analysis can have: too few units to be grouped. */
import type { AnalysisOptions } from "../../app/analysis/study-data.ts";
import type { StudyResult } from "../../app/analysis/study-result.ts";
import { noQuality } from "./quality.ts";

export function refusedResult(options: Partial<AnalysisOptions> = {}): StudyResult {
  return {
    engine: "test",
    options: { unit: "organization", k: 3, seed: 1, tieOrders: 20, draws: 200, ...options },
    respondents: 3,
    organizations: 1,
    teams: 1,
    metrics: [],
    raw: [],
    levels: { status: "refused", reason: "too-few-units", needed: 30, have: 1 },
    units: [],
    besidePublished: null,
    constructs: [],
    associations: [],
    metricAssociations: [],
    quality: noQuality,
    constraints: [],
  };
}
