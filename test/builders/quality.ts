/** A quality block that says nothing: for results whose pages do not show it. */
import type { StudyQuality } from "../../app/analysis/quality/study-quality.ts";

export const noQuality: StudyQuality = {
  constructs: [],
  discriminant: { status: "not-estimable", reason: "too-few-items", n: 0 },
  singleFactor: { status: "not-estimable", reason: "too-few-items", n: 0 },
  collinearity: { status: "not-estimable", reason: "too-few-items", n: 0 },
  missing: [],
  lateAnswers: null,
  agreement: [],
};
