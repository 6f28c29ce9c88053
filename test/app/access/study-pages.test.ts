import { expect, test } from "vitest";
import { studyPageAt, studyPages, studyPagesFor } from "../../../app/access/study-pages.ts";
import urlMap from "../../../app/routes.ts";

const asks = { asksSteps: true };

test("a researcher of the host reads results and rows, and changes nothing of the study", () => {
  expect(studyPagesFor(["account", "researcher"], asks)).toEqual(
    expect.arrayContaining(["", "levels", "capabilities", "export"]),
  );
  expect(studyPagesFor(["account", "researcher"], asks)).not.toContain("modules");
});

test("a leader of the host finds the questions, and the rows of answers not", () => {
  const pages = studyPagesFor(["account", "leader"], asks);
  expect(pages).toContain("modules");
  expect(pages).not.toContain("export");
});

test("steps are listed only where the study asks for a value stream", () => {
  expect(studyPagesFor(["operator"], asks)).toContain("steps");
  expect(studyPagesFor(["operator"], { asksSteps: false })).not.toContain("steps");
});

test("those who only take part find no page of the host's but the figures that their own tools measured", () => {
  expect(studyPagesFor(["account", "participant-leader"], asks)).toEqual(["measured"]);
  expect(studyPagesFor(["account", "participant-researcher"], asks)).toEqual([]);
});

test("every page of the navigation is in the URL map, once", () => {
  const studyRoutes = urlMap
    .filter(({ path }) => path?.startsWith("studies/:study"))
    .flatMap(({ path, children = [] }) => [path, ...children.map((child) => `${path}/${child.path ?? ""}`)]);
  const listed = studyPages.map(({ page }) => `studies/:study/${page}`);
  expect(new Set(listed).size).toBe(listed.length);
  expect(studyRoutes).toEqual(expect.arrayContaining(listed));
});

test("a page without an entry of its own counts as the overview", () => {
  expect(studyPageAt("/studies/acme/runs/1").page).toBe("");
  expect(studyPageAt("/studies/acme/levels").page).toBe("levels");
});
