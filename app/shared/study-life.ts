/**
 * The life of a study: what may be done with it, and when. The one table; docs/studies.md shows it to people. Whether a role may at all is
 * another question (access/policy), and what a single wave may become is wave-life's.
 */

/**
 * draft: no wave has opened. open: a wave takes answers. resting: at least one wave was open, and none is. archived: put away, can be taken
 * back. erasing: everything of it goes.
 */
export const studyStates = ["draft", "open", "resting", "archived", "erasing"] as const;
export type StudyState = (typeof studyStates)[number];

export const studyDeeds = [
  /** More languages, shorter keeping, times, protection: what is said and done around the questions. */
  "describe",
  /** Title, purpose, consent, and languages fewer than there were: what people read before they agree, so that all of a wave agree to the same. */
  "promise",
  /** Questionnaire, unit, minimum group, filters, bounds: what is asked and how it will be counted. */
  "compose",
  /** Which modules are asked: frozen at launch, for people are told what is asked, and waves are compared on it. */
  "modules",
  /** Organizations and teams. Frozen at launch: what people were promised about their groups holds. */
  "members",
  /** An organization agrees that the host sees it as a unit. */
  "agree",
  /** It takes that back. */
  "withdraw",
  /** By a command, for a study that is put away, too. */
  "retention",
  "plan-wave",
  "open-wave",
  "duplicate",
  "archive",
  "take-back",
  "erase",
] as const;
export type StudyDeed = (typeof studyDeeds)[number];

/** "done": it is so already, and doing it once more changes nothing. */
type Verdict = "may" | "done" | "refused";

const may: Record<StudyDeed, Partial<Record<StudyState, Verdict>>> = {
  describe: { draft: "may", open: "may", resting: "may" },
  promise: { draft: "may", resting: "may" },
  compose: { draft: "may" },
  modules: { draft: "may" },
  members: { draft: "may" },
  agree: { draft: "may" },
  withdraw: { draft: "may", open: "may" },
  retention: { draft: "may", open: "may", resting: "may", archived: "may" },
  "plan-wave": { draft: "may", open: "may", resting: "may" },
  "open-wave": { draft: "may", resting: "may" },
  duplicate: { draft: "may", open: "may", resting: "may", archived: "may" },
  archive: { draft: "may", resting: "may", archived: "done" },
  "take-back": { draft: "done", open: "done", resting: "done", archived: "may" },
  erase: { draft: "may", open: "may", resting: "may", archived: "may", erasing: "done" },
};

export function verdictOn(deed: StudyDeed, state: StudyState): Verdict {
  return may[deed][state] ?? "refused";
}

/** What may be done now, for pages: they offer nothing else. */
export function deedsIn(state: StudyState): StudyDeed[] {
  return studyDeeds.filter((deed) => verdictOn(deed, state) === "may");
}

type Kept = "active" | "archived" | "erasing";
type WaveState = "planned" | "open" | "closed";

export function studyStateOf(kept: Kept, waves: readonly WaveState[]): StudyState {
  if (kept !== "active") return kept;
  if (waves.includes("open")) return "open";
  return waves.includes("closed") ? "resting" : "draft";
}
