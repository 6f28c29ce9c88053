/** An installation with somebody in every role, and the study of small groups, of which one host and one participant have a part. */
import { expect } from "vitest";
import { send } from "../../app/services/respond-send.server.ts";
import { start } from "../../app/services/respond-welcome.server.ts";
import { putMember } from "../../db/queries/members.ts";
import { insertOrganization } from "../../db/queries/organizations.ts";
import { latestRun } from "../../db/queries/runs.ts";
import { post } from "../app/services/respondent.ts";
import { signedInAs, storedAccount } from "../builders/accounts.ts";
import { key } from "../builders/database.ts";
import { wholeApp } from "../builders/whole-app.ts";
import { plantedIn } from "./planted.ts";
import { nearbyApp, studyOfSmallGroups } from "./small-groups.ts";
import { walk } from "./walk.ts";

export const k = 5;
export const slug = "birds";
const asks = "delivery-pulse";

export async function everybody(minimum: number) {
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
  /** Code and receipt of somebody who has sent an answer to the open wave. */
  const answered = async () => {
    const code = await begun();
    await post(app, slug, code, 1, { lead_time: "5" });
    const sent = await send(app, slug, code);
    return sent.at === "profile" ? { code, receipt: sent.receipt } : expect.fail("was not sent");
  };
  const { receipt } = await answered();
  const somebody = await storedAccount(app);
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
    sheet: "consent.txt",
    /** By what the study declared that results are shown, and by what it did not. */
    by: [
      ...study.study.filters!.by,
      ...study.study.filters!.pairs.map((pair) => pair.join(".")),
      "team",
    ].join(" "),
    slug,
    organization: host,
    run:
      (
        await latestRun(app.read, { waveId: study.waves[1]!.id, unit: "team", instrument: `${asks}@1.0` }, [
          "done",
        ])
      )?.id ?? "none",
    receipt,
    wave: "2",
    team: team.id,
    account: somebody.id,
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
  return { app, ask: wholeApp(app), study, cookies, roles: Object.keys(cookies), walkAs, answered };
}
