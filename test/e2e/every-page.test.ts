/**
 * Rules of accessibility on every page of the URL map, light and dark, on a phone and on a laptop, with studies in every state. A page that this
 * test does not know fails it: whoever adds one says here where it is to be seen, or which other test looks at it.
 */
import { existsSync, readFileSync } from "node:fs";
import type { RouteConfigEntry } from "@remix-run/route-config";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import urlMap from "../../app/routes.ts";
import {
  expectAccessible,
  expectNoSidewaysScroll,
  laptop,
  openBrowser,
  phone,
  visit,
} from "../builders/browser.ts";
import { type EveryState, everyState, type Looker } from "../builders/every-state.ts";

let world: EveryState;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  world = await everyState(browser);
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

/** Who looks, and at which addresses; `{…}` are keys of the installation. */
type Views = Partial<Record<Looker | "nobody", string[]>>;
/** Another test of this folder, which goes there step by step. */
type Elsewhere = { by: string };

const study = (page: string, ...slugs: string[]): Views => ({
  leader: slugs.map((slug) => (slug.includes("?") ? slug.replace("?", `${page}?`) : slug + page)).map(below),
});
const below = (path: string) => `/studies/${path}`;
const all = ["draft", "ready", "today", "few", "many", "two", "shelf"];

const views: Record<string, Views | Elsewhere> = {
  "/": { nobody: ["/"], operator: ["/"] },
  "/quick-check": { nobody: ["/quick-check"] },
  "/resume": { nobody: ["/resume"] },
  "/i/:token": { nobody: ["/i/of-nobody"] },
  "/no-mail/:token": { nobody: ["/no-mail/of-nobody"] },
  "/s/:slug": { nobody: ["/s/many", "/s/ready", "/s/two", "/s/draft", "/s/going"] },
  "/s/:slug/p/:page": { by: "every-state.test.ts" },
  "/s/:slug/review": { by: "every-state.test.ts" },
  "/r/:receipt": { nobody: [`/r/${"0".repeat(32)}`] },
  "/setup": { nobody: ["/setup"] },
  "/setup/:token": { nobody: ["/setup/of-nobody"] },
  "/sign-in": { nobody: ["/sign-in", "/sign-in?changed", "/sign-in?failed"] },
  "/sign-in/code": { by: "accounts.test.ts" },
  "/sign-in/letter": { nobody: ["/sign-in/letter"] },
  "/sign-in/link/:token": { nobody: ["/sign-in/link/of-nobody"] },
  "/reset/:token": { nobody: ["/reset/of-nobody"] },
  "/account": { operator: ["/account"], leader: ["/account"] },
  "/join/:token": { nobody: ["/join/of-nobody"] },
  "/organizations": { operator: ["/organizations"], leader: ["/organizations"] },
  "/organizations/:organization": {
    operator: ["/organizations/{host}"],
    leader: ["/organizations/{host}"],
    researcher: ["/organizations/{host}"],
  },
  "/organizations/:organization/teams": { leader: ["/organizations/{host}/teams"] },
  "/studies": {
    operator: ["/studies", "/studies?shelf=archived"],
    leader: ["/studies"],
    researcher: ["/studies"],
    partner: ["/studies"],
  },
  "/studies/new": { operator: ["/studies/new"], leader: ["/studies/new"] },
  "/studies/:study": study("", ...all),
  "/studies/:study/": study("", "unready", "background", "cohort", "cohort?unit=team", "going"),
  "/studies/:study/levels": study("/levels", "draft", "few", "two", "background", "cohort", "shelf"),
  "/studies/:study/capabilities": study(
    "/capabilities",
    ...["draft", "many", "two", "cohort"],
    ...["background?by=service_type", "background?by=service_type.service_size"],
    "cohort?construct=monitoring",
  ),
  "/studies/:study/runs/:run": { by: "leader.test.ts" },
  "/studies/:study/export": {
    researcher: ["draft", "many", "cohort"].map((slug) => below(`${slug}/export`)),
  },
  "/studies/:study/ethics": study("/ethics", "draft", "many", "two"),
  "/studies/:study/plan": study("/plan", "draft", "unready", "ready", "many", "shelf"),
  "/studies/:study/collection": study("/collection", "ready", ...all),
  "/studies/:study/invitations": study("/invitations", "many?list={checkedList}", "cohort", ...all),
  "/studies/:study/invitations/sheet": study("/invitations/sheet", "many"),
  "/studies/:study/steps": study("/steps", "draft"),
  "/studies/:study/modules": study("/modules", "draft", "many", "shelf"),
  "/studies/:study/waves": study("/waves", "unready", ...all),
  "/studies/:study/participants": study("/participants", "draft", "unready", "many", "cohort", "shelf"),
  "/studies/:study/settings": study("/settings", "going", ...all),
  "/studies/:study/measured": {
    leader: ["many", "two", "draft"].map((slug) => below(`${slug}/measured`)),
    partner: [below("many/measured")],
  },
  "/studies/:study/own-part": {
    partner: ["draft", "today", "many", "two", "cohort"].map((slug) => below(`${slug}/own-part`)),
  },
  "/studies/:study/questionnaire": study("/questionnaire", "draft"),
  "/admin/system": { operator: ["/admin/system"] },
  "/admin/users": { operator: ["/admin/users", "/admin/users?search=nobody"] },
  "/admin/users/:account": { operator: ["/admin/users/{account}"] },
  "/admin/jobs": { operator: ["/admin/jobs"] },
  "/admin/audit": {
    operator: ["/admin/audit", "/admin/audit?deed=backup.made", "/admin/audit?from=2099-01-01"],
  },
  "/instruments": { nobody: ["/instruments"] },
  "/instruments/:id/:version": { nobody: ["/instruments/delivery-core/1.0"] },
  "/playground/questions": { by: "playground.test.ts" },
  "/refused/:kind": { nobody: ["/refused/too-large", "/refused/forbidden", "/refused/unavailable"] },
  "/*": { nobody: ["/nowhere", below("many")], partner: [below("many/settings")] },
};

type Flat = { path: string; file: string };

function flat(entries: readonly RouteConfigEntry[], above = ""): Flat[] {
  return entries.flatMap(({ path, file, index, children }) => {
    const own = path === undefined ? (index ? `${above}/` : above) : `${above}/${path}`;
    return [{ path: own, file }, ...flat(children ?? [], own)];
  });
}

/** What has something to show: the others are files to save, and places that lead on. */
const isPage = ({ file }: Flat) =>
  /^export default /m.test(readFileSync(new URL(`../../app/${file}`, import.meta.url), "utf8"));

test("every page of the URL map is looked at, here or by a test that is named", () => {
  const pages = flat(urlMap)
    .filter(isPage)
    .map(({ path }) => path);
  expect(Object.keys(views).sort()).toEqual([...new Set(pages)].sort());
  for (const view of Object.values(views))
    if ("by" in view) expect(existsSync(new URL(view.by, import.meta.url)), view.by).toBe(true);
});

const lookers = ["nobody", "operator", "leader", "researcher", "partner"] as const;

/** Places that show something else than what was asked for would be looked at twice, and the page never. */
const withoutSecret = (address: string) => new URL(address).pathname;

for (const [screen, viewport, colorScheme] of [
  ["a phone", phone, "dark"],
  ["a laptop", laptop, "light"],
  ["a phone", phone, "light"],
  ["a laptop", laptop, "dark"],
] as const)
  test.each(lookers)(
    `%s finds every page without a fault on ${screen} in ${colorScheme} colours`,
    async (looker) => {
      const storageState = looker === "nobody" ? undefined : world.sessions[looker];
      const { page, close } = await visit(browser, world.server.address, {
        viewport,
        colorScheme,
        ...(storageState && { storageState }),
      });
      const { keys } = world;
      for (const view of Object.values(views)) {
        if ("by" in view) continue;
        for (const path of (view as Views)[looker] ?? []) {
          const address =
            world.server.address + path.replace(/\{(\w+)\}/g, (_, name) => keys[name as keyof typeof keys]);
          const answer = await page.goto(address);
          expect(answer?.status(), address).not.toBe(500);
          expect(withoutSecret(page.url()), address).toBe(withoutSecret(address));
          await expectNoSidewaysScroll(page);
          await expectAccessible(page);
          // A key of the catalogue in the place of words, and a day that only programs read.
          const words = await page.locator("body").innerText();
          expect(words, address).not.toMatch(
            /\b(study|studies|invitations|settings|collection|waves|error)\.[a-z]+\.[a-z]/,
          );
        }
      }
      await close();
    },
    900_000,
  );

test("an open wave with few answers says the same in its title and beside its bar", async () => {
  const { page, close } = await visit(browser, world.server.address, { storageState: world.sessions.leader });
  await page.goto(`${world.server.address}/studies/few`);
  expect(await page.locator("h1").innerText()).toBe("Fewer than 5 people have answered so far");
  const bars = await page.locator("table.bars").first().innerText();
  expect(bars).toContain("fewer than 5 people");
  await page.goto(`${world.server.address}/studies`);
  expect(await page.locator("li", { hasText: "Open, with few answers" }).innerText()).toContain(
    "hardly any answers so far",
  );
  await close();
});

test("the page of invitations writes days in words, and no quiet hours where there are none", async () => {
  const { page, close } = await visit(browser, world.server.address, { storageState: world.sessions.leader });
  await page.goto(`${world.server.address}/studies/many/invitations`);
  const main = await page.locator("main").innerText();
  expect(main).toContain("Quiet hours, in which no letter leaves: 20:00 to 08:00 (Europe/Berlin).");
  expect(main).not.toMatch(/\d{4}-\d\d-\d\d/);
  await page.goto(`${world.server.address}/studies/few/invitations`);
  expect(await page.locator("main").innerText()).toContain("Letters leave at any hour.");
  await close();
});

test("a study without a wave leads whoever may plan one there, and nobody else, unless it is being erased", async () => {
  const seen = async (looker: Looker, study = "draft") => {
    const { page, close } = await visit(browser, world.server.address, {
      storageState: world.sessions[looker],
    });
    await page.goto(`${world.server.address}/studies/${study}`);
    const links = await page.getByRole("link", { name: "Plan the first wave" }).count();
    await close();
    return links;
  };
  expect(await seen("leader")).toBe(1);
  expect(await seen("researcher")).toBe(0);
  expect(await seen("leader", "going")).toBe(0);
});

test("on a phone every tab of a study is in sight", async () => {
  const { page, close } = await visit(browser, world.server.address, {
    viewport: phone,
    storageState: world.sessions.leader,
  });
  await page.goto(`${world.server.address}/studies/many/settings`);
  const open = page.locator(".tabs [aria-current=page]");
  const box = await open.boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= phone.width).toBe(true);
  await close();
});
