/** Means by background: which choice is open, and why nothing of it is shown. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ChosenFilter } from "../../../../app/components/study/by-filter.tsx";
import type { Cell } from "../../../../app/disclosure/cell.ts";

const hidden: Cell<number> = { suppressed: "too-few" };
const told = { shown: 4.2, n: 12 } as Cell<number>;

function pageOf(texts: string[], cells: Cell<number>[]) {
  const shown = {
    value: "any",
    columns: [{ id: "ci", title: "Integration" }],
    rows: cells.map((cell, at) => ({ name: [`Kind ${at}`, "Old"], cells: [cell] })),
  };
  return renderToStaticMarkup(createElement(ChosenFilter, { texts, shown, minimum: 7 }));
}

const pair = ["What kind?", "How old?"];

test("the choice that is open is named above its groups", () => {
  const page = pageOf(pair, [told, hidden]);
  expect(page).toContain("<h3>What kind? × How old?</h3>");
  expect(page).toContain("4.2");
});

test("where all groups are hidden it is said why, in place of a table of nothing", () => {
  const page = pageOf(pair, [hidden, hidden]);
  expect(page).toContain("groups of fewer than 7 people are never shown");
  expect(page).toContain("Two choices crossed make small groups");
  expect(page).not.toContain("<table");
  expect(pageOf(["What kind?"], [hidden])).not.toContain("crossed");
});
