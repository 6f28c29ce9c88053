/** /studies/:study/ethics: sheets for those who decide whether a study may run. Printable. */
import { useLoaderData } from "@remix-run/react";
import { languageName } from "../../components/instruments/words.ts";
import { useT } from "../../components/layout/language.tsx";
import { directionOf } from "../../i18n/languages.ts";
import { directionOfText } from "../../instruments/translation.ts";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import { ethicsPack } from "../../services/ethics.server.ts";
import "../../styles/collection.css";
import { studyAsked } from "./study-query.ts";

export const handle = { js: false };

export const loader = route(async ({ app, request, params, language }) => {
  const actor = await signedIn(app, request);
  const { slug } = studyAsked(request, params);
  return ethicsPack(app, actor, slug, language);
});

export default function Ethics() {
  const t = useT();
  const { slug, language, sheets, writtenIn, own } = useLoaderData<typeof loader>();
  return (
    <div className="collection">
      <div className="state">
        <h1>{t("ethics.title")}</h1>
        <p>{t("ethics.intro")}</p>
        <p className="notice">{t("ethics.check")}</p>
        {writtenIn !== null && (
          <p className="notice">
            {t("ethics.writtenIn", {
              language: languageName(language, language),
              main: languageName(writtenIn, language),
            })}
          </p>
        )}
      </div>
      {sheets.map(({ name, text }) => {
        const [title = "", ...paragraphs] = text.split("\n\n");
        return (
          <article key={name} className="ethics-sheet" lang={language} dir={directionOf(language)}>
            <h2>{title}</h2>
            {paragraphs.map((paragraph) => (
              <p
                key={paragraph}
                {...(writtenIn !== null &&
                  own.includes(paragraph) && { lang: writtenIn, dir: directionOfText(writtenIn) })}
              >
                {paragraph}
              </p>
            ))}
            <p className="no-print">
              <a href={`/studies/${encodeURIComponent(slug)}/ethics/${name}.txt`} download>
                {t("ethics.download", { name: `${name}.txt` })}
              </a>
            </p>
          </article>
        );
      })}
    </div>
  );
}
