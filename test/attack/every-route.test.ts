/**
 * Every address of the URL map, as everybody: no page, data of a page, file or error holds a number of a group under k. The addresses come from
 * the URL map itself, so a new one is walked without anybody thinking of it.
 */
import { expect, onTestFinished, test } from "vitest";
import { type MinimumSizes, minimumSizes } from "../../app/disclosure/minimum-sizes.ts";
import { everyRule, type Rules } from "../../app/disclosure/rules.ts";
import { send } from "../../app/services/respond-send.server.ts";
import { start } from "../../app/services/respond-welcome.server.ts";
import { putMember } from "../../db/queries/members.ts";
import { insertOrganization } from "../../db/queries/organizations.ts";
import { latestRun } from "../../db/queries/runs.ts";
import { post } from "../app/services/respondent.ts";
import { signedInAs, storedAccount } from "../builders/accounts.ts";
import { key } from "../builders/database.ts";
import { addresses, wholeApp } from "../builders/whole-app.ts";
import { plantedIn } from "./planted.ts";
import { compute, nearbyApp, studyOfSmallGroups } from "./small-groups.ts";
import { walk } from "./walk.ts";

const k = 5;
const slug = "birds";
const asks = "delivery-pulse";

async function installation(minimum: number) {
  const app = await nearbyApp();
  const [host, participant] = [key(), key()];
  const organizations = { Host: host, Participant: participant };
  await app.write(async (tx) => {
    for (const [name, id] of Object.entries(organizations))
      await insertOrganization(tx, { id, name, name_key: name.toLowerCase(), created_at: app.now() });
  });
  const study = await studyOfSmallGroups(app, { slug, asks, minimum, host, participant });
  const signedIn = async (role: "user" | "operator", of?: string, as?: "leader" | "researcher") => {
    const person = await storedAccount(app, { role });
    const membership = { id: key(), account_id: person.id, created_at: app.now() };
    if (of && as) await app.write((tx) => putMember(tx, { ...membership, organization_id: of, role: as }));
    return (await signedInAs(app, person)).cookie();
  };
  const team = study.teams.find(({ name }) => name === "Zilpzalp")!;
  const begun = async () => {
    const form = { who: [`team:${team.id}`], consent: true, research: false };
    const started = await start(app, slug, form, null);
    return "code" in started ? started.code : expect.fail("did not begin");
  };
  const code = await begun();
  await post(app, slug, code, 1, { lead_time: "5" });
  const sent = await send(app, slug, code);
  const cookies: Record<string, () => Promise<string>> = {
    nobody: async () => "",
    respondent: async () => `answers_${slug}=${await begun()}`,
    account: () => signedIn("user"),
    "participant-leader": () => signedIn("user", participant, "leader"),
    "participant-researcher": () => signedIn("user", participant, "researcher"),
    leader: () => signedIn("user", host, "leader"),
    researcher: () => signedIn("user", host, "researcher"),
    operator: () => signedIn("operator"),
  };
  const places = async () => ({
    study: slug,
    slug,
    organization: host,
    run:
      (
        await latestRun(app.read, { waveId: study.waves[1]!.id, unit: "team", instrument: `${asks}@1.0` }, [
          "done",
        ])
      )?.id ?? "none",
    receipt: sent.at === "profile" ? sent.receipt : expect.fail("was not sent"),
    wave: "2",
    team: team.id,
    token: "guessed",
    page: "1",
    kind: "not-found",
    id: asks,
    version: "1.0",
  });
  const walkAs = async (role: string) =>
    walk({
      app,
      ask: wholeApp(app),
      cookie: await cookies[role]!(),
      places: await places(),
      small: plantedIn(study, k),
    });
  return { app, study, roles: Object.keys(cookies), walkAs };
}

/** What the host counted before anybody was asked stands on the first page of those whom it counts, and in its policy. */
const isHeadcount = (leak: string) =>
  /\/s\/birds\S*: (a row: Your team: Zilpzalp 3 |\.proof\.views\.\d\.people = 3$)/.test(leak);

test("whoever asks for whatever is sent no number of a group of fewer than five people", async () => {
  const { app, study, roles, walkAs } = await installation(k);
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
  const { app, study, walkAs } = await installation(1);
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
