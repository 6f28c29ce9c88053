/** Making a study and changing it: what is stored, what is refused, and what happens when somebody presses twice. */
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { type Actor, operator } from "../../../app/access/actor.ts";
import { changeStudy, fieldsOf, settingsPage } from "../../../app/services/change-study.server.ts";
import { createStudy, newStudyForm, type SentNewStudy } from "../../../app/services/create-study.server.ts";
import { keepAnswersFor } from "../../../app/services/retention.server.ts";
import {
  addOrganizations,
  membersPage,
  removeOrganizationOf,
  saveTeams,
} from "../../../app/services/study-members.server.ts";
import { auditEntries } from "../../../db/queries/audit.ts";
import { insertOrganization } from "../../../db/queries/organizations.ts";
import { organizationsOfStudy, teamsOfStudy } from "../../../db/queries/participants.ts";
import { countStudies, studyBySlug, updateStudy } from "../../../db/queries/studies.ts";
import { insertWave, setWaveState } from "../../../db/queries/waves.ts";
import { testApp } from "../../builders/app.ts";
import { key, waveRow } from "../../builders/database.ts";

const account = { id: "a".repeat(32), name: "Ada", email: "ada@acme.example" };
const [acme, bolt] = ["1".repeat(32), "2".repeat(32)];
const leader: Actor = {
  account,
  isOperator: false,
  memberships: [{ organizationId: acme, role: "leader" }],
};
const foreign: Actor = { ...leader, memberships: [{ organizationId: bolt, role: "leader" }] };

async function place() {
  const app = await testApp();
  await app.write(async (tx) => {
    for (const [id, name] of [
      [acme, "Acme"],
      [bolt, "Bolt"],
    ] as const)
      await insertOrganization(tx, { id, name, name_key: name.toLowerCase(), created_at: app.now() });
  });
  return app;
}

const sent = (overrides: Partial<SentNewStudy> = {}): SentNewStudy => ({
  ticket: key(),
  title: "How we deliver",
  purpose: "To see what to change first.",
  host: "",
  slug: "",
  organization: acme,
  names: "Acme\nBolt",
  instrument: "delivery-core@1.0",
  unit: "organization",
  minimum: "5",
  languages: ["en", "de"],
  consent: "Taking part is voluntary.",
  mainLanguage: "en",
  translations: {},
  retention: "730",
  zone: "Europe/Berlin",
  quietFrom: "20:00",
  quietUntil: "08:00",
  ...overrides,
});

/** Fields that were refused. */
async function wrong(app: Awaited<ReturnType<typeof place>>, overrides: Partial<SentNewStudy>) {
  const made = await createStudy(app, leader, sent(overrides));
  return "problems" in made ? made.problems.map(({ field }) => field) : made;
}

test("a leader makes a study of two organizations; the log says that it was this leader", async () => {
  const app = await place();
  expect(await createStudy(app, leader, sent())).toEqual({ slug: "how-we-deliver" });
  const study = await studyBySlug(app.read, "how-we-deliver");
  expect(study).toMatchObject({
    host: "Acme",
    host_id: acme,
    languages: ["en", "de"],
    consent_text: "Taking part is voluntary.",
    retention_days: 730,
    time_zone: "Europe/Berlin",
    kept: "active",
  });
  const parts = await organizationsOfStudy(app.read, study?.id ?? "");
  // The host sees its own people as a unit; another organization has not agreed to that.
  expect(parts.map(({ name, shown_to_host, registered_id }) => [name, shown_to_host, registered_id])).toEqual(
    [
      ["Acme", true, acme],
      ["Bolt", false, null],
    ],
  );
  const [entry] = await auditEntries(app.read, 0, 10);
  expect(entry).toMatchObject({ deed: "study.created", actor: `account:${account.id}`, study_id: study?.id });
});

test("the same form sent twice, and by two at once, makes one study", async () => {
  const app = await place();
  const form = sent();
  const both = await Promise.all([createStudy(app, leader, form), createStudy(app, leader, form)]);
  expect(both).toEqual([{ slug: "how-we-deliver" }, { slug: "how-we-deliver" }]);
  expect(await countStudies(app.read)).toBe(1);
  // Another form of the same title gets an address of its own.
  expect(await createStudy(app, leader, sent())).toEqual({ slug: "how-we-deliver-2" });
});

test("somebody else's ticket tells nothing and leads nowhere", async () => {
  const app = await place();
  const form = sent();
  await createStudy(app, leader, form);
  const theirs = createStudy(app, foreign, { ...form, organization: bolt });
  await expect(theirs).rejects.toMatchObject({ kind: "bad-input" });
});

test("quiet hours from a time to the same time are refused, but midnight twice: letters never wait", async () => {
  const app = await place();
  expect(await wrong(app, { quietFrom: "12:00", quietUntil: "12:00" })).toEqual(["quietUntil"]);
  const never = await createStudy(app, leader, sent({ quietFrom: "00:00", quietUntil: "00:00" }));
  expect(never).toHaveProperty("slug");
});

test("a study of before with the same quiet hour twice saves other settings; only hours that change are held to the rule", async () => {
  const app = await place();
  const made = await createStudy(app, leader, sent());
  const slug = "slug" in made ? made.slug : "";
  const study = await studyBySlug(app.read, slug);
  await app.write((tx) => updateStudy(tx, study?.id ?? "", { quiet_from: "08:00", quiet_until: "08:00" }));
  const save = async (other: object) => {
    const now = await studyBySlug(app.read, slug);
    return now && changeStudy(app, leader, slug, { ...fieldsOf(now), ...other });
  };
  const always = [{ field: "quietUntil", message: "studies.error.quietAlways" }];
  expect(await save({ quietFrom: "09:00", quietUntil: "09:00" })).toEqual(always);
  expect(await save({ title: "Another" })).toEqual([]);
  expect(await studyBySlug(app.read, slug)).toMatchObject({ title: "Another", quiet_from: "08:00" });
  expect(await save({ quietFrom: "20:00" })).toEqual([]);
  expect(await save({ quietFrom: "08:00" })).toEqual(always);
});

test("whatever is wrong with a form is said at once, field by field, and nothing is stored", async () => {
  const app = await place();
  expect(
    await wrong(app, {
      title: "x".repeat(10_000),
      purpose: " \u200b ",
      consent: "y".repeat(10_000),
      retention: "-1",
      zone: "Nowhere/Land",
      quietFrom: "25:00",
      languages: ["en", "tlh"],
      instrument: "nothing@9",
      unit: "planet",
      minimum: "4",
      organization: bolt,
      names: "Acme\nacme",
      slug: "NO SPACES",
    }),
  ).toEqual([
    "title",
    "purpose",
    "consent",
    "retention",
    "zone",
    "quietFrom",
    "languages",
    "instrument",
    "unit",
    "minimum",
    "organization",
    "host",
    "names",
    "slug",
  ]);
  expect(await countStudies(app.read)).toBe(0);
});

test.each([
  ["new", "a word of this site"],
  ["taken", "another study's"],
  ["a".repeat(61), "too long"],
  ["-dash", "no letter first"],
])("the short name %s is refused: %s", async (slug) => {
  const app = await place();
  await createStudy(app, leader, sent({ slug: "taken" }));
  expect(await wrong(app, { slug })).toEqual(["slug"]);
});

test("a title in another script makes an address all the same", async () => {
  const app = await place();
  expect(await createStudy(app, leader, sent({ title: "ソフトウェア" }))).toEqual({ slug: "study" });
});

test("a researcher makes no study, and a leader none for an organization of others", async () => {
  const app = await place();
  const researcher: Actor = { ...leader, memberships: [{ organizationId: acme, role: "researcher" }] };
  await expect(newStudyForm(app, researcher)).rejects.toMatchObject({ kind: "forbidden" });
  expect((await newStudyForm(app, leader)).hosts).toEqual([{ id: acme, name: "Acme" }]);
  expect((await newStudyForm(app, operator)).hosts).toHaveLength(2);
});

async function made() {
  const app = await place();
  await createStudy(app, leader, sent());
  const study = await studyBySlug(app.read, "how-we-deliver");
  if (!study) throw new Error("there is no study");
  const open = async () => {
    const wave = waveRow(study.id, { state: "planned" });
    await app.write((tx) => insertWave(tx, wave));
    await app.write((tx) => setWaveState(tx, wave.id, "open"));
    return wave;
  };
  return { app, study, slug: study.slug, open };
}

test("once a wave is open times still change, and what is asked does not", async () => {
  const { app, study, slug, open } = await made();
  await open();
  const fields = fieldsOf(study);
  expect(await changeStudy(app, leader, slug, { ...fields, zone: "Europe/Berlin" })).toEqual([]);
  for (const other of [{ unit: "team" }, { minimum: "8" }, { instrument: "delivery-pulse@1.0" }])
    await expect(changeStudy(app, leader, slug, { ...fields, ...other })).rejects.toMatchObject({
      kind: "conflict",
      message: "error.studyState",
    });
  expect(await studyBySlug(app.read, slug)).toMatchObject({
    time_zone: "Europe/Berlin",
    unit: "organization",
  });
});

test("what people agreed to stands still while a wave is open; languages come, and days of keeping become fewer", async () => {
  const { app, study, slug, open } = await made();
  await changeStudy(app, leader, slug, { ...fieldsOf(study), languages: ["de"], retention: "90" });
  await open();
  const fields = fieldsOf((await studyBySlug(app.read, slug)) ?? study);
  const change = (other: Partial<typeof fields>) => changeStudy(app, leader, slug, { ...fields, ...other });
  const translations = { ja: { title: "", purpose: "", consent: "C" } };
  const said = [{ title: "T" }, { purpose: "P" }, { consent: "C" }, { mainLanguage: "de" }];
  for (const other of [...said, { translations }, { languages: ["en"] }])
    await expect(change(other)).rejects.toMatchObject({ kind: "conflict", message: "error.studyState" });
  for (const retention of ["91", ""])
    expect(await change({ retention })).toEqual([
      { field: "retention", message: "studies.error.retentionLonger" },
    ]);
  expect(fieldsOf((await studyBySlug(app.read, slug)) ?? study)).toEqual(fields);
  expect(await change({ languages: ["de", "en"], retention: "60" })).toEqual([]);
  expect(await studyBySlug(app.read, slug)).toMatchObject({ languages: ["de", "en"], retention_days: 60 });
});

test("between waves the words change, with both texts' hashes in the log; answers stay no longer than was said", async () => {
  const { app, study, slug, open } = await made();
  await changeStudy(app, leader, slug, { ...fieldsOf(study), consent: "Old words", retention: "90" });
  const wave = await open();
  await app.write((tx) => setWaveState(tx, wave.id, "closed"));
  const fields = fieldsOf((await studyBySlug(app.read, slug)) ?? study);
  const change = (other: Partial<typeof fields>) => changeStudy(app, leader, slug, { ...fields, ...other });
  expect(await change({ retention: "91" })).toMatchObject([{ field: "retention" }]);
  await expect(keepAnswersFor(app, slug, null)).rejects.toMatchObject({ kind: "conflict" });
  expect(await change({ consent: "New words", retention: "30" })).toEqual([]);
  const sha = (text: string) => createHash("sha256").update(text).digest("hex");
  expect((await auditEntries(app.read, 0, 100)).at(-1)?.details).toEqual({
    fields: "consent_text retention_days",
    consent_text: `${sha("Old words")} > ${sha("New words")}`,
    retention_days: "90 > 30",
  });
});

test("another questionnaire begins without the modules of the one before", async () => {
  const { app, study, slug } = await made();
  const other = { ...fieldsOf(study), instrument: "delivery-pulse@1.0" };
  expect(await changeStudy(app, leader, slug, other)).toEqual([]);
  expect(await studyBySlug(app.read, slug)).toMatchObject({ instrument_id: "delivery-pulse", modules: null });
});

test("settings of a study of others are not found, whether or not there is one", async () => {
  const { app, study, slug } = await made();
  for (const name of [slug, "nothing"]) {
    await expect(settingsPage(app, foreign, name)).rejects.toMatchObject({ kind: "not-found" });
    await expect(changeStudy(app, foreign, name, fieldsOf(study))).rejects.toMatchObject({
      kind: "not-found",
    });
    await expect(membersPage(app, foreign, name)).rejects.toMatchObject({ kind: "not-found" });
  }
});

test("teams that keep their name keep their place; with a wave open nobody comes or goes", async () => {
  const { app, study, slug, open } = await made();
  const [own] = (await membersPage(app, leader, slug)).organizations;
  const organization = own?.id ?? "";
  const save = async (teams: string) => {
    const { organizations } = await membersPage(app, leader, slug);
    const { seen = "" } = organizations.find(({ id }) => id === organization) ?? {};
    return saveTeams(app, leader, slug, [{ organization, name: own?.name ?? "", teams, seen }]);
  };
  expect(await save("Payments; 12\nPlatform")).toEqual([]);
  const before = await teamsOfStudy(app.read, study.id);
  expect(await save("Platform; 7\nSearch")).toEqual([]);
  const after = await teamsOfStudy(app.read, study.id);
  expect(after.map(({ name, headcount }) => [name, headcount])).toEqual([
    ["Platform", 7],
    ["Search", null],
  ]);
  const idOf = (teams: typeof after) => teams.find(({ name }) => name === "Platform")?.id;
  expect(idOf(after)).toBe(idOf(before));
  const refusedAs = (message: string, values: object) => [{ organization, message, values }];
  expect(await save("Search\n\nsearch")).toEqual(
    refusedAs("members.error.lineTwice", { name: "Search", lines: "1, 3" }),
  );
  expect(await save(`Search\n${"x".repeat(10_000)}`)).toEqual(
    refusedAs("members.error.lineName", { line: 2 }),
  );
  expect(await save("Search; 0")).toEqual(refusedAs("members.error.lineCount", { line: 1, written: "0" }));
  await open();
  for (const change of [
    () => save("Search"),
    () => addOrganizations(app, leader, slug, "Crane"),
    () => removeOrganizationOf(app, leader, slug, organization),
  ])
    await expect(change()).rejects.toMatchObject({ kind: "conflict" });
  expect(await teamsOfStudy(app.read, study.id)).toEqual(after);
});

test("the lists of two organizations are saved together, or neither; one that nobody touched stays as it is by now", async () => {
  const { app, study, slug } = await made();
  const lists = async () =>
    (await membersPage(app, leader, slug)).organizations.map(({ id, name, teams, seen }) => ({
      organization: id,
      name,
      teams,
      seen,
    }));
  const stored = async () => (await teamsOfStudy(app.read, study.id)).map(({ name }) => name).sort();
  const [one, two] = await lists();
  const both = [
    { ...one!, teams: "Payments; 12" },
    { ...two!, teams: "Cargo; many" },
  ];
  expect(await saveTeams(app, leader, slug, both)).toEqual([
    {
      organization: two!.organization,
      message: "members.error.lineCount",
      values: { line: 1, written: "many" },
    },
  ]);
  expect(await stored()).toEqual([]);
  expect(await saveTeams(app, leader, slug, [both[0]!, { ...two!, teams: "Cargo, 9" }])).toEqual([]);
  expect(await stored()).toEqual(["Cargo", "Payments"]);
  // A page from before somebody else wrote the second list, on which only the first is changed.
  const before = await lists();
  await saveTeams(app, leader, slug, [{ ...before[1]!, teams: "Cargo; 9\nShips" }]);
  expect(await saveTeams(app, leader, slug, [{ ...before[0]!, teams: "Platform" }, before[1]!])).toEqual([]);
  expect(await stored()).toEqual(["Cargo", "Platform", "Ships"]);
});

test("an organization of another study is not found here", async () => {
  const { app, slug } = await made();
  await createStudy(app, operator, sent({ slug: "other", organization: bolt, names: "Crane" }));
  const [crane] = (await membersPage(app, operator, "other")).organizations;
  const theirs = { organization: crane?.id ?? "", name: "Crane", teams: "A", seen: "" };
  expect(await saveTeams(app, leader, slug, [theirs])).toMatchObject([{ message: "partners.error.gone" }]);
  expect((await membersPage(app, operator, "other")).organizations).toMatchObject([{ count: 0 }]);
  await removeOrganizationOf(app, leader, slug, crane?.id ?? "");
  expect((await membersPage(app, operator, "other")).organizations).toHaveLength(1);
});
