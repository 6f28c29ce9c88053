/** The waves of a study, each with the steps that it can take now, and the plan of the next one. Works without scripts. */
import { useT } from "../layout/language.tsx";
import { Day } from "./day.tsx";
import { ForGood } from "./for-good.tsx";
import { FormField, type Problem, problemOf } from "./form-field.tsx";
import type { Unwritten } from "./translation-fields.tsx";
import { UnwrittenWords } from "./unwritten-words.tsx";
import { type Missing, WaveMissing } from "./wave-missing.tsx";

type Wave = {
  number: number;
  title: string;
  state: "planned" | "open" | "ending" | "over" | "closed" | "published";
  opensOn: string | null;
  closesOn: string | null;
  may: readonly string[];
  missing: readonly Missing[];
  unwritten: Unwritten | null;
  /** Somebody is invited to it or has answered, though it is planned. */
  isKnown: boolean;
};

type Sent = { _action: string; number: number; title?: string; opensOn?: string; closesOn?: string };
type Refused = { sent: Sent; problems: readonly Problem[] } | null;

type StudyWavesProps = {
  slug: string;
  here: string;
  may: readonly string[];
  today: string;
  waves: readonly Wave[];
  /** Number of the wave that would come next. */
  next: number;
  refused: Refused;
};

export function StudyWaves({ slug, here, may, today, waves, next, refused }: StudyWavesProps) {
  const t = useT();
  return (
    <div className="stack">
      <h1>{t("waves.title")}</h1>
      <p>{t("waves.intro")}</p>
      {waves.length === 0 && <p>{t("waves.none")}</p>}
      <ul className="run-list">
        {waves.map((wave) => (
          <li key={wave.number}>
            <WaveEntry
              slug={slug}
              here={here}
              today={today}
              wave={wave}
              refused={
                refused?.sent.number === wave.number && refused.sent._action !== "plan" ? refused : null
              }
            />
          </li>
        ))}
      </ul>
      {may.includes("plan-wave") && !waves.some(({ state }) => state === "planned") && (
        <PlanForm
          here={here}
          today={today}
          next={next}
          refused={refused?.sent._action === "plan" ? refused : null}
        />
      )}
    </div>
  );
}

type WaveEntryProps = Pick<StudyWavesProps, "slug" | "here" | "today" | "refused"> & { wave: Wave };

function WaveEntry({ slug, here, today, wave, refused }: WaveEntryProps) {
  const t = useT();
  const { number, title, state, opensOn, closesOn, may, missing } = wave;
  const address = `/s/${encodeURIComponent(slug)}`;
  return (
    <>
      <h2>{title}</h2>
      <p>
        <span className="state-word">{t("waves.state", { state })}</span>.{" "}
        {opensOn && <Day on={opensOn} message={state === "planned" ? "waves.planned" : "waves.opened"} />}
        {opensOn && ". "}
        {closesOn ? <Day on={closesOn} message="waves.closes" /> : t("waves.noLast")}.
      </p>
      {state === "open" && (
        <p>
          {t("waves.link")}: <a href={address}>{address}</a>
        </p>
      )}
      {missing.length > 0 && (
        <WaveMissing missing={missing} slug={slug} alert={refused?.sent._action === "open"} />
      )}
      <UnwrittenWords unwritten={wave.unwritten} slug={slug} />
      {may.includes("open") && (
        <p>
          <a href={`/studies/${encodeURIComponent(slug)}/plan?wave=${number}`}>{t("settings.next.plan")}</a>
        </p>
      )}
      {may.includes("open") && missing.length === 0 && (
        <StepForm {...{ here, number, refused }} step="open" explain="waves.openExplain" />
      )}
      {may.includes("extend") && (
        <form method="post" action={here} className="study-form">
          <input type="hidden" name="_action" value="extend" />
          <input type="hidden" name="number" value={number} />
          <FormField
            id={`extend-${number}`}
            name="closesOn"
            label="waves.extend"
            problem={problemOf(refused?.problems ?? [])("closesOn")}
          >
            {(control) => (
              <input
                {...control}
                type="date"
                className="short"
                required
                min={today}
                defaultValue={refused?.sent.closesOn ?? closesOn ?? ""}
              />
            )}
          </FormField>
          <button type="submit" className="button second">
            {t(closesOn ? "waves.extendGo" : "waves.setLastGo", { number })}
          </button>
        </form>
      )}
      {may.includes("rename") && <RenameForm here={here} wave={wave} refused={refused} />}
      {wave.isKnown && <p className="quiet">{t("waves.isKnown")}</p>}
      {may.includes("end") && (
        <StepForm {...{ here, number, refused }} step="end" explain="waves.endExplain" />
      )}
      {may.includes("publish") && <StepForm {...{ here, number, refused }} step="publish" />}
    </>
  );
}

/** Folded away: most waves keep their name. */
function RenameForm({
  here,
  wave: { number, title, may },
  refused,
}: Pick<WaveEntryProps, "here" | "wave" | "refused">) {
  const t = useT();
  const problem = refused?.sent._action === "rename" ? problemOf(refused.problems)("title") : undefined;
  return (
    <details open={problem !== undefined}>
      <summary>{t("waves.rename", { number })}</summary>
      <div className="stack">
        <form method="post" action={here} className="study-form">
          <input type="hidden" name="_action" value="rename" />
          <input type="hidden" name="number" value={number} />
          <input type="hidden" name="was" value={title} />
          <FormField id={`title-${number}`} name="title" label="waves.name" problem={problem}>
            {(control) => (
              <input
                {...control}
                required
                maxLength={120}
                defaultValue={(problem && refused?.sent.title) ?? title}
              />
            )}
          </FormField>
          <p>
            <button type="submit" className="button second">
              {t("waves.renameGo", { number })}
            </button>
          </p>
        </form>
        {may.includes("drop") && (
          <form method="post" action={here} className="study-form">
            <p id={`drop-${number}`}>{t("waves.dropExplain")}</p>
            <input type="hidden" name="_action" value="drop" />
            <input type="hidden" name="number" value={number} />
            <input type="hidden" name="was" value={title} />
            <button type="submit" className="button second" aria-describedby={`drop-${number}`}>
              {t("waves.dropGo", { number })}
            </button>
          </form>
        )}
      </div>
    </details>
  );
}

type StepFormProps = Pick<WaveEntryProps, "here" | "refused"> & {
  number: number;
  step: "open" | "end" | "publish";
  explain?: "waves.openExplain" | "waves.endExplain";
};

/** A step in a wave's life; none leads back. */
function StepForm({ here, number, step, explain, refused }: StepFormProps) {
  const t = useT();
  const unknown = refused?.sent._action === step && problemOf(refused.problems)("known") !== undefined;
  return (
    <form method="post" action={here} className="study-form">
      {explain && <p id={`${step}-${number}`}>{t(explain)}</p>}
      <input type="hidden" name="_action" value={step} />
      <input type="hidden" name="number" value={number} />
      <ForGood id={`${step}-${number}-known`} fixed={`waves.${step}Fixed`} refused={unknown} />
      <button
        type="submit"
        className={step === "open" ? "button" : "button second"}
        aria-describedby={explain && `${step}-${number}`}
      >
        {t(`waves.${step}Go`, { number })}
      </button>
    </form>
  );
}

function PlanForm({
  here,
  today,
  next,
  refused,
}: Pick<StudyWavesProps, "here" | "today" | "next" | "refused">) {
  const t = useT();
  const wrong = problemOf(refused?.problems ?? []);
  const {
    title = t("waves.nameDefault", { number: next }),
    opensOn = "",
    closesOn = "",
  } = refused?.sent ?? {};
  return (
    <form method="post" action={here} className="study-form">
      <section aria-labelledby="plan">
        <h2 id="plan">{t("waves.plan")}</h2>
        <input type="hidden" name="_action" value="plan" />
        <input type="hidden" name="number" value={next} />
        <FormField name="title" label="waves.name" problem={wrong("title")}>
          {(control) => <input {...control} required maxLength={120} defaultValue={title} />}
        </FormField>
        <FormField name="opensOn" label="waves.opensOn" hint="waves.opensOnHint" problem={wrong("opensOn")}>
          {(control) => (
            <input {...control} type="date" className="short" min={today} defaultValue={opensOn} />
          )}
        </FormField>
        <FormField
          name="closesOn"
          label="waves.closesOn"
          hint="waves.closesOnHint"
          problem={wrong("closesOn")}
        >
          {(control) => (
            <input {...control} type="date" className="short" min={today} defaultValue={closesOn} />
          )}
        </FormField>
        <p>
          <button type="submit" className="button">
            {t("waves.planGo", { number: next })}
          </button>
        </p>
      </section>
    </form>
  );
}
