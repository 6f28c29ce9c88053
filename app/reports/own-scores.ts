/** What the leader of an organization that takes part is shown of a closed wave: its own scores beside those of everyone, as the plan lets them out. */
import type { StudyResult } from "../analysis/study-result.ts";
import type { Score } from "../disclosure/bands.ts";
import type { Cell } from "../disclosure/cell.ts";
import { figureId } from "../disclosure/figure-names.ts";
import { everyone, organizationKey } from "../disclosure/population.ts";
import { type Release, releasedScore } from "../disclosure/released.ts";
import type { Instrument } from "../instruments/schema.ts";
import { capabilitiesOf, type Range } from "./capability-by-level.ts";

/** A cell is null when nobody answered. */
export type OwnScores = {
  name: string;
  rows: { id: string; title: string; range: Range; own: Cell<Score> | null; all: Cell<Score> | null }[];
};

/** @param release as this organization's leader may see it */
export function ownScores(
  result: StudyResult,
  instrument: Instrument,
  organization: { id: string; name: string },
  release: Release,
): OwnScores {
  const rows = capabilitiesOf(instrument).flatMap(({ id, title }) => {
    const found = result.constructs.find((each) => each.id === id);
    if (!found) return [];
    const range = { min: found.min, max: found.max };
    const cell = (group: string, score: { n: number; mean: number | null; sd: number | null } | undefined) =>
      score === undefined || score.mean === null
        ? null
        : releasedScore(
            release,
            { figure: figureId("construct", id), group, n: score.n },
            { mean: score.mean, sd: score.sd },
            range,
          );
    const own = found.byOrganization.find(({ key }) => key === organization.id);
    return [
      { id, title, range, own: cell(organizationKey(organization.id), own), all: cell(everyone, found) },
    ];
  });
  return { name: organization.name, rows };
}
