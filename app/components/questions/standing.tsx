/** On the first page, for who has been here: go on, or open the profile. */
import { useT } from "../layout/language.tsx";
import { StartOver } from "./start-over.tsx";

type StandingProps = {
  standing: { at: "under-way"; code: string } | { at: "sent"; receipt: string };
  /** Where to go on. */
  go: string | null;
  slug: string;
};

export function Standing({ standing, go, slug }: StandingProps) {
  const t = useT();
  return (
    <section className="standing">
      {standing.at === "under-way" ? (
        <>
          <h2>{t("respond.welcome.underWay")}</h2>
          <p>{t("respond.welcome.underWay.text", { code: standing.code })}</p>
          <p>
            <a className="button" href={go ?? undefined}>
              {t("respond.welcome.continue")}
            </a>
          </p>
        </>
      ) : (
        <>
          <h2>{t("respond.welcome.sent")}</h2>
          <p>{t("respond.welcome.sent.text")}</p>
          <p>
            <a className="button" href={`/r/${standing.receipt}`}>
              {t("respond.welcome.sent.open")}
            </a>
          </p>
        </>
      )}
      <StartOver slug={slug} />
    </section>
  );
}
