/** Which modules a study asks: a form while they can be changed, a list afterwards. Works without scripts. */
import type { MessageKey } from "../../i18n/messages.ts";
import type { ModuleChoice as Choice } from "../../reports/module-choices.ts";
import { languageWords } from "../instruments/words.ts";
import { useLanguage, useT } from "../layout/language.tsx";
import { type Lost, useLostWords } from "./lost-words.ts";

type ModuleChoiceProps = {
  /** Where the form is sent, and where a choice is previewed. */
  here: string;
  preview: string;
  instrument: { title: string; version: string; purpose: string; language: string };
  state: "changeable" | "launched" | "answered" | "away";
  own: Choice[];
  attachable: Choice[];
  total: { items: number; minutes: number };
  saved: boolean;
  /** Languages that what is stored takes away. */
  lost: Lost | null;
  /** `sent`: what was ticked. */
  refused: { error: MessageKey; why: string; lost?: Lost | undefined; sent: string[] } | undefined;
};

export function ModuleChoice(props: ModuleChoiceProps) {
  const { here, preview, instrument, state, total, saved, lost, refused } = props;
  const t = useT();
  const lostWords = useLostWords();
  // What was ticked stays ticked: nothing of it is stored yet.
  const ticked = (choices: Choice[]) =>
    refused
      ? choices.map((one) => ({ ...one, chosen: one.core || refused.sent.includes(one.value) }))
      : choices;
  const lists = <Lists {...props} own={ticked(props.own)} attachable={ticked(props.attachable)} />;
  return (
    <div className="module-choice stack">
      <h1>{t("modules.title")}</h1>
      <p>
        <b lang={instrument.language}>{t("modules.of", instrument)}</b>{" "}
        <span lang={instrument.language}>{instrument.purpose}</span>
      </p>
      <p className="notice">
        {state === "changeable" ? t("modules.until") : t("modules.frozen", { why: state })}
      </p>
      {refused && (
        <p className="wrong-choice" role="alert">
          {refused.lost && `${t("modules.lost", lostWords(refused.lost))} `}
          {t(refused.error, { why: refused.why })}
        </p>
      )}
      {lost && !refused && <p className="notice">{t("modules.lost", lostWords(lost))}</p>}
      <p>
        {saved && <span role="status">{t("modules.saved")} </span>}
        {t("modules.total", total)} <a href={preview}>{t("modules.previewLink")}</a>
      </p>
      {state !== "changeable" ? (
        lists
      ) : (
        <form method="post" action={here} className="stack">
          {lists}
          {refused?.lost && (
            <label className="anyway">
              <input type="checkbox" name="without" value={refused.lost.languages.join(" ")} />
              <span>{t("modules.lostGo", lostWords(refused.lost))}</span>
            </label>
          )}
          <p className="actions">
            <button type="submit" className="button">
              {t("modules.save")}
            </button>{" "}
            <button
              type="submit"
              className="button second"
              name="unsaved"
              value="1"
              formAction={preview}
              formMethod="get"
            >
              {t("modules.preview")}
            </button>
          </p>
        </form>
      )}
    </div>
  );
}

function Lists({ instrument, state, own, attachable }: ModuleChoiceProps) {
  const t = useT();
  const frozen = state !== "changeable";
  const added = frozen ? attachable.filter(({ chosen }) => chosen) : attachable;
  const list = (choices: Choice[], name: "module" | "attach") => (
    <ul className="modules">
      {choices.map((choice) => (
        <li key={choice.value}>
          <OneModule choice={choice} name={name} frozen={frozen} language={instrument.language} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <section className="stack" aria-labelledby="own-modules">
        <h2 id="own-modules">{t("modules.own")}</h2>
        {own.length === 0 ? <p>{t("modules.ownNone")}</p> : list(own, "module")}
      </section>
      <section className="stack" aria-labelledby="more-modules">
        <h2 id="more-modules">{t("modules.more")}</h2>
        {added.length === 0 ? (
          <p>{t("modules.moreNone")}</p>
        ) : (
          <>
            <p className="quiet">{t("modules.moreText")}</p>
            {list(added, "attach")}
          </>
        )}
      </section>
    </>
  );
}

type OneModuleProps = { choice: Choice; name: "module" | "attach"; frozen: boolean; language: string };

function OneModule({ choice, name, frozen, language }: OneModuleProps) {
  const { value, title, purpose, items, minutes, core, exploratory, languages, chosen } = choice;
  const t = useT();
  const own = useLanguage();
  const id = `${name}-${value}`;
  const about = `${id}-about`;
  const fixed = frozen || core;
  return (
    <>
      {fixed ? (
        <p lang={language}>
          <b>{title}</b>
        </p>
      ) : (
        <label htmlFor={id} lang={language}>
          <input
            type="checkbox"
            id={id}
            name={name}
            value={value}
            defaultChecked={chosen}
            aria-describedby={about}
          />
          <b>{title}</b>
        </label>
      )}
      <div id={about} className="about">
        <p className="quiet">
          {t("modules.facts", { items, minutes })}
          {core && <span className="mark">{t("instruments.core")}</span>}
          {frozen && !core && (
            <span className="mark">{t(chosen ? "modules.asked" : "modules.notAsked")}</span>
          )}
          {exploratory && <span className="mark">{t("instruments.exploratory")}</span>}
        </p>
        <p lang={language}>{purpose}</p>
        {languages && (
          <p className="quiet">
            {t("modules.languages", {
              list: languages.map((one) => languageWords(t, one, own)).join("; "),
            })}
          </p>
        )}
      </div>
    </>
  );
}
