/** The audit log as operators read it. */
import { expect, onTestFinished, test, vi } from "vitest";
import { operator } from "../../../../app/access/actor.ts";
import { audit } from "../../../../app/services/audit.server.ts";
import { auditLog, checkLog, exportLog } from "../../../../app/services/installation/audit-page.server.ts";
import { storedAccount } from "../../../builders/accounts.ts";
import { testApp } from "../../../builders/app.ts";
import { storedStudy } from "../../../builders/database.ts";

async function withLog() {
  let at = new Date("2026-03-01T12:00:00");
  const app = await testApp({ now: () => at });
  const { study } = await storedStudy(app);
  const ada = await storedAccount(app, { name: "Ada Example", password: null });
  const by = `account:${ada.id}` as const;
  for (let day = 1; day <= 60; day += 1) {
    at = new Date(2026, 2, day, 12);
    await app.write((tx) =>
      day % 2 === 0
        ? audit(app, tx, { by, deed: "wave.extended", studyId: study.id, details: { wave: day } })
        : audit(app, tx, { by: "system", deed: "wave.closed", details: { wave: day } }),
    );
  }
  return { app, study, by };
}

test("entries come newest first, a page at a time, none twice and none left out", async () => {
  const { app } = await withLog();
  const first = await auditLog(app, operator, {});
  const second = await auditLog(app, operator, { before: first.next ?? 0 });
  expect([...first.entries, ...second.entries].map(({ number }) => number)).toEqual(
    Array.from({ length: 60 }, (_, n) => 60 - n),
  );
  expect(second.next).toBeNull();
});

test.each(["Europe/Berlin", "America/New_York"])(
  "a day of the filter is the day that the entries show, also where the server in %s changes its clocks",
  async (zone) => {
    vi.stubEnv("TZ", zone);
    onTestFinished(() => void vi.unstubAllEnvs());
    let at = new Date("2026-03-28T23:59:00Z");
    const app = await testApp({ now: () => at });
    for (const moment of ["03-29T00:00", "03-29T23:30", "03-30T00:00", "10-25T23:30", "10-26T00:10"]) {
      at = new Date(`2026-${moment}:00Z`);
      await app.write((tx) => audit(app, tx, { by: "system", deed: "wave.closed", details: {} }));
    }
    const on = async (day: string) =>
      (await auditLog(app, operator, { from: day, until: day })).entries.map((entry) =>
        entry.at.slice(5, 16),
      );
    expect(await on("2026-03-29")).toEqual(["03-29T23:30", "03-29T00:00"]);
    expect(await on("2026-10-25")).toEqual(["10-25T23:30"]);
  },
);

test("the log is looked through by what, who, study and days", async () => {
  const { app, study, by } = await withLog();
  const numbers = async (query: Parameters<typeof auditLog>[2]) =>
    (await auditLog(app, operator, query)).entries.map(({ number }) => number);
  expect(await numbers({ deed: "wave.closed", from: "2026-03-05", until: "2026-03-08" })).toEqual([7, 5]);
  expect(await numbers({ actor: by, until: "2026-03-04" })).toEqual([4, 2]);
  expect((await numbers({ study: study.slug })).length).toBe(30);
  expect(await numbers({ study: "no-such-study" })).toEqual([]);
});

test("people are named by their account, studies by their address, and a chain that holds is said to be whole", async () => {
  const { app, study } = await withLog();
  const [entry] = (await auditLog(app, operator, {})).entries;
  expect(entry).toMatchObject({ name: "Ada Example", study: study.slug, details: [["wave", "60"]] });
  expect(await checkLog(app, operator)).toMatchObject({ whole: true, entries: 60 });
});

test("who saves the log is in the log, and in the file", async () => {
  const { app } = await withLog();
  const { name, body } = await exportLog(app, operator);
  const text = await new Response(body).text();
  expect(name).toBe("audit-log.csv");
  expect(text.trimEnd().split("\r\n")).toHaveLength(62);
  expect(text).toContain("log.exported");
});
