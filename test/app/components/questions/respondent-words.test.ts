/** What the pages around the questions say: nothing that is not so. */
import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CapabilityBars } from "../../../../app/components/questions/capability-bars.tsx";
import { ChooseWho } from "../../../../app/components/questions/choose-who.tsx";
import { ErrorSummary } from "../../../../app/components/questions/error-summary.tsx";
import { PublishedComparison } from "../../../../app/components/questions/published-comparison.tsx";
import { ResumeCode } from "../../../../app/components/questions/resume-code.tsx";
import { StartForm } from "../../../../app/components/questions/start-form.tsx";
import { WithStudyName } from "../../../../app/components/questions/study-name.tsx";
import { WelcomeFacts } from "../../../../app/components/questions/welcome-facts.tsx";
import { HandOver } from "../../../../app/components/research/hand-over.tsx";
import { translator } from "../../../../app/i18n/messages.ts";
import type { KeptUntil } from "../../../../app/shared/wave-clock.ts";

const t = translator("en");
const markup = (element: ReactElement) => renderToStaticMarkup(element);

test("only what is saved is called saved", () => {
  const said = (saved: "nothing" | "before" | "here" | "all", until: KeptUntil | null = null) =>
    markup(createElement(ResumeCode, { code: "7QKM-2FXR-9TDA-H4WP", saved, until }));
  expect(said("nothing")).toContain('class="unscripted">Come back with this code:<');
  expect(said("before")).toContain("Saved up to the page before. This page is saved when you continue.");
  expect(said("here")).toContain("saved when you continue");
  expect(said("all")).toContain("You can close this");
  expect(said("here")).toContain("kept until the survey closes");
  expect(said("here", { day: "2026-12-15" })).toContain("December 15, 2026");
  const ending = said("here", { at: "2026-11-30T13:30:00.000Z", zone: "Europe/Berlin" });
  expect(ending).toContain("The survey is closing: your answers are kept until 02:30 PM GMT+1");
});

test("an error says that earlier answers are kept only where there are some", () => {
  const lines = [{ href: "#a", about: "A", message: "respond.error.number" as const }];
  expect(markup(createElement(ErrorSummary, { lines, kept: true }))).toContain("saved before is kept");
  expect(markup(createElement(ErrorSummary, { lines, kept: false }))).not.toContain("kept");
});

test("both the team menu and the consent are marked and described where they are wrong, and neither where not", () => {
  const choose = (error: "respond.error.who" | undefined) =>
    markup(
      createElement(ChooseWho, {
        choice: { of: "all", groups: [] },
        strange: false,
        here: "/s/x",
        error,
      }),
    );
  const begin = (error: "respond.error.consent" | undefined) =>
    markup(createElement(StartForm, { consent: null, who: "none", k: 5, sent: undefined, error }));
  for (const [field, wrong] of [
    ["who", choose("respond.error.who")],
    ["consent", begin("respond.error.consent")],
  ] as const) {
    expect(wrong.match(/class="(who )?wrong"/g)).toHaveLength(1);
    expect(wrong.match(/aria-invalid="true"/g)).toHaveLength(1);
    expect(wrong).toContain(`aria-describedby="${field}-error`);
    expect(wrong).toContain(`id="${field}-error"`);
  }
  expect(choose(undefined) + begin(undefined)).not.toMatch(/wrong|aria-invalid/);
});

test("handing answers to researchers is a consent of its own, off until it is given", () => {
  const begin = (sent: { consent: boolean; research: boolean } | undefined) =>
    markup(createElement(StartForm, { consent: null, who: "none", k: 7, sent, error: undefined }));
  expect(begin(undefined)).not.toContain("checked");
  expect(begin({ consent: false, research: true }).match(/<input[^>]*checked=""[^>]*>/g)).toEqual([
    expect.stringContaining('name="research"'),
  ]);
  expect(begin(undefined)).toMatch(/at least 7 of its people/);
});

test("what people agree to is said to be in another language where it is, and marked for screen readers", () => {
  const begin = (language: string | null) => {
    const consent = { text: "Fragen an Grete.", language };
    return markup(
      createElement(StartForm, { consent, who: "none", k: 5, sent: undefined, error: undefined }),
    );
  };
  expect(begin("de")).toContain('<p class="own-words" lang="de" dir="ltr">Fragen an Grete.</p>');
  expect(begin("de")).toMatch(/in German, not in English/);
  expect(begin("en")).toContain('<p class="own-words">');
  expect(begin("en")).not.toMatch(/not in English/);
  expect(begin(null)).toContain('<p class="own-words" dir="auto">');
});

test("a study's name inside a sentence is marked with its own language", () => {
  const title = { text: "届け方", language: "ja" };
  const sentence = markup(createElement(WithStudyName, { title, message: "profile.thanks" }));
  expect(sentence).toContain('<span lang="ja" dir="ltr">届け方</span>');
  expect(sentence).not.toContain("\u0001");
});

const words = (text: string) => ({ text, language: null });

test("a study without a last day has no row for it", () => {
  const facts = (until: KeptUntil | null) =>
    markup(
      createElement(WelcomeFacts, {
        study: { title: words("T"), host: "H", purpose: words("P") },
        questionnaire: { minutes: 5, questions: 9 },
        until,
      }),
    );
  expect(facts(null)).not.toContain("Until<");
  expect(facts({ day: "2026-03-01" })).toContain("Until<");
  expect(facts({ day: "2026-03-01" })).toContain("Sunday, March 1, 2026");
  const ending = facts({ at: "2026-11-30T13:30:00.000Z", zone: "Europe/Berlin" });
  expect(ending).toContain("The survey is closing: your answers are kept until 02:30 PM GMT+1");
});

test("the review counts each reason apart, and names only those that were given", () => {
  const counts = { answered: 43, dontKnow: 0, notApplicable: 2, preferNot: 0, skipped: 0 };
  const said = (more: Partial<typeof counts>) =>
    t("respond.review.answered", { ...counts, ...more, questions: 45 });
  expect(said({})).toBe("You answered 43 of 45 questions; “Does not apply”: 2.");
  expect(said({ answered: 40, dontKnow: 1, skipped: 2 })).toBe(
    "You answered 40 of 45 questions; “I don't know”: 1; “Does not apply”: 2; left out: 2.",
  );
  expect(said({ answered: 45, notApplicable: 0 })).toBe("You answered 45 of 45 questions.");
});

test("the best way of working is called strongest only where the bars differ", () => {
  const bars = (...scores: (number | null)[]) =>
    markup(
      createElement(CapabilityBars, {
        capabilities: scores.map((score, at) => ({
          id: `c${at}`,
          title: `C${at}`,
          role: "capability" as const,
          score,
          min: 1,
          max: 7,
          published: null,
        })),
        asWritten: {},
      }),
    );
  expect(bars(5, 4)).toContain("Strongest first");
  for (const alike of [bars(4, 4), bars(4, null), bars(null, null), bars(4)])
    expect(alike).not.toContain("Strongest first");
});

test("the comparison says how nearest is found, what the shares are, and why an answer is missing", () => {
  const cells = [{ text: "less than one day", uncertain: false, nearest: true }];
  const html = markup(
    createElement(PublishedComparison, {
      comparison: {
        years: [2016],
        benchmark: {
          year: 2016,
          title: "T",
          citation: "C",
          url: "https://example.org",
          n: { text: "4,600", uncertain: true },
          notes: [],
        },
        nearest: { profile: "high", tied: [], metrics: 2 },
        steps: null,
        profiles: [
          { id: "high", share: null },
          { id: "low", share: { text: "17 %", uncertain: true } },
          { id: "medium", share: { text: "33 %", uncertain: false } },
        ],
        rows: [
          { metric: "lead_time", own: { kind: "reason", reason: "dont-know" }, cells },
          { metric: "recovery_time", own: { kind: "reason", reason: "not-applicable" }, cells },
          { metric: "change_fail_rate", own: null, cells },
        ],
      },
      others: [],
      switching: { method: "get" },
      asWritten: {},
    }),
  );
  for (const words of [
    "all of your metrics together, each on its own scale",
    "share of answers in that year",
    "no share published",
    "17 % (uncertain)",
    "33 %</small>",
    "4,600 (uncertain) answers",
    "you don&#x27;t know",
    "does not apply",
    "no answer",
  ])
    expect(html).toContain(words);
});

test("imported answers are handed over under the terms of their source: nobody is said to have agreed", () => {
  const handOver = (imported: boolean) =>
    markup(
      createElement(HandOver, {
        file: {
          imported,
          rows: 9,
          withheld: 0,
          organizations: 0,
          rowsWithoutOrganization: 0,
          header: [],
          preview: [],
        },
        wave: { number: 1, state: "closed" },
        closed: [],
        minimumGroup: 5,
        caveat: null,
        responses: null,
        codebook: "/c",
      }),
    );
  expect(handOver(true)).toContain("under the terms of their source");
  expect(handOver(true)).not.toMatch(/agreed|consent/);
  expect(handOver(false)).toContain("everybody agreed");
});
