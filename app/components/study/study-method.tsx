/** How a study asks and compares: fields while they may change, words afterwards. */
import type { SentMethod } from "../../shared/sent-study.ts";
import { useT } from "../layout/language.tsx";
import { type Changed, ChangedMeanwhile } from "./changed-meanwhile.tsx";
import { FormField, type Problem, problemOf } from "./form-field.tsx";
import { SummaryOf } from "./problem-summary.tsx";

export type RefusedMethod = { problems: readonly Problem[]; sent: Partial<SentMethod>; changed: Changed };

type StudyMethodProps = {
  here: string;
  may: readonly string[];
  method: { sent: SentMethod; seen: string; isAnswered: boolean };
  refused: RefusedMethod | null;
};

export function StudyMethod({ here, may, method, refused }: StudyMethodProps) {
  const t = useT();
  const problems = refused?.problems ?? [];
  const values = { ...method.sent, ...refused?.sent };
  const isOpen = may.includes("describe");
  const part = { values, problems };
  return (
    <section aria-labelledby="method" className="stack settings-part">
      <h2 id="method">{t("settings.method")}</h2>
      {isOpen ? (
        <form method="post" action={here} className="study-form">
          <input type="hidden" name="_action" value="method" />
          <input type="hidden" name="seen" value={method.seen} />
          <SummaryOf problems={problems} />
          {refused && refused.changed.length > 0 && <ChangedMeanwhile changed={refused.changed} />}
          <WorkField work={values.work} />
          {method.isAnswered ? <OrderFact order={values.order} /> : <OrderField {...part} />}
          {may.includes("compose") ? <BoundFields {...part} /> : <BoundFacts values={values} />}
          <button type="submit" className="button">
            {t("settings.method.save")}
          </button>
        </form>
      ) : (
        <>
          <OrderFact order={values.order} />
          <BoundFacts values={values} />
        </>
      )}
    </section>
  );
}

type Part = { values: SentMethod; problems: readonly Problem[] };

function WorkField({ work }: { work: boolean }) {
  const t = useT();
  return (
    <div className="field">
      <label className="tick">
        <input type="checkbox" id="work" name="work" defaultChecked={work} aria-describedby="work-hint" />{" "}
        {t("studyField.work")}
      </label>
      <p className="help" id="work-hint">
        {t("studyField.workHint")}
      </p>
    </div>
  );
}

function OrderField({ values, problems }: Part) {
  const t = useT();
  return (
    <FormField
      name="order"
      label="studyField.order"
      hint="studyField.orderHint"
      problem={problemOf(problems)("order")}
    >
      {(control) => (
        <select {...control} defaultValue={values.order}>
          <option value="fixed">{t("studyField.order.fixed")}</option>
          <option value="random">{t("studyField.order.random")}</option>
        </select>
      )}
    </FormField>
  );
}

function BoundFields({ values, problems }: Part) {
  const wrong = problemOf(problems);
  return (
    <>
      <FormField
        name="points"
        label="studyField.points"
        hint="studyField.pointsHint"
        problem={wrong("points")}
      >
        {(control) => (
          <input {...control} className="short" inputMode="numeric" required defaultValue={values.points} />
        )}
      </FormField>
      <FormField
        name="halfLevels"
        label="studyField.halfLevels"
        hint="studyField.halfLevelsHint"
        problem={wrong("halfLevels")}
      >
        {(control) => (
          <input
            {...control}
            className="short"
            inputMode="numeric"
            required
            defaultValue={values.halfLevels}
          />
        )}
      </FormField>
    </>
  );
}

function OrderFact({ order }: { order: string }) {
  const t = useT();
  return (
    <dl className="fixed-facts">
      <dt>{t("studyField.order")}</dt>
      <dd>{t(order === "random" ? "studyField.order.random" : "studyField.order.fixed")}</dd>
    </dl>
  );
}

function BoundFacts({ values: { points, halfLevels } }: { values: SentMethod }) {
  const t = useT();
  return (
    <div>
      <p className="help">{t("settings.fixed")}</p>
      <dl className="fixed-facts">
        <dt>{t("studyField.points")}</dt>
        <dd>{points}</dd>
        <dt>{t("studyField.halfLevels")}</dt>
        <dd>{halfLevels}</dd>
      </dl>
    </div>
  );
}
