/** An installation with a study in every state, and people of every kind who look at them. Waves are opened and closed by forms, so that policies and results are real. */
import type { Browser, BrowserContextOptions } from "playwright-core";
import { createRandom } from "../../app/analysis/random.ts";
import type { Answers } from "../../app/instruments/answer.ts";
import { codesOf } from "../../app/instruments/scales.ts";
import type { Instrument } from "../../app/instruments/schema.ts";
import { metricColumns } from "../../app/instruments/scoring-key.ts";
import { createApp, type RunningApp } from "../../app/platform/context.server.ts";
import { readEnvironment } from "../../app/platform/env.server.ts";
import { replaceMeasured } from "../../db/queries/measured.ts";
import { putMember } from "../../db/queries/members.ts";
import { insertOrganization } from "../../db/queries/organizations.ts";
import { insertOrganizations, insertTeams } from "../../db/queries/participants.ts";
import { insertReminder } from "../../db/queries/reminders.ts";
import { insertResponses } from "../../db/queries/responses.ts";
import { insertRoster } from "../../db/queries/rosters.ts";
import { insertStudy, type NewStudy, updateStudy } from "../../db/queries/studies.ts";
import { insertWave, type NewWave, setOpened } from "../../db/queries/waves.ts";
import { type Person, password, storedAccount } from "./accounts.ts";
import { key, organizationRow, responseRow, studyRow, teamRow, waveRow } from "./database.ts";
import { freePort } from "./free-port.ts";
import { startServer, type TestServer } from "./server.ts";

type Session = NonNullable<BrowserContextOptions["storageState"]>;

/** Who looks: an operator, leader and researcher of the host, and a leader of an organization that takes part. */
export type Looker = "operator" | "leader" | "researcher" | "partner";

export type EveryState = {
  server: TestServer;
  sessions: Record<Looker, Session>;
  /** Keys of what addresses name. */
  keys: { host: string; account: string; checkedList: string };
  stop: () => Promise<void>;
};

/** People who answer in each team, by organization. */
type Shape = Record<string, { size: number; answers: number }[]>;

type Made = {
  study: NewStudy;
  wave: NewWave;
  places: { organization: string; team: string; answers: number }[];
};

/** @param environment absent: a mail server that cannot be reached, so that letters wait */
export async function everyState(
  browser: Browser,
  environment: Record<string, string> = {},
): Promise<EveryState> {
  const [port, deaf] = [await freePort(), await freePort()];
  const server = await startServer({
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    PLAYGROUND: "1",
    // Nobody listens there: letters wait.
    SMTP_URL: `smtp://127.0.0.1:${deaf}`,
    MAIL_FROM: "Gemba <gemba@example.org>",
    ...environment,
  });
  const app = await createApp(
    readEnvironment({ DATA_DIR: server.dataFolder, DEMO: "0", LOG_LEVEL: "silent" }),
  );
  try {
    const { host, partner, people } = await storePeople(app);
    const operator = await setUpSession(browser, server);
    const sessions = {
      operator,
      leader: await sessionOf(browser, server, people.leader),
      researcher: await sessionOf(browser, server, people.researcher),
      partner: await sessionOf(browser, server, people.partner),
    };
    const studies = await storeStudies(app, host, partner);
    const send = formsOf(server, sessions.operator);
    for (const slug of [...openOnes, ...closedOnes]) {
      await send(`/studies/${slug}/waves`, { _action: "open", number: "1", known: "yes" });
      await answer(app, bySlug(studies, slug));
    }
    for (const slug of closedOnes)
      await send(`/studies/${slug}/waves`, { _action: "end", number: "1", known: "yes" });
    // Of those that opened before today it is told who takes part, of the others it is not.
    for (const slug of ["few", "many"])
      await app.write((tx) => setOpened(tx, bySlug(studies, slug).wave.id, inDays(app, -2)));
    await send("/studies/two/waves", { _action: "publish", number: "1", known: "yes" });
    await send("/studies/shelf/settings", { _action: "archive" });
    await send(`/organizations/${host}`, {
      _action: "invite",
      email: "new@acme.example",
      role: "researcher",
    });
    await send("/admin/system", { _action: "backup" });
    const checkedList = await storeInvitations(app, studies.find(({ study }) => study.slug === "many")!);
    await app.write((tx) => updateStudy(tx, bySlug(studies, "going").study.id, { kept: "erasing" }));
    await computed(browser, server, sessions.operator);
    const keys = { host, account: people.leader.id, checkedList };
    return { server, sessions, keys, stop: async () => void (await server.stop()) };
  } catch (error) {
    await server.stop();
    throw error;
  } finally {
    await app.close();
  }
}

const openOnes = ["today", "few", "many"];
const closedOnes = ["two", "background", "cohort", "shelf"];

const bySlug = (studies: readonly Made[], slug: string) => studies.find(({ study }) => study.slug === slug)!;

async function storePeople(app: RunningApp) {
  const [host, partner] = [key(), key()];
  const people = {
    leader: await storedAccount(app, { name: "Grace Murray" }),
    researcher: await storedAccount(app, { name: "Rosalind Elsie" }),
    partner: await storedAccount(app, { name: "Linus" }),
  };
  const parts = [
    { account: people.leader, organization_id: host, role: "leader" },
    { account: people.researcher, organization_id: host, role: "researcher" },
    { account: people.partner, organization_id: partner, role: "leader" },
  ] as const;
  await app.write(async (tx) => {
    for (const [id, name] of [
      [host, "Acme"],
      [partner, "Nordwind"],
    ] as const)
      await insertOrganization(tx, { id, name, name_key: name.toLowerCase(), created_at: app.now() });
    for (const { account, organization_id, role } of parts)
      await putMember(tx, {
        id: key(),
        organization_id,
        account_id: account.id,
        role,
        created_at: app.now(),
      });
  });
  return { host, partner, people };
}

const team = (size: number, answers: number) => ({ size, answers });
const two: Shape = { Acme: [team(8, 5), team(7, 5)], Nordwind: [team(8, 5), team(7, 5)] };

const titles: Record<string, string> = {
  draft: "A study that is being set up",
  unready: "A planned wave with nobody in it",
  ready: "A planned wave that can open",
  today: "Open since today",
  few: "Open, with few answers",
  many: "Open, with many answers",
  two: "Closed, of two organizations",
  background: "Closed, with declared filters",
  cohort: "Closed, of many small organizations",
  shelf: "Archived",
  going: "Being erased",
};

async function storeStudies(app: RunningApp, host: string, partner: string): Promise<Made[]> {
  const registered = new Map([
    ["Acme", host],
    ["Nordwind", partner],
  ]);
  const store = async (
    slug: string,
    shape: Shape,
    { wave: waveChange, ...change }: Partial<NewStudy> & { wave?: Partial<NewWave> | null } = {},
  ): Promise<Made> => {
    const study = studyRow({
      slug,
      title: titles[slug]!,
      host: "Acme",
      host_id: host,
      created_at: app.now(),
      ...change,
    });
    const today = app.now().toISOString().slice(0, 10);
    const wave = waveRow(study.id, { state: "planned", opens_on: today, ...waveChange });
    const places: Made["places"] = [];
    await app.write(async (tx) => {
      await insertStudy(tx, study);
      if (waveChange !== null) await insertWave(tx, wave);
      for (const [name, teams] of Object.entries(shape)) {
        const registered_id = registered.get(name) ?? null;
        const own = organizationRow(study.id, { name, registered_id, shown_to_host: name !== "Shy" });
        await insertOrganizations(tx, [own]);
        const rows = teams.map(({ size }, at) =>
          teamRow(study.id, own.id, { name: `${teamNames[at % teamNames.length]}`, headcount: size }),
        );
        await insertTeams(tx, rows);
        for (const [at, { answers }] of teams.entries())
          places.push({ organization: own.id, team: rows[at]!.id, answers });
      }
    });
    return { study, wave, places };
  };
  const filters: NewStudy["filters"] = {
    by: ["service_type", "service_size"],
    pairs: [["service_type", "service_size"]],
  };
  const cohort = Object.fromEntries(
    Array.from({ length: 34 }, (_, at) => [
      at === 33 ? "Shy" : at < 2 ? (["Acme", "Nordwind"][at] ?? "") : `Works ${at}`,
      at === 5 ? [team(4, 3)] : [team(7, 5 + (at % 3)), team(6, at % 4 === 0 ? 3 : 6)],
    ]),
  );
  const pulse = { instrument_id: "delivery-pulse" };
  const studies = [
    await store("draft", two, {
      wave: null,
      modules: { attach: [{ id: "value-stream", version: "1.0" }] },
    }),
    await store("unready", {}, { instrument_id: "delivery-core" }),
    await store("ready", two, { filters, unit: "team" }),
    await store("today", two, pulse),
    await store(
      "few",
      { Acme: [team(8, 3), team(7, 0)], Nordwind: [team(8, 0)] },
      {
        ...pulse,
        quiet_from: "00:00",
        quiet_until: "00:00",
      },
    ),
    await store(
      "many",
      {
        Acme: [team(20, 18), team(18, 5), team(3, 2), team(4, 4)],
        Nordwind: [team(14, 12), team(15, 9)],
      },
      { ...pulse, time_zone: "Europe/Berlin", wave: { closes_on: inDays(app, 6) } },
    ),
    await store("two", two, { ...pulse, quiet_from: "00:00", quiet_until: "00:00" }),
    await store(
      "background",
      Object.fromEntries(
        ["Acme", "Nordwind", "Bolt", "Kiln"].map((name) => [name, [team(14, 12), team(12, 9), team(5, 4)]]),
      ),
      { filters },
    ),
    await store("cohort", cohort),
    await store("shelf", two, pulse),
    await store("going", two, { wave: null }),
  ];
  await storeMeasured(app, bySlug(studies, "many"));
  return studies;
}

const teamNames = ["Payments", "Search", "Platform", "Mobile"];

const inDays = (app: RunningApp, days: number) =>
  new Date(app.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);

async function storeMeasured(app: RunningApp, { study, places }: Made): Promise<void> {
  const organization_id = places[0]!.organization;
  const rows = ["Cards and refunds", "Ledger"].flatMap((service, at) =>
    ["2026-08", "2026-09", "2026-10"].map((month, m) => ({
      id: key(),
      study_id: study.id,
      organization_id,
      service,
      month,
      deployments: 12 + 5 * m,
      lead_time_hours: at === 0 ? 30.5 - m : null,
      change_fail_percent: 8.3 + m,
      recovery_hours: 2.25,
      taken_at: app.now(),
    })),
  );
  await app.write((tx) => replaceMeasured(tx, organization_id, rows));
}

/** Organizations deliver at three speeds, and no two people answer alike. */
async function answer(app: RunningApp, { study, wave, places }: Made): Promise<void> {
  const instrument = app.registry.get(study.instrument_id, study.instrument_version);
  if (!instrument) throw new Error(`no questionnaire ${study.instrument_id}`);
  const random = createRandom(7);
  const order = [...new Set(places.map(({ organization }) => organization))];
  const rows = places.flatMap(({ organization, team: team_id, answers: n }) =>
    Array.from({ length: n }, () => {
      const answers = answersOf(instrument, (order.indexOf(organization) % 3) / 2, random);
      return responseRow(
        { id: wave.id, study_id: study.id },
        {
          organization_id: organization,
          team_id,
          answers,
          ...metricColumns(instrument, answers),
        },
      );
    }),
  );
  await app.write((tx) => insertResponses(tx, rows));
}

function answersOf(instrument: Instrument, speed: number, random: () => number): Answers {
  const share = () => Math.min(0.999, Math.max(0, 0.15 + 0.5 * speed + 0.35 * random()));
  const answers: Answers = {};
  for (const item of instrument.items) {
    if (item.kind === "agreement" || item.kind === "ordered" || item.kind === "single-choice") {
      const codes = codesOf(item, instrument);
      const at = item.kind === "single-choice" || !item.metric ? random() : share();
      answers[item.id] = codes[Math.floor((item.kind === "agreement" ? share() : at) * codes.length)]!;
    } else if (item.kind === "percentage") answers[item.id] = Math.round(60 * (1 - share()));
  }
  return answers;
}

/** Reminders of yesterday and of the days to come, a list that waits for its confirmation, and one whose job was given up. */
async function storeInvitations(app: RunningApp, { study, wave }: Made): Promise<string> {
  const checkedList = key();
  const report = {
    lines: 46,
    good: 41,
    known: 3,
    duplicates: 2,
    faults: [{ fault: "address", count: 3, first: [7, 9, 22] }],
    roles: [{ role: "Developer", people: 30 }],
    ignored: ["telephone"],
    invited: 0,
    gone: 0,
  };
  const about = { study_id: study.id, wave_id: wave.id };
  await app.write(async (tx) => {
    for (const [days, state] of [
      [-1, "sent"],
      [0, "planned"],
      [4, "planned"],
    ] as const)
      await insertReminder(tx, {
        id: key(),
        ...about,
        day: inDays(app, days),
        time: days === 0 ? "00:01" : "09:30",
        state,
        reached: null,
      });
    const created_at = app.now();
    await insertRoster(tx, { id: checkedList, ...about, state: "checked", report, created_at });
    await insertRoster(tx, {
      id: key(),
      ...about,
      state: "inviting",
      report: { ...report, invited: 20 },
      created_at,
    });
    await insertRoster(tx, {
      id: key(),
      ...about,
      state: "done",
      report: { ...report, invited: 38, gone: 2 },
      created_at,
    });
  });
  return checkedList;
}

/** The first operator, by the set-up link. */
async function setUpSession(browser: Browser, server: TestServer): Promise<Session> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(server.setupLink);
  await page.locator("input[name=name]").fill("Ada");
  await page.locator("input[name=email]").fill("ada@example.org");
  await page.locator("input[name=password]").fill(password);
  await page.locator("form:has(input[name=password]) button").click();
  await page.waitForURL(/\/studies$/);
  const session = await context.storageState();
  await context.close();
  return session;
}

async function sessionOf(browser: Browser, server: TestServer, { email }: Person): Promise<Session> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.address}/sign-in`);
  await page.locator("input[name=email]").fill(email);
  await page.locator("input[name=password]").fill(password);
  await page.locator("form:has(input[name=password]) button").click();
  await page.waitForURL(/\/studies$/);
  const session = await context.storageState();
  await context.close();
  return session;
}

/** Sends forms as somebody who is signed in. */
function formsOf(server: TestServer, session: Session) {
  const cookie =
    typeof session === "string"
      ? ""
      : session.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  return async (path: string, form: Record<string, string>) => {
    const answered = await fetch(server.address + path, {
      method: "POST",
      headers: { cookie, origin: server.address },
      body: new URLSearchParams(form),
      redirect: "manual",
    });
    if (answered.status >= 400)
      throw new Error(`${answered.status} for ${form._action} at ${path}: ${await answered.text()}`);
  };
}

/** Waits until every closed wave has its results. */
async function computed(browser: Browser, server: TestServer, session: Session): Promise<void> {
  const context = await browser.newContext({ storageState: session });
  for (const path of [
    "/studies/two/levels",
    "/studies/background/capabilities",
    "/studies/cohort/levels",
    "/studies/shelf/levels",
  ])
    while (!(await (await context.request.get(server.address + path)).text()).includes("<table"))
      await new Promise((resolve) => setTimeout(resolve, 300));
  await context.close();
}
