/** The own profile on pages of several languages: what is not translated says in which language it is, and words are quoted as the language does. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LanguageProvider } from "../../../../app/components/layout/language.tsx";
import { OwnProfileParts } from "../../../../app/components/profile/own-profile.tsx";
import type { Language } from "../../../../app/i18n/languages.ts";
import type { Answers } from "../../../../app/instruments/answer.ts";
import { completeAnswers } from "../../../../app/instruments/answer-schema.ts";
import { ownProfileView } from "../../../../app/reports/own-profile.ts";
import { instrumentOfThis, published } from "../../../builders/published.ts";

const core = instrumentOfThis("delivery-core");
const stream = instrumentOfThis("value-stream").items.filter(({ kind }) => kind === "value-stream");
const answers = completeAnswers(core, {
  ...Object.fromEntries(
    core.items.flatMap(({ id, kind }, at) => (kind === "agreement" ? [[id, 2 + (at % 5)]] : [])),
  ),
  lead_time: 3,
  deployment_frequency: 4,
  recovery_time: 4,
  change_fail_rate: 20,
});

function pageIn(language: Language, asked = core, given: Answers = answers): string {
  const view = ownProfileView(asked, given, published, null);
  const parts = createElement(OwnProfileParts, { view, switching: { method: "get" } });
  return renderToStaticMarkup(createElement(LanguageProvider, { value: language }, parts));
}

/** The texts of all elements with this tag that are marked as English. */
const english = (html: string, tag: string) =>
  [...html.matchAll(new RegExp(`<${tag}[^>]* lang="en" dir="ltr"[^>]*>([^<]*)<`, "g"))].map(
    ([, text]) => text,
  );

test("on a page in Arabic the English titles, answers, figures and sources say that they are English, and run from left to right", () => {
  const html = pageIn("ar");
  const titles = core.constructs.filter(({ role }) => role === "capability").map(({ title }) => title);
  expect(english(html, "span")).toEqual(expect.arrayContaining(titles));
  expect(english(html, "span").some((text) => /week|day|month/.test(text ?? ""))).toBe(true);
  expect(english(html, "td").length).toBeGreaterThan(0);
  expect(english(html, "a").length).toBeGreaterThan(0);
  expect(english(html, "p").length).toBeGreaterThan(0);
  expect(english(html, "li").length).toBeGreaterThan(0);
});

test("on a page in the language of the questions nothing claims another one", () => {
  expect(pageIn("en")).not.toContain("lang=");
});

test.each([
  ["en", /“[^”]+”/],
  ["de", /„[^“]+“/],
  ["ja", /「[^」]+」/],
] as const)("in %s a way of working is quoted as that language quotes", (language, quoted) => {
  const starters = /<ul class="starters">([\s\S]*?)<\/ul>/.exec(pageIn(language))?.[1] ?? "";
  expect(starters).toMatch(quoted);
  if (language !== "en") expect(starters).not.toContain("”");
});

test("who filled in a value stream reads how much of it is work, and where work waits and arrives unfit", () => {
  const asked = { ...core, items: [...core.items, ...stream] };
  const step = (name: string, lead: number, process: number, complete: number) =>
    ({ name, lead, process, unit: "days", complete }) as const;
  const given = { ...answers, stream: [step("Building", 2, 1, 90), step("Approving", 8, 1, 40)] };
  const html = pageIn("en", asked, given);
  for (const words of [
    "80 hours in all, and 16 of these are work: 20 %",
    "waits longest at: Approving",
    "complete and accurate at: Approving",
    "about 36 pass all steps",
  ])
    expect(html).toContain(words);
  expect(pageIn("de", asked, given)).toContain("Am längsten wartet Arbeit hier: Approving");
  expect(pageIn("en")).not.toContain("How a change travels");
});
