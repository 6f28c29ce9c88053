/**
 * Every address of the URL map, as everybody: no page, data of a page, file or error holds a number of a group under k. The addresses come from
 * the URL map itself, so a new one is walked without anybody thinking of it.
 */
import { expect, onTestFinished, test } from "vitest";
import { type MinimumSizes, minimumSizes } from "../../app/disclosure/minimum-sizes.ts";
import { everyRule, type Rules } from "../../app/disclosure/rules.ts";
import { addresses } from "../builders/whole-app.ts";
import { everybody, k } from "./everybody.ts";
import { plantedIn } from "./planted.ts";
import { compute } from "./small-groups.ts";

/**
 * Headcounts: what the host counted before anybody was asked, and no answer. They stand on the first page of those whom they count, and where the
 * host sets the study up.
 */
const isHeadcount = (leak: string) =>
  /\/s\/birds\S*: (a row: Your team: Zilpzalp 3 |\.proof\.views\.\d\.people = 3$)/.test(leak) ||
  /\/studies\/birds\/plan\S*: (a row: \w+ \d (with|in) |\.plan\.organizations\.)/.test(leak) ||
  // What it expects of them, before anybody answers: its minimum, and numbers of groups.
  /\/studies\/birds\/plan\S*: (a row: \w+( hidden: fewer than 5 answers){2}$|\.verdict\.(shown|missing)\.\d\.n = )/.test(
    leak,
  ) ||
  // Places in a list, and rows of imported figures, of which there are none.
  /\/studies\/birds\/measured\S*: \.organizations\.\d+\.(at = \d+|rows = 0)$/.test(leak) ||
  /\/studies\/birds\/participants\S*: (a row: \w+ It agreed |\.organizations\.\d+\.count = )/.test(leak);

test("whoever asks for whatever is sent no number of a group of fewer than five people", async () => {
  const { app, study, roles, walkAs } = await everybody(k);
  await compute(app, study, [
    [1, "organization"],
    [2, "team"],
    [2, "organization"],
    [2, "respondent"],
  ]);
  expect(plantedIn(study, k).figures.length).toBeGreaterThan(5);
  const found: string[] = [];
  const opened = new Set<string>();
  for (const role of roles) {
    const walked = await walkAs(role);
    found.push(...walked.leaks.map((leak) => `${role}: ${leak}`));
    for (const address of walked.opened) opened.add(address);
  }
  expect(found.filter((leak) => !isHeadcount(leak))).toEqual([]);
  // A walk that is refused everywhere would find nothing: every page of a study opened to somebody.
  const ofStudies = addresses
    .map(({ address }) => address)
    .filter((address) => address.startsWith("/studies"));
  expect([...new Set(ofStudies)].filter((address) => !opened.has(address))).toEqual([]);
});

/** Sizes from which figures are shown, and rules of the plan, as they are in the whole program; put back after the test. */
function loosened(sizes: Partial<MinimumSizes>, rules: Partial<Rules>): void {
  const [before, kept] = [{ ...minimumSizes }, { ...everyRule }];
  Object.assign(minimumSizes, sizes);
  Object.assign(everyRule, rules);
  onTestFinished(() => {
    Object.assign(minimumSizes, before);
    Object.assign(everyRule, kept);
  });
}

test("the walk finds groups under five where the minimum is one: in pages, in their data, by name and by number", async () => {
  loosened({ mean: 1, distribution: 1, quartiles: 1 }, { homogeneity: false, complement: false });
  const { app, study, walkAs } = await everybody(1);
  await compute(app, study, [
    [2, "team"],
    [2, "organization"],
  ]);
  const { leaks } = await walkAs("operator");
  const finds = (kind: RegExp) =>
    expect(
      leaks.filter((leak) => kind.test(leak)),
      String(kind),
    ).not.toEqual([]);
  finds(/^\/studies\/birds\/levels\S*: a row: Zilpzalp /);
  finds(/^data of \/studies\/birds\/levels\S*: \S+\.marks\.\d+\.x = /);
  finds(/^data of \/studies\/birds\/levels\S*: \S+\.n = [1-4]$/);
  finds(/^\/studies\/birds\/export\/responses\.csv\S*: \d rows of one organization$/);
  finds(/wave=3: a row: Zilpzalp : over 75 %$/);
});
