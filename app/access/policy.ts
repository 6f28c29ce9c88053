/**
 * Who may do what: the one table. What it does not name is refused. Pages and programs ask the same services, and these ask here.
 */

/** How somebody stands to what is asked for. One person may stand in several ways. */
export type Standing = "operator";

const policy = {
  "studies.list": ["operator"],
  /** Scores of a closed wave, the course of a computation, participation while a wave is open. */
  "study.results": ["operator"],
  "study.compute": ["operator"],
  /** Answers row by row, of those who agreed, and what the columns mean. */
  "study.export": ["operator"],
  "study.preview": ["operator"],
  "study.modules": ["operator"],
  "study.steps": ["operator"],
} as const satisfies Record<string, readonly Standing[]>;

export type Action = keyof typeof policy;

export function may(action: Action, standings: readonly Standing[]): boolean {
  const allowed: readonly Standing[] = policy[action];
  return standings.some((each) => allowed.includes(each));
}
