/** By what results are shown besides groups: declared before the first wave opens, decided by the plan, refused otherwise. */
import { expect, test } from "vitest";
import { operator } from "../../../app/access/actor.ts";
import { isShown } from "../../../app/disclosure/cell.ts";
import { contextItems } from "../../../app/instruments/scoring-key.ts";
import { declareFilters, filterForm } from "../../../app/services/declare-filters.server.ts";
import { capabilitiesReport } from "../../../app/services/reports.server.ts";
import { welcome } from "../../../app/services/respond-welcome.server.ts";
import { openWave } from "../../../app/services/waves.server.ts";
import { auditEntries } from "../../../db/queries/audit.ts";
import { studyBySlug, updateStudy } from "../../../db/queries/studies.ts";
import { setWaveState } from "../../../db/queries/waves.ts";
import { everybody, k, slug } from "../../attack/everybody.ts";
import { compute } from "../../attack/small-groups.ts";
import { testApp } from "../../builders/app.ts";
import { storedStudy } from "../../builders/database.ts";

const planned = async () => {
  const app = await testApp();
  const { study, wave } = await storedStudy(app, { wave: { state: "planned" } });
  const asked = contextItems(app.registry.get(study.instrument_id, study.instrument_version));
  const ids = asked.map(({ id }) => id);
  const stored = async () => (await studyBySlug(app.read, study.slug))?.filters ?? null;
  const declare = (by: string[], pairs: string[] = []) =>
    declareFilters(app, operator, study.slug, { by, pairs });
  return { app, study, wave, ids, stored, declare };
};

test("what is declared stands in the order of the questionnaire, offers its pairs, and is in the audit log", async () => {
  const { app, study, ids, stored, declare } = await planned();
  const [a = "", b = ""] = ids;
  expect(await declare([b, a], [`${a}.${b}`, "no.pair"])).toBe("stored");
  expect(await stored()).toEqual({ by: [a, b], pairs: [[a, b]] });
  const row = await studyBySlug(app.read, study.slug);
  expect(filterForm(app, row!).pairs).toMatchObject([{ value: `${a}.${b}`, chosen: true }]);
  const entries = await auditEntries(app.read, 0, 50);
  expect(JSON.stringify(entries)).toContain("filters");
  // A pair goes with its filter, and no filter is nothing declared.
  await declare([a], [`${a}.${b}`]);
  expect(await stored()).toEqual({ by: [a], pairs: [] });
  await declare([]);
  expect(await stored()).toBeNull();
});

test("the first page names what is declared, as it is asked", async () => {
  const { app, study, wave, ids, declare } = await planned();
  const [a = "", b = ""] = ids;
  await declare([a, b], [`${a}.${b}`]);
  await openWave(app, wave.id);
  const { crossed } = await welcome(app, study.slug, { code: null });
  const { items } = app.registry.get(study.instrument_id, study.instrument_version);
  const [one, other] = [a, b].map((id) => items.find((item) => item.id === id)?.text);
  expect(crossed).toEqual({ by: [one, other], pairs: [[one, other]] });
});

test("what the questionnaire does not ask about people is no filter", async () => {
  const { stored, declare } = await planned();
  for (const by of [["lead_time"], ["nowhere"], ["__proto__"], [""]])
    await expect(declare(by)).rejects.toMatchObject({ kind: "bad-input" });
  expect(await stored()).toBeNull();
});

test.each(["open", "closed"] as const)(
  "a study with a wave that is %s keeps its filters, in the database too",
  async (state) => {
    const { app, study, wave, ids, stored, declare } = await planned();
    const [a = "", b = ""] = ids;
    await declare([a]);
    await app.write((tx) => setWaveState(tx, wave.id, state));
    await expect(declare([b])).rejects.toMatchObject({ kind: "conflict" });
    const by = { filters: { by: [b], pairs: [] } };
    await expect(app.write((tx) => updateStudy(tx, study.id, by))).rejects.toThrow();
    expect(await stored()).toEqual({ by: [a], pairs: [] });
  },
);

test("pages offer what was declared and show cells as the plan releases them; anything else is not found", async () => {
  const { app, study } = await everybody(k);
  await compute(app, study, [[2, "organization"]]);
  const { by, pairs } = study.study.filters ?? { by: [], pairs: [] };
  const page = (asked: string | null) => capabilitiesReport(app, operator, slug, {}, undefined, asked);
  const all = await page(null);
  const values = [...by, ...pairs.map((pair) => pair.join("."))];
  expect(all.state === "ready" && all.report.filters?.offered.map(({ value }) => value)).toEqual(values);
  const cells = async (asked: string) => {
    const found = await page(asked);
    return found.state === "ready" ? found.report.filters!.shown!.rows.flatMap((row) => row.cells) : [];
  };
  // A row for whatever can be answered, so that none tells that somebody did; both groups are too small, or too much alike, here.
  const found = await cells(by[0]!);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(isShown)).toEqual([]);
  for (const unknown of ["team", `${by[0]}.${by[0]}`, "", "__proto__", "level:organization"])
    await expect(page(unknown)).rejects.toMatchObject({ kind: "not-found", message: "error.notFound" });
});

test("a thousand filters that nobody declared: not found at first, then too many, for those who are signed in as well", async () => {
  const app = await testApp({}, { ABUSE_CHECKS: "1" });
  const { study } = await storedStudy(app, { wave: { state: "closed" } });
  const kinds: string[] = [];
  for (let at = 0; at < 1000; at++)
    await capabilitiesReport(app, operator, study.slug, {}, undefined, `guess${at}`).catch((error) =>
      kinds.push(error.kind),
    );
  expect(kinds).toHaveLength(1000);
  expect(kinds.slice(0, 20)).toEqual(Array(20).fill("not-found"));
  expect(new Set(kinds.slice(20))).toEqual(new Set(["too-many"]));
});
