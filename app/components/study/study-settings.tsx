/** The settings of a study: what comes next, what may still be changed, and what ends it. */

import type { ComponentProps } from "react";
import type { Language } from "../../i18n/languages.ts";
import type { SentStudy } from "../../shared/sent-study.ts";
import { useT } from "../layout/language.tsx";
import { type Changed, ChangedMeanwhile } from "./changed-meanwhile.tsx";
import type { Problem } from "./form-field.tsx";
import { SummaryOf } from "./problem-summary.tsx";
import { AboutFields, FormPart, QuestionFields, type Questionnaire, WordsAndTimes } from "./study-fields.tsx";
import { type RefusedFilters, StudyFilters } from "./study-filters.tsx";
import { type RefusedMethod, StudyMethod } from "./study-method.tsx";
import { StudyShelf } from "./study-shelf.tsx";
import { TranslationFields, type Unwritten } from "./translation-fields.tsx";

type StudySettingsProps = {
  slug: string;
  here: string;
  state: "draft" | "open" | "resting" | "archived" | "erasing";
  may: readonly string[];
  fields: SentStudy;
  seen: string;
  questionnaires: readonly Questionnaire[];
  bandsFrom: number;
  /** In which people are asked, or for which there are words. */
  furtherLanguages: readonly Language[];
  unwritten: Unwritten | null;
  ticket: string;
  saved: boolean;
  isNew: boolean;
  filters: Pick<ComponentProps<typeof StudyFilters>, "choices" | "pairs" | "seen">;
  method: ComponentProps<typeof StudyMethod>["method"];
  refused: Refused | null;
};

/** What was wrong with the form that was sent. */
export type Refused = {
  problems: readonly Problem[];
  sent: Partial<SentStudy> | null;
  /** It was sent from an outdated page: what was changed since. */
  changed: Changed;
  method: RefusedMethod | null;
  notErased: boolean;
  filters: RefusedFilters | null;
};

export function StudySettings(page: StudySettingsProps) {
  const t = useT();
  const { here, state, may, fields, questionnaires, saved, refused } = page;
  if (state === "erasing")
    return (
      <div className="stack">
        <h1>{t("settings.title")}</h1>
        <p className="notice">{t("settings.erasing")}</p>
      </div>
    );
  const problems = refused?.problems ?? [];
  const promised = !may.includes("promise");
  const part = {
    values: {
      ...fields,
      ...refused?.sent,
      translations: { ...fields.translations, ...refused?.sent?.translations },
    },
    problems,
    promised,
  };
  return (
    <div className="stack">
      <h1>{t("settings.title")}</h1>
      <p className="state-word">{t("studies.state", { state })}</p>
      {state === "archived" && <p className="notice">{t("settings.archivedExplain")}</p>}
      {state === "draft" && <NextSteps slug={page.slug} />}
      {may.includes("describe") && (
        <form method="post" action={here} className="study-form">
          <SummaryOf problems={problems.filter(({ field }) => field !== "copyTitle")} />
          {refused && refused.changed.length > 0 && <ChangedMeanwhile changed={refused.changed} />}
          {saved && !refused && <p role="status">{t("settings.saved")}</p>}
          <input type="hidden" name="_action" value="save" />
          <input type="hidden" name="seen" value={page.seen} />
          {state === "resting" && <p className="help">{t("settings.newWords")}</p>}
          <FormPart id="about" title="newStudy.about">
            <AboutFields {...part} />
          </FormPart>
          <FormPart id="questions" title="newStudy.questions">
            {may.includes("compose") ? (
              <QuestionFields {...part} questionnaires={questionnaires} bandsFrom={page.bandsFrom} />
            ) : (
              <FixedFacts fields={fields} questionnaires={questionnaires} />
            )}
          </FormPart>
          <WordsAndTimes {...part}>
            <TranslationFields {...part} languages={page.furtherLanguages} unwritten={page.unwritten} />
          </WordsAndTimes>
          <button type="submit" className="button">
            {t("settings.save")}
          </button>
        </form>
      )}
      <StudyMethod here={here} may={may} method={page.method} refused={refused?.method ?? null} />
      <StudyFilters
        {...page.filters}
        here={here}
        changeable={may.includes("compose")}
        refused={refused?.filters ?? null}
      />
      <StudyShelf {...page} title={fields.title} />
    </div>
  );
}

function NextSteps({ slug }: { slug: string }) {
  const t = useT();
  const address = (page: string) => `/studies/${encodeURIComponent(slug)}/${page}`;
  return (
    <nav aria-labelledby="next">
      <h2 id="next">{t("settings.next")}</h2>
      <ol className="next-steps">
        <li>
          <a href={address("modules")}>{t("settings.next.modules")}</a>
        </li>
        <li>
          <a href={address("questionnaire")}>{t("settings.next.preview")}</a>
        </li>
        <li>
          <a href={address("participants")}>{t("settings.next.members")}</a>
        </li>
        <li>
          <a href={address("plan")}>{t("settings.next.plan")}</a>
        </li>
        <li>
          <a href={address("waves")}>{t("settings.next.waves")}</a>
        </li>
      </ol>
    </nav>
  );
}

/** What no longer changes, as words. */
function FixedFacts({ fields, questionnaires }: Pick<StudySettingsProps, "fields" | "questionnaires">) {
  const t = useT();
  const asked = questionnaires.find(({ value }) => value === fields.instrument);
  return (
    <>
      <p className="help">{t("settings.fixed")}</p>
      <dl className="fixed-facts">
        <dt>{t("studyField.instrument")}</dt>
        <dd>{asked ? `${asked.title} (${fields.instrument})` : fields.instrument}</dd>
        <dt>{t("studyField.unit")}</dt>
        <dd>
          {fields.unit === "team" || fields.unit === "respondent"
            ? t(`study.unit.${fields.unit}`)
            : t("study.unit.organization")}
        </dd>
        <dt>{t("studyField.minimum")}</dt>
        <dd>{fields.minimum}</dd>
      </dl>
    </>
  );
}
