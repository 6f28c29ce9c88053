/** What arrives: the same words as text and as HTML, in the reader's language, and nothing that a value could smuggle in. */
import { expect, test } from "vitest";
import { languages } from "../../../app/i18n/languages.ts";
import { type Letter, writeLetter } from "../../../app/platform/letter.ts";

const signIn: Letter = {
  to: "ada@example.org",
  language: "en",
  name: "signIn",
  values: { minutes: 15 },
  link: "https://gemba.example.org/sign-in/abc?next=%2F&x=1",
  stopLink: null,
};

test("text and HTML say the same and hold the link", () => {
  const { subject, text, html } = writeLetter(signIn);
  expect(subject).toBe("Your link to sign in to Gemba");
  expect(text).toContain("for 15 minutes");
  expect(html).toContain("for 15 minutes");
  expect(text).toContain(signIn.link);
  expect(html).toContain('href="https://gemba.example.org/sign-in/abc?next=%2F&amp;x=1"');
});

test.each(languages)("a letter in %s names its language and its direction", (language) => {
  const { html, text } = writeLetter({ ...signIn, language });
  expect(html).toContain(`<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">`);
  expect(text).not.toMatch(/[{}]/);
});

test("nothing is loaded from anywhere when a letter is opened", () => {
  expect(writeLetter(signIn).html).not.toMatch(/<(img|link|script|iframe)|src=|url\(/i);
});

test("a link cannot leave its place in the HTML", () => {
  const { html } = writeLetter({ ...signIn, link: 'https://x.example/"><script>alert(1)</script>' });
  expect(html).not.toContain("<script>");
});

test("only letters to many can be stopped", () => {
  expect(writeLetter(signIn).text).not.toContain("No more letters");
  const many = writeLetter({ ...signIn, stopLink: "https://gemba.example.org/stop/1" });
  expect(many.text).toContain("https://gemba.example.org/stop/1");
  expect(many.html).toContain('href="https://gemba.example.org/stop/1"');
});
