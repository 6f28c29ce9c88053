import { expect, test } from "vitest";
import { releasedComments, showsRatings, showsRatingsOfAll } from "../../../app/disclosure/comments.ts";
import { minimumSizes } from "../../../app/disclosure/minimum-sizes.ts";

const said = (question: string, ...bodies: string[]) => bodies.map((body) => ({ question, body }));

test("comments are read from ten people and five comments to the question on, each question by itself", () => {
  const comments = [...said("why", "e", "b", "d", "a", "c"), ...said("what", "only", "four", "of", "them")];
  expect(releasedComments(10, comments, minimumSizes)).toEqual(new Map([["why", ["a", "b", "c", "d", "e"]]]));
  expect(releasedComments(9, comments, minimumSizes)).toEqual(new Map());
});

test("comments stand in the order of their text, whoever wrote first", () => {
  const one = releasedComments(20, said("why", "b", "a", "d", "c", "e"), minimumSizes);
  const other = releasedComments(20, said("why", "e", "d", "c", "b", "a"), minimumSizes);
  expect(one).toEqual(other);
});

test("ratings of a leader are shown to that leader only, from five raters on", () => {
  expect(showsRatings(5, { isRated: true }, minimumSizes)).toBe(true);
  expect(showsRatings(4, { isRated: true }, minimumSizes)).toBe(false);
  expect(showsRatings(50, { isRated: false }, minimumSizes)).toBe(false);
});

test("all leaders' ratings together are shown only where no one of them is most of it", () => {
  expect(showsRatingsOfAll([6, 6, 6, 6, 6, 6])).toBe(true);
  expect(showsRatingsOfAll([6, 6, 6, 6, 6])).toBe(false);
  expect(showsRatingsOfAll([60, 6, 6, 6, 6, 6])).toBe(false);
  expect(showsRatingsOfAll([])).toBe(false);
});
