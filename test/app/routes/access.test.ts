/**
 * Every address of the URL map, asked as everybody, compared with the policy table. An address that this test does not know fails it: whoever
 * adds one says here what it asks for.
 */
import type { RouteConfigEntry } from "@remix-run/route-config";
import { expect, test } from "vitest";
import { type Action, may, type Standing } from "../../../app/access/policy.ts";
import type { RunningApp } from "../../../app/platform/context.server.ts";
import urlMap from "../../../app/routes.ts";
import { accountDeeds } from "../../../app/services/installation/accounts-page.server.ts";
import { seenOf } from "../../../app/services/meanwhile.ts";
import { signedInAs, testBrowser } from "../../builders/accounts.ts";
import { backupName, installation } from "../../builders/installation.ts";
import { changed, rowsOf } from "../../builders/what-changed.ts";

/** What reading asks for, and each form: what for, and what it holds. "signed in": an account of any kind; "nobody": open to all. */
type Needs = Action | "signed in" | "nobody";
type Asked = { read?: Needs; forms?: [Needs, Record<string, string>][] };

type Place = Awaited<ReturnType<typeof installation>>;

const page: Asked = { read: "nobody" };
const form: Asked = { forms: [["nobody", {}]] };
const open: Asked = { ...page, ...form };

const described = {
  title: "How we deliver now",
  purpose: "To see what to change first.",
  retention: "",
  zone: "",
  quietFrom: "20:00",
  quietUntil: "08:00",
};

const asked = ({ member, job, planned: { organization, study }, closed }: Place): Record<string, Asked> => ({
  "/": page,
  "/quick-check": open,
  "/resume": form,
  "/i/:token": page,
  "/no-mail/:token": open,
  "/s/:slug": open,
  "/s/:slug/p/:page": open,
  "/s/:slug/autosave": open,
  "/s/:slug/review": open,
  "/r/:receipt": open,
  "/setup": open,
  "/setup/:token": open,
  "/sign-in": open,
  "/sign-in/code": open,
  "/sign-in/letter": open,
  "/sign-in/link/:token": open,
  "/sign-in/sso": page,
  "/sign-out": open,
  "/reset/:token": open,
  "/account": {
    read: "signed in",
    forms: [
      ["signed in", { _action: "end-session", session: "x" }],
      ["signed in", { _action: "password", current: "wrong", password: "a loud evening in the hall" }],
    ],
  },
  "/join/:token": open,
  "/organizations": { read: "organizations.list", forms: [["organizations.create", { name: "Another" }]] },
  "/organizations/:organization": {
    read: "organization.view",
    forms: [
      ["organization.members", { _action: "invite", email: "new@acme.example", role: "leader" }],
      ["organization.operators", { _action: "invite", email: "ops@acme.example", role: "operator" }],
      ["organization.members", { _action: "role", member, role: "leader" }],
      ["organization.operators", { _action: "role", member, role: "operator" }],
      ["organization.members", { _action: "withdraw", invitation: "0".repeat(32) }],
      ["organization.studies", { _action: "study", study: "acme", as: "host" }],
      ["organization.studies", { _action: "study", study: "acme", as: "" }],
      ["organization.studies", { _action: "take-back", study: "acme", as: "in:nobody" }],
      // The last, for it ends the organization.
      ["organization.delete", { _action: "delete" }],
    ],
  },
  "/organizations/:organization/teams": {
    read: "organization.view",
    forms: [
      ["organization.teams", { _action: "save", teams: "", seen: "" }],
      ["organization.teams", { _action: "rename", from: "Payments", to: "Money" }],
    ],
  },
  "/admin": page,
  "/admin/system": {
    read: "installation.system",
    forms: [
      ["installation.system", { _action: "backup" }],
      ["installation.recompute", { _action: "recompute" }],
      ["installation.system", { _action: "plan-backups", hour: "", days: "30" }],
      ["studies.take", { file: "no file of a study" }],
    ],
  },
  "/admin/users": { read: "installation.accounts" },
  "/admin/users/:account": {
    read: "installation.accounts",
    forms: accountDeeds
      .filter((deed) => deed !== "erase")
      .map((deed) => ["installation.accounts", { _action: deed }]),
  },
  "/admin/jobs": {
    read: "installation.jobs",
    forms: [
      ["installation.jobs", { _action: "repeat", job }],
      ["installation.jobs", { _action: "drop-all", kind: "mail" }],
    ],
  },
  "/admin/audit": { read: "installation.audit", forms: [["installation.audit", {}]] },
  "/admin/audit.csv": { read: "installation.audit" },
  "/admin/archive": { read: "study.archive" },
  "/admin/backups/:name": { read: "installation.system" },
  "/studies": { read: "studies.list" },
  // An empty form is refused only after it is known who asks.
  "/studies/new": { read: "studies.create", forms: [["studies.create", { ticket: "0".repeat(32) }]] },
  "/studies/:study": {
    read: "study.results",
    forms: [["study.compute", { _action: "compute", wave: "1", unit: "team" }]],
  },
  "/studies/:study/": { read: "study.results" },
  "/studies/:study/levels": { read: "study.results" },
  "/studies/:study/capabilities": { read: "study.results" },
  "/studies/:study/runs/:run": { read: "study.results" },
  "/studies/:study/export": { read: "study.export" },
  "/studies/:study/collection": { read: "study.collection" },
  "/studies/:study/ethics": { read: "study.ethics" },
  "/studies/:study/ethics/:sheet": { read: "study.ethics" },
  "/studies/:study/plan": { read: "study.plan" },
  "/studies/:study/invitations": {
    read: "study.invitations",
    forms: [
      ["study.invitations", { _action: "links", count: "1", place: "" }],
      ["study.invitations", { _action: "remind", day: "2099-01-01", time: "09:00" }],
      ["study.invitations", { _action: "unremind", reminder: "0".repeat(32) }],
      ["study.invitations", { _action: "repeat" }],
    ],
  },
  "/studies/:study/invitations/links": {
    read: "study.invitations",
    forms: [["study.invitations", { count: "1", place: "" }]],
  },
  "/studies/:study/invitations/sheet": { read: "study.invitations" },
  "/studies/:study/steps": { read: "study.steps", forms: [["study.steps", { steps: "Write\nShip" }]] },
  "/studies/:study/modules": { read: "study.modules", forms: [["study.modules", { module: "tidiness" }]] },
  "/studies/:study/waves": {
    read: "study.waves",
    forms: [["study.waves", { _action: "extend", number: "1", closesOn: "2999-12-31" }]],
  },
  "/studies/:study/participants": {
    read: "study.members",
    forms: [["study.members", { _action: "add", names: "One more" }]],
  },
  "/studies/:study/settings": {
    read: "study.settings",
    forms: [
      [
        "study.settings",
        { _action: "save", ...described, seen: seenOf({ title: study.title, purpose: study.purpose }) },
      ],
      ["study.settings", { _action: "method", work: "on", seen: seenOf({ work: false }) }],
      ["study.settings", { _action: "filters" }],
      ["study.settings", { _action: "copy", ticket: "1".repeat(32), title: "Another one" }],
      ["study.settings", { _action: "archive" }],
      ["study.settings", { _action: "take-back" }],
      ["study.erase", { _action: "erase", title: "not its name" }],
    ],
  },
  "/studies/:study/own-part": {
    read: "study.own-part",
    forms: [
      ["study.agree", { name: organization.name, agreed: "no" }],
      ["study.hand-over-teams", { _action: "teams", organization: organization.id }],
    ],
  },
  "/studies/:study/measured": {
    read: "study.measured",
    forms: [["study.measure", { _action: "remove", organization: closed.organization.name }]],
  },
  "/studies/:study/questionnaire": { read: "study.preview" },
  "/studies/:study/export/responses.csv": { read: "study.export" },
  "/studies/:study/export/codebook.csv": { read: "study.export" },
  "/instruments": page,
  "/instruments/:id/:version": page,
  "/playground/questions": page,
  "/refused/:kind": page,
  "/*": open,
});

const roles = [
  "nobody",
  "respondent",
  "leader",
  "researcher",
  "participantLeader",
  "foreignLeader",
  "operator",
] as const;
type Role = (typeof roles)[number];

/** How each stands to the host's studies, and to the host. */
const toStudy: Record<Role, Standing[]> = {
  nobody: [],
  respondent: [],
  leader: ["account", "any-leader", "leader"],
  researcher: ["account", "researcher"],
  participantLeader: ["account", "any-leader", "participant-leader"],
  foreignLeader: ["account", "any-leader"],
  operator: ["account", "operator"],
};
const toHost: Record<Role, Standing[]> = { ...toStudy, participantLeader: ["account", "any-leader"] };

/** 401, 403 or 404 where the table refuses; null where it allows. */
function refusal(needs: Needs, role: Role): number | null {
  if (needs === "nobody") return null;
  const standings = (needs.startsWith("organization.") ? toHost : toStudy)[role];
  if (needs === "signed in" ? standings.length > 0 : may(needs, standings)) return null;
  if (standings.length === 0) return 401;
  const isGeneral = /^(studies|organizations|installation)\./.test(needs);
  const hasNoPart = standings.every((each) => each === "account" || each === "any-leader") && !isGeneral;
  return hasNoPart ? 404 : 403;
}

type Flat = { path: string; file: string };

function flat(entries: readonly RouteConfigEntry[], above = ""): Flat[] {
  return entries.flatMap(({ path, file, index, children }) => {
    const own = path === undefined ? (index ? `${above}/` : above) : `${above}/${path}`;
    return [{ path: own, file }, ...flat(children ?? [], own)];
  });
}

/** Signing out last, for it ends what the others are asked with. */
const addresses = flat(urlMap).sort(
  (a, b) => Number(a.path === "/sign-out") - Number(b.path === "/sign-out"),
);
const modules = import.meta.glob<Record<string, unknown>>("../../../app/routes/**/*.{ts,tsx}");

/** The status that a person would see. */
async function statusOf(ask: () => unknown): Promise<number> {
  const answer = await Promise.resolve()
    .then(ask)
    .catch((thrown: unknown) => thrown);
  if (answer instanceof Response) return answer.status;
  if (answer instanceof Error) throw answer;
  const init = typeof answer === "object" && answer !== null && "init" in answer ? answer.init : null;
  return typeof init === "object" && init !== null && "status" in init ? Number(init.status) : 200;
}

async function cookieOf(app: RunningApp, role: Role, people: Place["people"]): Promise<string> {
  if (role === "nobody") return testBrowser().cookie();
  if (role === "respondent") return "answers_acme=7QKM-2FXR-9TDA-H4WP";
  return (await signedInAs(app, people[role])).cookie();
}

test("the table of this test knows every address, and no other", async () => {
  const known = Object.keys(asked(await installation()));
  expect([...new Set(addresses.map(({ path }) => path))].sort()).toEqual(known.sort());
});

test.each(roles)("to %s every address answers what the policy table says", async (role) => {
  const place = await installation();
  const cookie = await cookieOf(place.app, role, place.people);
  for (const { path, file } of addresses) {
    const module = await modules[`../../../app/${file}`]?.();
    const { read, forms = [] } = asked(place)[path] ?? {};
    const ask = (name: "loader" | "action", form?: Record<string, string>) => () => {
      const handle = module?.[name];
      if (typeof handle !== "function") throw new Error(`${path} has no ${name}`);
      return handle(argumentsFor(place, path, cookie, form));
    };
    if (read) compare(`GET ${path}`, await statusOf(ask("loader")), refusal(read, role), read);
    else expect(module?.loader, `${path} is read, and this test does not say as what`).toBeUndefined();
    for (const [needs, form] of forms)
      compare(
        `POST ${path} ${form._action ?? ""}`,
        await statusOf(ask("action", form)),
        refusal(needs, role),
        needs,
      );
    if (forms.length === 0)
      expect(module?.action, `${path} takes forms, and this test does not say as what`).toBeUndefined();
  }
});

test.each(["operator", "leader"] as const)(
  "whatever a form of the %s changes, the audit log has an entry of it",
  async (role) => {
    const place = await installation();
    const cookie = await cookieOf(place.app, role, place.people);
    const heard: string[] = [];
    for (const { path, file } of addresses) {
      const { action } = (await modules[`../../../app/${file}`]?.()) ?? {};
      for (const [needs, form] of asked(place)[path]?.forms ?? []) {
        // What anybody may send without an account is of respondents, whom no log names.
        if (needs === "nobody" || typeof action !== "function") continue;
        const before = await rowsOf(place.app.read);
        await statusOf(() => action(argumentsFor(place, path, cookie, form)));
        const tables = changed(before, await rowsOf(place.app.read));
        if (tables.length === 0) continue;
        expect(tables, `POST ${path} ${form._action ?? ""}`).toContain("audit_entry");
        heard.push(`${path} ${form._action ?? ""}`);
      }
    }
    expect(heard.length).toBeGreaterThan(12);
  },
);

function compare(what: string, status: number, refused: number | null, needs: Needs): void {
  if (refused !== null) expect(status, what).toBe(refused);
  // What is open may still say that a link of ours leads nowhere; it never asks for an account.
  else if (needs === "nobody") expect([401, 403], what).not.toContain(status);
  else expect(status, what).toBeLessThan(401);
}

/** With a file as browsers send one. */
function bodyOf({ file, ...fields }: Record<string, string>): FormData | URLSearchParams {
  if (file === undefined) return new URLSearchParams(fields);
  const form = new FormData();
  form.set("file", new File([file], "sent"));
  return form;
}

const planned = [
  "steps",
  "modules",
  "questionnaire",
  "waves",
  "participants",
  "settings",
  "own-part",
  "invitations",
  "invitations/links",
];

function argumentsFor(place: Place, path: string, cookie: string, form?: Record<string, string>) {
  const { app, host, run, planned: plan } = place;
  const study = planned.some((each) => path.endsWith(each)) ? "plan" : "acme";
  const withTeam = path.endsWith("steps") && form ? { team: plan.team.id, ...form } : form;
  const params = {
    study,
    slug: "acme",
    organization: host,
    run,
    page: "1",
    sheet: "consent.txt",
    token: "guessed",
    receipt: "guessed",
    kind: "not-found",
    account: place.people.member.id,
    name: backupName,
    id: "all-kinds",
    version: "1.0",
  };
  return {
    request: new Request(`http://localhost${path}${path === "/admin/archive" ? "?study=acme" : ""}`, {
      headers: { cookie, host: "localhost", origin: "http://localhost" },
      ...(withTeam && { method: "POST", body: bodyOf(withTeam) }),
    }),
    params,
    context: { app, nonce: "", language: "en", network: "192.0.2.1" },
  };
}
