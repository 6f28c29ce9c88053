/** Who waits for whom: the people of each team counted by what they answered. Counts only; what of them may be shown is decided elsewhere. */
import type { StudyData, TeamChoiceColumn } from "../study-data.ts";
import type { WaitingMatrix } from "../study-result.ts";

/**
 * @returns edges ordered by what is waited for, then by who waits; people of no team are the team null, which comes last. People without
 * an answer are in no edge, but among the respondents of their team.
 */
export function waitingMatrix(
  { n, team, teams }: Pick<StudyData, "n" | "team" | "teams">,
  { id, named, chosen }: TeamChoiceColumn,
): WaitingMatrix {
  // Row 0 is for people of no team.
  const respondents = new Int32Array(teams.length + 1);
  const counts = new Map<number, number>();
  for (let i = 0; i < n; i++) {
    const row = team[i]! + 1;
    respondents[row]! += 1;
    const column = chosen[i]!;
    if (column < 0) continue;
    const cell = row * named.length + column;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const keyOf = (row: number) => (row === 0 ? null : teams[row - 1]!.key);
  return {
    id,
    teams: Array.from(respondents, (people, row) => ({ key: keyOf(row), respondents: people }))
      .filter((each) => each.respondents > 0)
      .sort((a, b) => byKey(a.key, b.key)),
    edges: [...counts]
      .map(([cell, people]) => ({
        from: keyOf(Math.floor(cell / named.length)),
        to: named[cell % named.length]!,
        people,
      }))
      .sort((a, b) => byKey(a.to, b.to) || byKey(a.from, b.from)),
  };
}

function byKey(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
