/** Renaming and deleting a wave: while it is planned and nobody knows of it, and otherwise not. */
import { expect, test } from "vitest";
import { nobody, operator } from "../../../app/access/actor.ts";
import type { App } from "../../../app/platform/app.ts";
import { createInvitations } from "../../../app/services/invitations.server.ts";
import { dropWave, renameWave } from "../../../app/services/planned-waves.server.ts";
import { planWave, wavesPage } from "../../../app/services/waves-page.server.ts";
import { type WaveState, waveStates, waveVerdict } from "../../../app/shared/wave-life.ts";
import { auditEntries } from "../../../db/queries/audit.ts";
import { insertResponses } from "../../../db/queries/responses.ts";
import { updateStudy } from "../../../db/queries/studies.ts";
import { type NewWave, wavesOfStudy } from "../../../db/queries/waves.ts";
import { responseRow } from "../../builders/database.ts";
import { openStudyOf } from "./respondent.ts";

const minutesAgo = (app: App, minutes: number) => new Date(app.now().getTime() - minutes * 60_000);

const stored: Record<WaveState, (app: App) => Partial<NewWave>> = {
  planned: () => ({ state: "planned" }),
  open: () => ({ state: "open" }),
  ending: (app) => ({ state: "open", ends_at: minutesAgo(app, 5) }),
  over: (app) => ({ state: "open", ends_at: minutesAgo(app, 500) }),
  closed: () => ({ state: "closed" }),
  published: () => ({ state: "closed", published_on: "2026-01-01" }),
};

const clock = { now: () => new Date() } as App;
const studyIn = (state: WaveState) => openStudyOf({ wave: { title: "Sprng", ...stored[state](clock) } });
const seen = { number: 1, was: "Sprng" };
const doing = {
  rename: (app: App, slug: string) => renameWave(app, operator, slug, { ...seen, title: " Spring \u0000" }),
  drop: (app: App, slug: string) => dropWave(app, operator, slug, seen),
};
const titles = async (app: App, studyId: string) =>
  (await wavesOfStudy(app.read, studyId)).map(({ title }) => title);
const cases = waveStates.flatMap((state) =>
  (["rename", "drop"] as const).map((deed) => [deed, state] as const),
);

test.each(cases)("%s of a wave that is %s does what the table says", async (deed, state) => {
  const { app, slug, study } = await studyIn(state);
  const outcome = await doing[deed](app, slug).then(
    () => "done",
    (error) => `${error.kind} ${error.message}`,
  );
  const may = waveVerdict(deed, state) === "may";
  expect(outcome).toBe(may ? "done" : "conflict error.waveState");
  expect(await titles(app, study.id)).toEqual(!may ? ["Sprng"] : deed === "rename" ? ["Spring"] : []);
  const entries = (await auditEntries(app.read, 0, 100)).map((entry) => [entry.deed, entry.details]);
  const entry = [deed === "rename" ? "wave.renamed" : "wave.dropped", { wave: 1 }];
  expect(entries).toEqual(may ? [entry] : []);
});

test.each(["archived", "erasing"] as const)("a study that is %s keeps its planned waves", async (kept) => {
  const { app, slug, study } = await studyIn("planned");
  await app.write((tx) => updateStudy(tx, study.id, { kept }));
  for (const deed of ["rename", "drop"] as const)
    await expect(doing[deed](app, slug)).rejects.toMatchObject({ message: "error.studyState" });
  expect(await titles(app, study.id)).toEqual(["Sprng"]);
});

test("a planned wave that somebody is invited to or has answered stays, and the page offers neither", async () => {
  const known = [
    (app: App, slug: string) => createInvitations(app, { study: slug, wave: 1, count: 1 }),
    (app: App, _: string, wave: Parameters<typeof responseRow>[0]) =>
      app.write((tx) => insertResponses(tx, [responseRow(wave)])),
  ];
  for (const make of known) {
    const { app, slug, study, wave } = await studyIn("planned");
    expect((await wavesPage(app, operator, slug)).waves).toMatchObject([{ isKnown: false }]);
    await make(app, slug, wave);
    for (const deed of ["rename", "drop"] as const)
      await expect(doing[deed](app, slug)).rejects.toMatchObject({
        kind: "conflict",
        message: "waves.error.known",
      });
    expect(await titles(app, study.id)).toEqual(["Sprng"]);
    const [shown] = (await wavesPage(app, operator, slug)).waves;
    expect(shown).toMatchObject({ isKnown: true });
    expect(shown?.may).not.toContain("rename");
    expect(shown?.may).not.toContain("drop");
  }
});

test("of two who press at once the second meets what the first did; pressed twice it is done once", async () => {
  const { app, slug, study } = await studyIn("planned");
  await doing.rename(app, slug);
  // Sent again it is so already; from a page that is older than the name it is refused.
  expect(await doing.rename(app, slug)).toEqual([]);
  await expect(doing.drop(app, slug)).rejects.toMatchObject({
    kind: "conflict",
    message: "waves.error.changed",
  });
  const now = { number: 1, was: "Spring" };
  await Promise.all([dropWave(app, operator, slug, now), dropWave(app, operator, slug, now)]);
  expect(await titles(app, study.id)).toEqual([]);
  await expect(doing.rename(app, slug)).rejects.toMatchObject({ kind: "not-found" });
  expect((await auditEntries(app.read, 0, 100)).map(({ deed }) => deed)).toEqual([
    "wave.renamed",
    "wave.dropped",
  ]);
  // The number is free again, for another wave that the old page does not reach.
  await planWave(app, operator, slug, { number: 1, title: "Autumn", opensOn: "", closesOn: "" });
  await expect(dropWave(app, operator, slug, now)).rejects.toMatchObject({ message: "waves.error.changed" });
});

test.each(["", " \u200b\n", "x".repeat(121)])(
  "a name that is none is said, and the old one stays",
  async (title) => {
    const { app, slug, study } = await studyIn("planned");
    expect(await renameWave(app, operator, slug, { ...seen, title })).toMatchObject([{ field: "title" }]);
    expect(await titles(app, study.id)).toEqual(["Sprng"]);
  },
);

test("whoever may not plan waves neither renames nor deletes one", async () => {
  const { app, slug } = await studyIn("planned");
  await expect(dropWave(app, nobody, slug, seen)).rejects.toMatchObject({ kind: "not-signed-in" });
  const researcher = { ...nobody, account: { id: "a", name: "A", email: "a@x.example" } };
  await expect(dropWave(app, researcher, slug, seen)).rejects.toMatchObject({ kind: "not-found" });
});
