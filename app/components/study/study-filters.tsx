/** By which choices about people results are shown: ticks while they may be declared, words afterwards. */
import type { SentFilters } from "../../shared/sent-study.ts";
import { useT } from "../layout/language.tsx";
import { type Changed, ChangedMeanwhile } from "./changed-meanwhile.tsx";

type StudyFiltersProps = {
  here: string;
  changeable: boolean;
  choices: readonly { id: string; text: string; chosen: boolean }[];
  pairs: readonly { value: string; texts: readonly [string, string]; chosen: boolean }[];
  seen: string;
  refused: RefusedFilters | null;
};

/** `sent`: what somebody ticked otherwise than the page showed it. */
export type RefusedFilters = { tooMany: boolean; sent: Partial<SentFilters>; changed: Changed };

export function StudyFilters({ here, changeable, choices, pairs, seen, refused }: StudyFiltersProps) {
  const t = useT();
  const name = ([a, b]: readonly [string, string]) => t("settings.filters.pair", { a, b });
  if (choices.length === 0) return null;
  const declared = [
    ...choices.filter(({ chosen }) => chosen).map(({ text }) => text),
    ...pairs.filter(({ chosen }) => chosen).map(({ texts }) => name(texts)),
  ];
  return (
    <section aria-labelledby="filters" className="stack settings-part">
      <h2 id="filters">{t("settings.filters")}</h2>
      <p className="help">{t("settings.filters.explain")}</p>
      {changeable ? (
        <form method="post" action={here} className="study-form">
          <input type="hidden" name="_action" value="filters" />
          <input type="hidden" name="seen" value={seen} />
          {refused && refused.changed.length > 0 && <ChangedMeanwhile changed={refused.changed} />}
          {refused?.tooMany && (
            <p className="error" role="alert">
              {t("settings.filters.tooMany")}
            </p>
          )}
          <fieldset className="field" id="by">
            <legend>{t("settings.filters.by")}</legend>
            <div className="ticks">
              {choices.map(({ id, text, chosen }) => (
                <Tick
                  key={id}
                  name="by"
                  value={id}
                  text={text}
                  chosen={refused?.sent.by?.includes(id) ?? chosen}
                />
              ))}
            </div>
          </fieldset>
          {pairs.length > 0 && (
            <fieldset className="field" id="pairs">
              <legend>{t("settings.filters.pairs")}</legend>
              <div className="ticks">
                {pairs.map(({ value, texts, chosen }) => (
                  <Tick
                    key={value}
                    name="pairs"
                    value={value}
                    text={name(texts)}
                    chosen={refused?.sent.pairs?.includes(value) ?? chosen}
                  />
                ))}
              </div>
            </fieldset>
          )}
          <button type="submit" className="button">
            {t("settings.filters.save")}
          </button>
        </form>
      ) : declared.length > 0 ? (
        <ul>
          {declared.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : (
        <p>{t("settings.filters.none")}</p>
      )}
    </section>
  );
}

function Tick({ name, value, text, chosen }: { name: string; value: string; text: string; chosen: boolean }) {
  return (
    <label className="tick">
      <input type="checkbox" name={name} value={value} defaultChecked={chosen} />
      <span>{text}</span>
    </label>
  );
}
