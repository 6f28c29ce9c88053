/** What the walk over all routes looks for is found in every kind of payload, and what is no number of a small group is not. */
import { expect, test } from "vitest";
import { leaksInData, leaksInHeaders, leaksInText, type Small } from "./payload.ts";
import { rareAnswer, smallMark } from "./small-groups.ts";

const small: Small = { k: 5, keys: new Set(["a1b2"]), figures: [2.0816659994661326] };
const inText = (type: string, body: string) => leaksInText(body, type, small).length;
const inData = (data: unknown) => leaksInData(data, small).length;

test("in pages: a row or an item with a small group's name and a number, a rare answer with its count, and its words", () => {
  expect(inText("text/html", "<table><tr><th>Zilpzalp</th><td>4.1</td></tr></table>")).toBe(1);
  expect(inText("text/html", "<ul><li>Grand<ul><li>Wendehals: 3 people</li></ul></li></ul>")).toBe(1);
  expect(inText("text/html", `<p>${rareAnswer.label}: 3</p>`)).toBe(1);
  expect(inText("text/html", "<li>Wendehals, Zilpzalp together: 50 to 75 %</li>")).toBe(0);
  expect(inText("text/html", "<li>Kernbeisser, Rotdrossel together: 50 to 75 %</li>")).toBe(1);
  expect(inText("text/html", `<p>${smallMark} 0</p>`)).toBeGreaterThan(0);
  expect(
    inText("text/html", "<tr><th>Alder</th><td>4.1</td></tr><tr><th>Zilpzalp</th><td>hidden</td></tr>"),
  ).toBe(0);
});

test("in any text: a figure that only a small group can have made", () => {
  expect(inText("text/x-script", '["mean",3,"sd",2.0816659994661326]')).toBe(1);
  expect(inText("text/plain", "2.08167")).toBe(1);
  expect(inText("text/plain", "2.08, 2.08161 and 12.0816659994661326")).toBe(0);
});

test("in files: few rows of one organization, a count under five, and a line that names a small group with a number", () => {
  const rows = (n: number) => `response,wave,organization\r\n${"r1,1,o1\r\n".repeat(n)}`;
  expect([inText("text/csv", rows(4)), inText("text/csv", rows(5))]).toEqual([1, 0]);
  expect(inText("text/csv", "team,n,mean\r\nAlder,4,\r\n")).toBe(1);
  expect(inText("text/csv", "team,n,mean\r\nZilpzalp,,3.2\r\nAlder,12,3.2\r\n")).toBe(1);
  expect(inText("text/csv", "wave,team,n,mean\r\n1,Zilpzalp,,hidden\r\n")).toBe(0);
});

test("in data: a cell of fewer than five, and any number in the row of a small group, by its name or its key", () => {
  expect(inData({ cells: [{ shown: { mean: 3 }, n: 4 }] })).toBe(1);
  expect(inData({ rows: [{ name: "Zilpzalp", cells: [{ shown: { mean: 3.2 }, n: 12 }] }] })).toBeGreaterThan(
    0,
  );
  expect(inData({ byTeam: { a1b2: 3.2 } })).toBe(1);
  expect(inData(new Map([["a1b2", 3.2]]))).toBe(1);
  expect(
    inData({ name: "Grand", n: 28, teams: [{ name: "Zilpzalp", cells: [{ suppressed: "too-few" }] }] }),
  ).toBe(0);
});

test("in headers: a page that caches may keep, and a mark of what it holds", () => {
  const of = (headers: Record<string, string>) => leaksInHeaders(new Headers(headers)).length;
  expect(of({ "cache-control": "public, max-age=60" })).toBe(1);
  expect(of({})).toBe(1);
  expect(of({ "cache-control": "private, no-store", etag: '"b1"' })).toBe(1);
  expect([of({ "cache-control": "no-store" }), of({ "cache-control": "private, no-cache" })]).toEqual([0, 0]);
});
