/** The form of the quick check, where its questions are in another language than the page. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LanguageProvider } from "../../../../app/components/layout/language.tsx";
import { QuickForm } from "../../../../app/components/profile/quick-form.tsx";
import { createRegistry } from "../../../../app/platform/registry.server.ts";
import { startQuickCheck } from "../../../../app/services/quick-check.server.ts";

const shown = startQuickCheck({ registry: createRegistry("surveys") }, { kiosk: false });
const page = (language: "en" | "de") =>
  renderToStaticMarkup(
    createElement(
      LanguageProvider,
      { value: language },
      createElement(QuickForm, { shown, kiosk: false, action: "/quick-check" }),
    ),
  );

test("a German page says that its English questions are English, and their fixed answers are English with them", () => {
  const german = page("de");
  const sections = german.split("<section").slice(1);
  expect(sections.length).toBeGreaterThan(0);
  for (const section of sections) {
    expect(section).toMatch(/^ lang="en" dir="ltr"/);
    expect(section).not.toContain("Weiß ich nicht");
  }
  expect(sections.join("")).toContain("I don&#x27;t know");
  expect(german).toContain("<h1>Schnellcheck</h1>");
  expect(german).toContain(">Weiter</button>");
});

test("where page and questions are in one language, nothing is marked", () => {
  expect(page("en")).not.toContain(' lang="');
});
