/** A letter and its words: plain text and the same as HTML, in the language of whoever gets it. Nothing in it is loaded from anywhere. */
import { directionOf, type Language } from "../i18n/languages.ts";
import { type MessageKey, translator } from "../i18n/messages.ts";

/** A letter NAME has `mail.NAME.subject`, `mail.NAME.text` (paragraphs with empty lines between) and `mail.NAME.button` in the catalogue. */
export type LetterName = MessageKey extends infer Key
  ? Key extends `mail.${infer Name}.subject`
    ? Name
    : never
  : never;

export type Letter = {
  to: string;
  language: Language;
  name: LetterName;
  /** For the placeholders of its words. */
  values: Record<string, string | number>;
  /** Where its button leads: a whole address. */
  link: string;
  /** Where one press ends such letters; null for letters that somebody asked for. */
  stopLink: string | null;
};

export type WrittenLetter = { subject: string; text: string; html: string };

export function writeLetter({ language, name, values, link, stopLink }: Letter): WrittenLetter {
  const t = translator(language);
  const paragraphs = t(`mail.${name}.text`, values).split("\n\n");
  const button = t(`mail.${name}.button`, values);
  const foot = stopLink === null ? [] : [{ words: t("mail.stop"), to: stopLink }];
  return {
    // What a person has typed, such as a study's title, must not begin a new line of the head.
    subject: t(`mail.${name}.subject`, values).replace(/\s+/g, " ").trim(),
    text: [...paragraphs, `${button}:\n${link}`, ...foot.map(({ words, to }) => `${words}:\n${to}`)]
      .join("\n\n")
      .concat("\n"),
    html: [
      `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8"></head>`,
      `<body style="${bodyStyle}">`,
      ...paragraphs.map((paragraph) => `<p>${inHtml(paragraph)}</p>`),
      `<p><a href="${inHtml(link)}" style="${buttonStyle}">${inHtml(button)}</a></p>`,
      `<p>${inHtml(t("mail.linkBelow"))}<br><span dir="ltr">${inHtml(link)}</span></p>`,
      ...foot.map(({ words, to }) => `<p><a href="${inHtml(to)}">${inHtml(words)}</a></p>`),
      "</body></html>",
    ].join("\n"),
  };
}

const bodyStyle = "font:16px/1.5 sans-serif;max-width:36em;margin:0 auto;padding:16px";
const buttonStyle =
  "display:inline-block;padding:12px 20px;border-radius:6px;background:#1a4f8b;color:#ffffff;text-decoration:none";

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function inHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign).replaceAll("\n", "<br>");
}
