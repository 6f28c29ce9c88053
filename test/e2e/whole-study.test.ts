/**
 * A study from an empty installation to its results, by the people who do it: an operator, leaders of two organizations, thirty people invited
 * by letter, of whom twenty answer. Leaders do everything without scripts; every page they come by is looked at on a phone and on a laptop.
 */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerByPost } from "../builders/answer-by-post.ts";
import { laptop, openBrowser, visit } from "../builders/browser.ts";
import { forGood } from "../builders/for-good.ts";
import { freePort } from "../builders/free-port.ts";
import { joined, type Leader, makeOrganization, setUp } from "../builders/leaders.ts";
import { letterLinks } from "../builders/letter-links.ts";
import { lookAt } from "../builders/look-at.ts";
import { mailServer } from "../builders/mail-server.ts";
import { startServer, type TestServer } from "../builders/server.ts";
import {
  agree,
  connect,
  handIn,
  makeStudy,
  nameTeams,
  planAndOpen,
  remind,
} from "../builders/study-forms.ts";

const places = [
  { organization: "Acme", team: "Payments", size: 8 },
  { organization: "Acme", team: "Search", size: 7 },
  { organization: "Nordwind", team: "Kasse", size: 8 },
  { organization: "Nordwind", team: "Lager", size: 7 },
];
/** Five of each team answer. */
const people = places.flatMap(({ organization, team, size }) =>
  Array.from({ length: size }, (_, at) => ({
    email: `${team.toLowerCase()}-${at + 1}@people.example`,
    organization,
    team,
    answers: at < 5,
  })),
);
const roster = [
  "email,language,organization,team,role",
  ...people.map(({ email, organization, team }) => `${email},en,${organization},${team},Developer`),
].join("\n");

let browser: Browser;
let server: TestServer | undefined;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test("a study of two organizations, from the set-up link to each one's place beside a published year", async () => {
  const mail = await mailServer();
  const port = await freePort();
  server = await startServer({
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    SMTP_URL: mail.url,
    MAIL_FROM: "Gemba <gemba@example.org>",
    MAIL_PER_MINUTE: "10000",
  });
  const home = server.address;
  const study = `${home}/studies/delivery-2027`;

  const operator = await visit(browser, home, { viewport: laptop });
  await setUp(operator.page, server.setupLink);
  await makeOrganization(operator.page, home, "Acme", "grace@acme.example");
  await makeOrganization(operator.page, home, "Nordwind", "linus@nordwind.example");
  const host = await joined(browser, home, mail, "grace@acme.example", "Grace");
  const participant = await joined(browser, home, mail, "linus@nordwind.example", "Linus");

  await makeStudy(host, home);
  await nameTeams(host, study, places);
  await connect(operator.page, home, "Nordwind");
  await agree(participant, study);
  await planAndOpen(host, study);

  await handIn(host, study, roster);
  const invitations = await letterLinks(mail, /\/i\//, 30);
  expect(new Set(invitations.keys())).toEqual(new Set(people.map(({ email }) => email)));

  const answering = people.filter(({ answers }) => answers);
  const [first, second, ...others] = answering;
  await answerInBrowser(home, invitations.get(first!.email)!, true);
  await answerInBrowser(home, invitations.get(second!.email)!, false);
  for (const [at, { email, organization }] of others.entries())
    await answerByPost(home, invitations.get(email)!, (question, offered) =>
      answerOf(question, offered, organization, at),
    );

  mail.arrived.length = 0;
  await remind(host, study);
  await lookAtStudy(host, study);
  await lookAtInstallation(operator.page, home);
  const reminded = await letterLinks(mail, /\/i\//, 10);
  const silent = people.filter(({ answers }) => !answers).map(({ email }) => email);
  expect([...reminded.keys()].sort()).toEqual(silent.sort());
  await nowhereNamed(operator.page, home, study);
  await notCountedYet(host, study);

  await closeWave(host, study);
  await placesShown(host, study);
  await stepsOnly(host, study);
  await lookAtResults(host, participant, study);
  for (const { problems } of [operator, host.seen, host.plain, participant.seen, participant.plain])
    expect(problems).toEqual([]);
}, 600_000);

const isDelivery = new Set(["lead_time", "deployment_frequency", "recovery_time"]);

/** Acme delivers fast, Nordwind slowly, neither of one mind, or its figures would be hidden; nobody writes a wish. */
function answerOf(question: string, offered: string[], organization: string, at: number): string | undefined {
  const isFast = organization === "Acme";
  if (question === "change_fail_rate") return String(isFast ? 4 + 8 * (at % 3) : 25 + 20 * (at % 3));
  if (isDelivery.has(question)) return String((isFast ? 4 : 1) + (at % 3));
  const agreement = String((isFast ? 5 : 3) + (at % 3));
  return offered.includes(agreement) ? agreement : undefined;
}

async function answerInBrowser(home: string, link: string, javaScriptEnabled: boolean): Promise<void> {
  const { page, problems, close } = await visit(browser, home, { viewport: laptop, javaScriptEnabled });
  await page.goto(link);
  await page.locator("input[name=consent]").check();
  await page.locator("form.start .button").click();
  for (let number = 1; number <= 5; number++) {
    await page.waitForURL(new RegExp(`/p/${number}$`));
    for (const question of await page.locator("fieldset.question").all()) {
      const typed = question.locator("input[inputmode]");
      if ((await typed.count()) > 0) await typed.first().fill("5");
      else if ((await question.locator("input[type=radio]").count()) > 0)
        await question.locator("input[type=radio]").first().check();
    }
    await page.locator(".foot button[value=next]").click();
  }
  await page.waitForURL(/\/review$/);
  await page.locator("form.send .button:not(.second)").click();
  await page.waitForURL(/\/r\/[0-9a-f]{32}$/);
  expect(problems).toEqual([]);
  await close();
}

async function lookAtStudy({ seen: { page } }: Leader, study: string): Promise<void> {
  for (const path of [
    "",
    "/collection",
    "/invitations/sheet",
    "/ethics",
    "/measured",
    "/modules",
    "/steps",
    "/settings",
    "/participants",
  ])
    await lookAt(page, study + path);
}

async function lookAtInstallation(page: Page, home: string): Promise<void> {
  for (const path of [
    "/studies",
    "/organizations",
    "/admin/system",
    "/admin/jobs",
    "/admin/audit",
    "/admin/users",
  ])
    await lookAt(page, home + path);
  await page.getByRole("link", { name: "Grace" }).click();
  await lookAt(page);
}

/** On its first day a wave tells of nobody. */
async function notCountedYet({ plain: { page } }: Leader, study: string): Promise<void> {
  await page.goto(`${study}/collection`);
  const main = await page.locator("main").innerText();
  expect(main).toContain("30 invitations are not counted yet. First count on ");
  expect(main).not.toMatch(/Fewer than|under 50|Nobody/);
}

/** Of organizations and teams no count and no share, only one of three steps. */
async function stepsOnly({ plain: { page } }: Leader, study: string): Promise<void> {
  await page.goto(`${study}/collection`);
  const text = await page.locator("section", { hasText: "Organizations and teams" }).innerText();
  const told = text.split("\n").filter((line) => line.includes(":"));
  expect(told).toHaveLength(6);
  for (const line of told) expect(line).toMatch(/: (under 50|50 to 75|over 75) %$/);
}

/** Whom a letter or a reminder reached stands on no page that somebody in charge can open. */
async function nowhereNamed(page: Page, home: string, study: string): Promise<void> {
  for (const address of [
    `${home}/admin/jobs`,
    `${home}/admin/audit`,
    `${study}/invitations`,
    `${study}/collection`,
  ]) {
    await page.goto(address);
    expect(await page.content()).not.toContain("people.example");
  }
}

async function closeWave({ plain: { page } }: Leader, study: string): Promise<void> {
  await page.goto(`${study}/waves`);
  await forGood(page, "Close wave 1");
  await page.getByRole("button", { name: "Publish wave 1" }).waitFor();
}

async function placesShown({ plain: { page } }: Leader, study: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.goto(`${study}/levels`);
        return page.locator("main table tbody tr").count();
      },
      { timeout: 60_000 },
    )
    .toBe(2);
  const main = await page.locator("main").innerText();
  expect(main).toContain(
    "2 organizations have answered every question that groups are made of; 30 are needed before groups are looked for.",
  );
  expect(main).toMatch(/Acme\s+(Elite|High)/i);
  expect(main).toMatch(/Nordwind\s+Low/i);
}

async function lookAtResults(host: Leader, participant: Leader, study: string): Promise<void> {
  for (const path of ["", "/levels", "/capabilities", "/collection", "/waves", "/invitations"])
    await lookAt(host.seen.page, study + path);
  await lookAt(participant.seen.page, `${study}/own-part`);
  await lookAt(participant.seen.page, `${study}/measured`);
}
