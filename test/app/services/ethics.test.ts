/** The ethics pack says what the study is set to. */
import { expect, test } from "vitest";
import { operator } from "../../../app/access/actor.ts";
import { languages } from "../../../app/i18n/languages.ts";
import { ethicsPack } from "../../../app/services/ethics.server.ts";
import { testApp } from "../../builders/app.ts";
import { addStudy } from "./respondent.ts";

test.each(languages)("the sheets in %s hold the study's settings and ask to be checked", async (language) => {
  const app = await testApp();
  const study = { host: "Acme & Co", minimum_group: 8, retention_days: 123, consent_text: "Ask Grace." };
  const { slug } = await addStudy(app, { study });
  const { sheets, language: written } = await ethicsPack(app, operator, slug, language);
  expect(written).toBe(language);
  expect(sheets.map(({ name }) => name)).toEqual(["consent", "data-protection", "works-council", "data-use"]);
  for (const { text } of sheets) {
    expect(text).toContain("Acme & Co");
    expect(text).toMatch(/8/);
    expect(text).not.toMatch(/undefined|null|\n{3}/);
  }
  expect(sheets[0]?.text).toContain("Ask Grace.");
  expect(sheets[1]?.text).toContain("123");
});

test("of a study whose answers are kept until erased, that is said", async () => {
  const app = await testApp();
  const { slug } = await addStudy(app);
  const { sheets } = await ethicsPack(app, operator, slug, "en");
  expect(sheets[0]?.text).toContain("kept until the host erases them");
});
