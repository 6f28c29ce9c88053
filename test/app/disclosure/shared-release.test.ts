import { expect, test } from "vitest";
import type { Letter } from "../../../app/disclosure/release-plan.ts";
import type { Release } from "../../../app/disclosure/released.ts";
import { releasedInBoth, releaseOverShared } from "../../../app/disclosure/shared-release.ts";

const releaseOf = (letters: Record<string, Letter>, minimum = 5): Release => ({
  minimum,
  letter: (figure, group) => (group === "everyone" ? (letters[figure] ?? "h") : "q"),
});

test("what compares two waves is told as far as the wave that tells less", () => {
  const both = releasedInBoth(releaseOf({ a: "q", b: "d", c: "q" }), releaseOf({ a: "d", b: "q" }, 8));
  expect(["a", "b", "c"].map((figure) => both.letter(figure, "everyone"))).toEqual(["d", "d", "h"]);
  expect(both.minimum).toBe(8);
});

test("a score over shared questions is told as far as the least told of them, under the names of the later version", () => {
  const earlier = releaseOf({
    "item:old_1": "q",
    "item:old_2": "d",
    "metric:old_3": "c",
    "construct:tidy": "q",
  });
  const part = {
    names: new Map([
      ["new_1", "old_1"],
      ["new_2", "old_2"],
      ["new_3", "old_3"],
      ["new_4", "old_4"],
    ]),
    itemsOf: new Map([
      ["tidy", ["new_1", "new_2"]],
      ["odd", ["new_1", "new_4"]],
    ]),
  };
  const shared = releaseOverShared(earlier, part);
  const of = (figure: string) => shared.letter(figure, "everyone");
  expect([of("construct:tidy"), of("construct:odd"), of("metric:new_3")]).toEqual(["d", "h", "c"]);
  // A question that the plan does not know, a score without questions, and any group but everyone.
  expect([of("metric:old_3"), of("construct:none")]).toEqual(["h", "h"]);
  expect(shared.letter("construct:tidy", "organization:a")).toBe("h");
});
