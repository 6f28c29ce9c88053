/** Who takes part by role: from lists and invitations alone, in steps, once a day, and of no small role. */
import { and, eq, inArray, isNull } from "drizzle-orm";
import { expect, onTestFinished, test } from "vitest";
import { operator } from "../../../app/access/actor.ts";
import { collectionPage } from "../../../app/services/collection.server.ts";
import { startJobQueue } from "../../../app/services/jobs/job-queue.server.ts";
import { rosterJobs } from "../../../app/services/jobs/roster-job.server.ts";
import {
  forgetParticipation,
  missingOf,
  refreshParticipation,
} from "../../../app/services/participation.server.ts";
import { openStudy as openedStudy } from "../../../app/services/study-frame.server.ts";
import { closeWave } from "../../../app/services/waves.server.ts";
import { markAnswered } from "../../../db/queries/invitations.ts";
import { snapshotOfWave } from "../../../db/queries/participation.ts";
import { stopMail } from "../../../db/queries/recipients.ts";
import { recipient } from "../../../db/schema/recipient.ts";
import { invitation } from "../../../db/schema/response.ts";
import { handIn } from "../../builders/handed-in.ts";
import { mailApp, stoppedClock } from "../../builders/mail-app.ts";
import { addStudy } from "./respondent.ts";

/** By role, "" for no role. Three directors are too few to be told of, and with those of no role enough not to be told by the others. */
const onList = { Developer: 20, Operator: 20, Tester: 6, Director: 3, "": 4 };

async function invitedWave() {
  const clock = stoppedClock();
  const app = await mailApp("smtp://127.0.0.1:2", clock);
  const added = await addStudy(app, { study: { time_zone: "UTC" } });
  const invite = async (sizes: Record<string, number>) => {
    const lines = Object.entries(sizes).flatMap(([role, n]) =>
      Array.from({ length: n }, (_, at) => `${role || "none"}${at}@example.org,${role}`),
    );
    await handIn(app, added.slug, ["email,role", ...lines]);
    const queue = startJobQueue(app, [rosterJobs], { pollMs: 5 });
    onTestFinished(() => queue.stop());
    await queue.idle();
    // Letters of this installation reach no server: here they have left.
    await app.write((tx) => tx.update(recipient).set({ sent: true }));
  };
  await invite(onList);
  const waiting = async (role: string | null) =>
    app.read
      .select({ id: invitation.id, mark: recipient.mark })
      .from(invitation)
      .innerJoin(recipient, eq(recipient.invitation_id, invitation.id))
      .where(
        and(
          eq(invitation.answered, false),
          role === null ? isNull(invitation.role) : eq(invitation.role, role),
        ),
      );
  const answer = async (role: string | null, n: number) => {
    const some = (await waiting(role)).slice(0, n);
    await app.write(async (tx) => {
      for (const { id } of some) await markAnswered(tx, id);
    });
  };
  const stopLetters = async (role: string) => {
    const all = await waiting(role);
    await app.write(async (tx) => {
      for (const { mark } of all) await stopMail(tx, added.study.id, mark);
    });
  };
  const page = async () => {
    const found = await collectionPage(app, operator, added.slug);
    return "report" in found ? found : Promise.reject(new Error(found.state));
  };
  const nextDay = async () => {
    clock.later(24 * 60);
    await refreshParticipation(app, added.wave.id);
  };
  return { app, ...added, invite, answer, stopLetters, page, nextDay };
}

test("large roles are told in steps; a small one nowhere, not even with its invitations", async () => {
  const { app, wave, answer, page, nextDay } = await invitedWave();
  await page();
  await answer("Developer", 18);
  await answer("Operator", 4);
  await answer("Tester", 4);
  await nextDay();
  expect((await page()).report.roles).toEqual([
    { role: "Developer", step: "high" },
    { role: "Operator", step: "low" },
    { role: "Tester", step: "middle" },
  ]);
  const stored = await snapshotOfWave(app.read, wave.id);
  expect(JSON.stringify([stored, await app.read.select().from(invitation)])).not.toContain("Director");
});

test("an answer moves nothing by role until the next day", async () => {
  const { answer, page, nextDay } = await invitedWave();
  const before = await page();
  await answer("Developer", 20);
  expect(await page()).toEqual(before);
  await nextDay();
  expect((await page()).report.roles).toContainEqual({ role: "Developer", step: "high" });
});

test("whatever people of no large role do changes nothing by role", async () => {
  const { answer, page, nextDay } = await invitedWave();
  const { roles } = (await page()).report;
  await answer(null, 7);
  await nextDay();
  expect((await page()).report.roles).toEqual(roles);
});

test("an invitation forgets its role when it is answered", async () => {
  const { app, answer } = await invitedWave();
  await answer("Developer", 7);
  const answered = (await app.read.select().from(invitation)).filter((each) => each.answered);
  expect(answered).toHaveLength(7);
  expect(answered.every(({ role }) => role === null)).toBe(true);
});

test("of a role whose letters never left nothing is told once the wave is over", async () => {
  const { app, wave, answer, page } = await invitedWave();
  await answer("Developer", 18);
  const testers = app.read
    .select({ id: invitation.id })
    .from(invitation)
    .where(eq(invitation.role, "Tester"));
  await app.write((tx) =>
    tx.update(recipient).set({ sent: false }).where(inArray(recipient.invitation_id, testers)),
  );
  await closeWave(app, wave.id);
  const told = (await page()).report.roles;
  expect(told).toContainEqual({ role: "Developer", step: "high" });
  expect(told.map(({ role }) => role)).not.toContain("Tester");
  await app.write((tx) => forgetParticipation(tx, wave.id));
  expect((await page()).report.roles).toEqual(told);
});

test("who wants no letters has not answered", async () => {
  const { stopLetters, page } = await invitedWave();
  await stopLetters("Tester");
  expect((await page()).report.roles).toContainEqual({ role: "Tester", step: "low" });
});

test("people of a second list are counted with those of the first, and those on both once", async () => {
  const { invite, answer, page } = await invitedWave();
  await invite({ Developer: 40 });
  await answer("Developer", 29);
  expect((await page()).report.roles).toContainEqual({ role: "Developer", step: "middle" });
});

test("a role that answered clearly less often stands in the warning beside the figures, however often it is taken", async () => {
  const { app, slug, wave, answer, page } = await invitedWave();
  await answer("Developer", 18);
  await answer("Operator", 4);
  await answer("Tester", 4);
  await closeWave(app, wave.id);
  const warning = async () => missingOf(app, await openedStudy(app, operator, "study.results", slug));
  expect(await warning()).toEqual([{ by: "role", of: "Operator" }]);
  const { roles } = (await page()).report;
  // As an import of answers to a closed wave does.
  await app.write((tx) => forgetParticipation(tx, wave.id));
  expect(await warning()).toEqual([{ by: "role", of: "Operator" }]);
  expect((await page()).report.roles).toEqual(roles);
});
