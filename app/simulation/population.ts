/** Who takes part: organizations, their teams and people, and in which waves. Nothing here says how well they do. */
import { organizationNames, teamNames } from "./names.ts";
import type { SimulationSpecification, SmallTeamCase } from "./specification.ts";
import { stream, wholeBetween } from "./streams.ts";

export type PlannedOrganization = {
  name: string;
  shownToHost: boolean;
  stratum: number;
  /** A planted small-team case; null for all others. */
  smallTeams: SmallTeamCase["kind"] | null;
  /** Waves 1, 2, ... in which it takes part, both included. */
  firstWave: number;
  lastWave: number;
  teams: { name: string; headcount: number }[];
};

/**
 * All organizations of all waves. In each wave every stratum has its full number: newcomers stand in the places of those that leave.
 * @throws RangeError when small-team cases do not fit into the places that last
 */
export function planPopulation(specification: SimulationSpecification, seed: number): PlannedOrganization[] {
  const places = specification.strata.flatMap((_, stratum) => stratumPlaces(specification, stratum));
  const sizes = stream(seed, "sizes");
  const naming = stream(seed, "names");
  const consent = stream(seed, "shown to host");
  const names = organizationNames(naming, places.length);
  return places.map((place, index) => {
    const { name, trade } = names[index]!;
    const stratum = specification.strata[place.stratum]!;
    const teams = wholeBetween(sizes, stratum.teams.min, stratum.teams.max);
    const drawn = Array.from({ length: teams }, () =>
      wholeBetween(sizes, stratum.people.min, stratum.people.max),
    );
    const people = place.small?.people ?? drawn;
    return {
      name,
      shownToHost: consent() < specification.shownToHost,
      stratum: place.stratum,
      smallTeams: place.small?.kind ?? null,
      firstWave: place.firstWave,
      lastWave: place.lastWave,
      teams: teamNames(naming, trade, people.length).map((team, t) => ({
        name: team,
        headcount: people[t]!,
      })),
    };
  });
}

type Place = { stratum: number; small: SmallTeamCase | null; firstWave: number; lastWave: number };

function stratumPlaces(specification: SimulationSpecification, stratum: number): Place[] {
  const size = specification.strata[stratum]!.organizations;
  const last = specification.waves.length;
  const cases = specification.smallTeamCases.filter((small) => small.stratum === stratum);
  const current: Place[] = Array.from({ length: size }, (_, i) => {
    return { stratum, small: cases[i] ?? null, firstWave: 1, lastWave: last };
  });
  const gone: Place[] = [];
  // Small-team cases hold the first places; those who leave are taken from the end, and each leaves once at most before all others have.
  let next = size - 1;
  for (const [index, wave] of specification.waves.entries()) {
    for (let leaving = Math.round(size * wave.newOrganizations); leaving > 0; leaving--) {
      if (next < cases.length) next = size - 1;
      const place = current[next];
      if (!place || place.small)
        throw new RangeError("small-team cases do not fit: too many organizations leave");
      gone.push({ ...place, lastWave: index });
      current[next] = { stratum, small: null, firstWave: index + 1, lastWave: last };
      next--;
    }
  }
  if (cases.length > size)
    throw new RangeError(`${cases.length} small-team cases do not fit into ${size} organizations`);
  return [...current, ...gone];
}
