/** How far a construct's wording was shown to measure, and with whom. */
import type { Construct } from "./schema.ts";

type Evidence = Construct["evidence"];
export type EvidenceStatus = "none" | "piloted" | "confirmed";
export type EvidenceSample = Extract<Evidence, object>["piloted"];

export function evidenceStatus(evidence: Evidence): EvidenceStatus {
  if (evidence === "none") return "none";
  return evidence.confirmed ? "confirmed" : "piloted";
}

/** The pilot first, then the sample that confirmed it; empty for none. */
export function evidenceSamples(evidence: Evidence): EvidenceSample[] {
  if (evidence === "none") return [];
  return evidence.confirmed ? [evidence.piloted, evidence.confirmed] : [evidence.piloted];
}
