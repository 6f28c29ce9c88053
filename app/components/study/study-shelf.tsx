/** Below the settings: another study like this one, putting it away, and its end. */
import { useT } from "../layout/language.tsx";
import { FormField, type Problem, problemOf } from "./form-field.tsx";

type StudyShelfProps = {
  here: string;
  state: "draft" | "open" | "resting" | "archived" | "erasing";
  may: readonly string[];
  title: string;
  /** Of the form of a copy. */
  ticket: string;
  refused: { problems: readonly Problem[]; notErased: boolean } | null;
};

export function StudyShelf({ here, state, may, title, ticket, refused }: StudyShelfProps) {
  const t = useT();
  const wrong = problemOf(refused?.problems ?? []);
  return (
    <>
      {may.includes("duplicate") && (
        <form method="post" action={here} className="study-form">
          <section aria-labelledby="copy">
            <h2 id="copy">{t("settings.copy")}</h2>
            <p>{t("settings.copyExplain")}</p>
            <input type="hidden" name="_action" value="copy" />
            <input type="hidden" name="ticket" value={ticket} />
            <FormField id="copyTitle" name="title" label="settings.copyTitle" problem={wrong("copyTitle")}>
              {(control) => <input {...control} required maxLength={120} defaultValue={title} />}
            </FormField>
            <p>
              <button type="submit" className="button second">
                {t("settings.copyGo")}
              </button>
            </p>
          </section>
        </form>
      )}
      <form method="post" action={here} className="study-form">
        <section aria-labelledby="archive">
          <h2 id="archive">{t("settings.archive")}</h2>
          {state === "open" ? (
            <p>{t("settings.archiveOpen")}</p>
          ) : (
            <>
              {state !== "archived" && <p>{t("settings.archiveExplain")}</p>}
              <input type="hidden" name="_action" value={state === "archived" ? "take-back" : "archive"} />
              <p>
                <button type="submit" className="button second">
                  {t(state === "archived" ? "settings.takeBackGo" : "settings.archiveGo")}
                </button>
              </p>
            </>
          )}
        </section>
      </form>
      {may.includes("erase") && (
        <form method="post" action={here} className="study-form">
          <section aria-labelledby="erase">
            <h2 id="erase">{t("settings.erase")}</h2>
            <p>{t("settings.eraseExplain")}</p>
            <input type="hidden" name="_action" value="erase" />
            <FormField
              id="eraseTitle"
              name="title"
              label="settings.eraseConfirm"
              values={{ title }}
              problem={refused?.notErased ? "settings.eraseWrong" : undefined}
            >
              {(control) => <input {...control} required autoComplete="off" />}
            </FormField>
            <p>
              <button type="submit" className="button second">
                {t("settings.eraseGo")}
              </button>
            </p>
          </section>
        </form>
      )}
    </>
  );
}
