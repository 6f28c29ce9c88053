/** The sentence above the plan reads as one, and leads to the page on which its first step is taken. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PlanVerdict } from "../../../../app/components/study/plan-verdict.tsx";
import type { PlanVerdict as Verdict } from "../../../../app/reports/plan-verdict.ts";

const read = (verdict: Verdict) =>
  renderToStaticMarkup(createElement(PlanVerdict, { verdict, slug: "acme" }));

test("what is shown, what is not and what comes first are one sentence after the other", () => {
  const html = read({
    kind: "some",
    shown: [{ part: "whole" }, { part: "teams", n: 2, all: 6 }],
    missing: [{ part: "noBands", have: 2, needed: 30, unit: "organization" }],
    first: { step: "compare", instead: "respondent" },
  });
  expect(html.replace(/<[^>]+>/g, "")).toBe(
    "If half of the people answer, it shows the whole and 2 of 6 teams; it does not show three bands of performance (2 of the 30 organizations that they need). To change first: compare people, of whom there are enough for bands. Settings",
  );
  expect(html).toContain('href="/studies/acme/settings"');
});

test("of many organizations that have not agreed three are named and the others counted", () => {
  const names = ["Acme", "Bolt", "Core", "Dyne", "Elm"];
  const agree = (some: string[]) =>
    read({ kind: "some", shown: [], missing: [], first: { step: "agree", names: some } });
  expect(agree(names)).toContain("Acme, Bolt, Core, and 2 more agree");
  expect(agree(names.slice(0, 2))).toContain("Acme and Bolt agree");
});

test("of a wave that nobody can answer yet nobody is to be reminded", () => {
  const html = read({ kind: "none", shown: [], missing: [{ part: "whole" }], first: { step: "ask" } });
  expect(html).toContain("nobody can answer yet");
  expect(html).not.toMatch(/remind|href/);
});

test("where nothing can be changed any more no page is offered", () => {
  expect(
    read({ kind: "all", shown: [{ part: "whole" }], missing: [], first: { step: "over" } }),
  ).not.toContain("href");
});
