/** Random organizations for the attacker to work on: hierarchies, sizes, filters, and people of one mind, of two, or of all kinds. */
import { createRandom } from "../../app/analysis/random.ts";
import type { Figure, Population } from "../../app/disclosure/population.ts";

export type World = { people: Population; answers: Figure };

type Shape = { organizations?: number; filters?: number };

/** Answers from 1 to 5: the coarser the scale, the less there is to hide behind. */
export function randomWorld(seed: number, shape: Shape = {}): World {
  const random = createRandom(seed);
  const upTo = (n: number) => Math.floor(random() * n);
  const organizations = Array.from(
    { length: shape.organizations ?? 1 + upTo(6) },
    (_, at) => `organization ${at}`,
  );
  const teams: { key: string; organization: number; size: number; mood: number }[] = [];
  for (const organization of organizations.keys())
    for (let left = upTo(6); left >= 0; left--)
      teams.push({
        key: `team ${teams.length}`,
        organization,
        size: 1 + upTo(random() < 0.6 ? 7 : 16),
        mood: upTo(6),
      });
  const places = teams.flatMap(({ size }, team) => Array.from({ length: size }, () => team));
  // Some belong to an organization only, or to none.
  const team = Int32Array.from(places, (at) => (random() < 0.04 ? -1 : at));
  const organization = Int32Array.from(places, (at, i) =>
    team[i]! < 0 && random() < 0.3 ? -1 : teams[at]!.organization,
  );
  const n = team.length;
  const filters = Array.from({ length: shape.filters ?? upTo(4) }, (_, at) => {
    const values = ["a", "b", "c", "d"].slice(0, 2 + upTo(3));
    // A value that is at home in some teams only is what intersections feed on.
    const isLocal = random() < 0.4;
    const of = Int32Array.from(places, (place) => {
      if (random() < 0.05) return -1;
      return isLocal && random() < 0.8 ? (place * 7 + at) % values.length : upTo(values.length);
    });
    return { id: `filter ${at}`, values, of, rank: seed % 2 === 0 ? at % 3 : 0 };
  });
  // Groups of whole organizations, as levels are: room is made for them.
  const level = {
    id: "level",
    values: ["low", "high"],
    of: organization.map((at) => (at < 0 ? -1 : at % 2)),
    rank: 0,
    makesRoom: true,
  };
  const pairs = filters.length > 1 && random() < 0.5 ? [[0, 1] as const] : [];
  const values = Float64Array.from(places, (place) => {
    if (random() < 0.05) return Number.NaN;
    const { mood } = teams[place]!;
    if (mood < 2 && random() < 0.85) return mood === 0 ? 5 : 1;
    if (mood === 2) return 4 + upTo(2);
    if (mood === 3 && random() < 0.8) return 3;
    return 1 + upTo(5);
  });
  const folded = new Set(teams.filter(({ size }) => size < 4 && size > 1).map(({ key }) => key));
  return {
    people: {
      n,
      organization,
      organizations,
      team,
      teams,
      folded,
      filters: seed % 3 === 0 && shape.filters !== 0 ? [...filters, level] : filters,
      pairs,
    },
    answers: { id: "answer", values, min: 1, max: 5 },
  };
}
