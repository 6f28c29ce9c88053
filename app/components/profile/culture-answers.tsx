/** What one person's answers about culture say, without a name for the culture. */
import type { Culture } from "../../reports/own-profile-culture.ts";
import { useT, type WrittenIn } from "../layout/language.tsx";

type CultureAnswersProps = {
  culture: Culture;
  /** The language of the statements, where that is not the page's. */
  asWritten: WrittenIn;
};

export function CultureAnswers({
  culture: { score, strongest, weakest, types },
  asWritten,
}: CultureAnswersProps) {
  const t = useT();
  return (
    <section>
      <h2>{t("profile.culture")}</h2>
      {score && (
        <>
          <p>
            {t("profile.culture.score", { score: score.score, max: score.max })}{" "}
            {score.published &&
              t("profile.culture.published", {
                score: score.published.score,
                year: String(score.published.year),
              })}
          </p>
          {strongest.length === 0 ? (
            <p>{t("profile.culture.alike")}</p>
          ) : (
            <>
              <Statements title={t("profile.culture.strongest")} texts={strongest} asWritten={asWritten} />
              <Statements title={t("profile.culture.weakest")} texts={weakest} asWritten={asWritten} />
            </>
          )}
        </>
      )}
      {types && (
        <p>
          {t("profile.culture.types", {
            n: types.situations,
            power: types.shares[0],
            rules: types.shares[1],
            performance: types.shares[2],
          })}
        </p>
      )}
      <p className="quiet">{t("profile.culture.noType")}</p>
    </section>
  );
}

type StatementsProps = { title: string; texts: string[]; asWritten: WrittenIn };

function Statements({ title, texts, asWritten }: StatementsProps) {
  return (
    <div>
      <p>{title}</p>
      <ul>
        {texts.map((text) => (
          <li key={text} {...asWritten}>
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
