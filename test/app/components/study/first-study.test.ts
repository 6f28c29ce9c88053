/** What somebody reads who makes a first study, of one or two organizations, and opens its wave. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { NewStudyForm } from "../../../../app/components/study/new-study-form.tsx";
import { StudyMembers } from "../../../../app/components/study/study-members.tsx";
import { StudyWaves } from "../../../../app/components/study/study-waves.tsx";

const form = (hosts: { id: string; name: string }[]) =>
  renderToStaticMarkup(
    createElement(NewStudyForm, {
      questionnaires: [],
      bandsFrom: 30,
      hosts,
      mayBeWithout: true,
      ticket: "0",
      refused: null,
    }),
  );

test("before a study is made it says what few organizations allow, and what it means that none is registered", () => {
  const html = form([]);
  expect(html).toContain("Three bands of delivery need 30 of what is compared.");
  expect(html).toContain("With one or two organizations choose people");
  expect(html).toContain("No organization is registered here yet.");
  expect(html).toContain('href="/organizations"');
  // Without an organization that hosts it somebody has to be named.
  expect(html).toMatch(/<input[^>]*name="host"[^>]*required/);
  const led = form([{ id: "a", name: "Acme" }]);
  expect(led).not.toContain("No organization is registered here yet.");
  expect(led).not.toMatch(/<input[^>]*name="host"[^>]*required/);
});

const wave = {
  number: 1,
  title: "Spring",
  state: "planned" as const,
  opensOn: null,
  closesOn: null,
  may: ["open", "extend"],
  missing: [],
  unwritten: null,
  isKnown: false,
};
const waves = (changes: object) =>
  renderToStaticMarkup(
    createElement(StudyWaves, {
      slug: "acme",
      here: "/studies/acme/waves",
      may: [],
      today: "2027-01-05",
      waves: [{ ...wave, ...changes }],
      next: 2,
      refused: null,
    }),
  );

test("a wave without a last day is given one, and one that has one is moved", () => {
  expect(waves({})).toContain("Set the last day of wave 1");
  expect(waves({})).not.toContain("Move the last day");
  expect(waves({ closesOn: "2027-02-01" })).toContain("Move the last day of wave 1");
});

test("before a wave opens the planner is a step away, from the waves and from who takes part", () => {
  expect(waves({})).toContain('href="/studies/acme/plan?wave=1"');
  expect(waves({ state: "open", may: ["extend"] })).not.toContain("/plan");
  const partners = (changeable: boolean) =>
    renderToStaticMarkup(
      createElement(StudyMembers, {
        slug: "acme",
        here: "/studies/acme/participants",
        changeable,
        organizations: [
          {
            id: "o",
            name: "Acme",
            of: "none",
            shownToHost: false,
            teams: "",
            count: 0,
            seen: "",
            listed: null,
          },
        ],
        saved: null,
        refusal: null,
      }),
    );
  expect(partners(true)).toContain('href="/studies/acme/plan"');
  expect(partners(true)).toContain("An operator makes an organization of this name");
  expect(partners(false)).not.toContain("/studies/acme/plan");
});
