/** The warning beside the figures names every kind of people who are missing, however many there are of one kind. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MissingPeople, type MissingShown } from "../../../../app/components/study/missing-people.tsx";

test("twenty organizations do not push a role off the list; who is left out is counted", () => {
  const organizations = Array.from({ length: 20 }, (_, at) => ({
    by: "organization" as const,
    of: `Place ${at}.`,
  }));
  const missing: MissingShown = [...organizations, { by: "role", of: "Operator <b>" }];
  const html = renderToStaticMarkup(createElement(MissingPeople, { missing }));
  expect(html).toContain("People whose role is Operator &lt;b&gt;");
  expect(html).toContain("Place 7.");
  expect(html).not.toContain("Place 8.");
  expect(html).toContain("and 12 more");
});
