/**
 * What is told of figures that compare waves. Both waves' plans must publish a figure for it to be compared. A score over the questions that two
 * versions share is a figure of its own, of everyone and of nobody else: it is as telling as the answers to those questions together, so it is told
 * as far as the least told of them.
 */
import { figureId } from "./figure-names.ts";
import { everyone } from "./population.ts";
import type { Letter } from "./release-plan.ts";
import type { Release } from "./released.ts";

const leastFirst: readonly Letter[] = ["h", "b", "m", "c", "d", "q"];

function leastOf(letters: readonly Letter[]): Letter {
  return leastFirst.find((letter) => letters.includes(letter)) ?? "h";
}

/** What both tell. */
export function releasedInBoth(earlier: Release, later: Release): Release {
  return {
    minimum: Math.max(earlier.minimum, later.minimum),
    letter: (figure, group) => leastOf([earlier.letter(figure, group), later.letter(figure, group)]),
  };
}

export type SharedPart = {
  /** Shared questions by their names in the later version: what the wave called them. */
  names: ReadonlyMap<string, string>;
  /** Questions of each score in the later version. */
  itemsOf: ReadonlyMap<string, readonly string[]>;
};

/** A wave's release for figures over shared questions, under their names in the later version. */
export function releaseOverShared(release: Release, { names, itemsOf }: SharedPart): Release {
  const lettersOf = (kind: "item" | "metric", ids: readonly string[]) =>
    ids.flatMap((id) => {
      const own = names.get(id);
      return own === undefined ? [] : [release.letter(figureId(kind, own), everyone)];
    });
  return {
    minimum: release.minimum,
    letter(figure, group) {
      const [kind, id = ""] = [figure.slice(0, figure.indexOf(":")), figure.slice(figure.indexOf(":") + 1)];
      // Levels among the classes of another wave: only where the wave's own are told of.
      if (kind === "levels") return release.letter(figure, group);
      if (group !== everyone) return "h";
      if (kind === "construct") return leastOf(lettersOf("item", itemsOf.get(id) ?? []));
      return kind === "item" || kind === "metric" ? leastOf(lettersOf(kind, [id])) : "h";
    },
  };
}
