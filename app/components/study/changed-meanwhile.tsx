/** Above a form that was sent from an outdated page: what was changed since, each with its field. */
import { useT } from "../layout/language.tsx";
import { useFieldName } from "./problem-summary.tsx";

export type Changed = readonly { field: string; now: string | null }[];

export function ChangedMeanwhile({ changed }: { changed: Changed }) {
  const t = useT();
  const nameOf = useFieldName();
  return (
    // biome-ignore lint/a11y/noAutofocus: without scripts this is the only way to bring the reader to what happened
    <div className="summary" role="alert" tabIndex={-1} autoFocus>
      <h2>{t("meanwhile.title")}</h2>
      <p>{t("meanwhile.explain")}</p>
      <ul>
        {changed.map(({ field, now }) => (
          <li key={field}>
            <a href={`#${field}`}>{nameOf(field)}</a>
            {now !== null && (
              <>
                {" "}
                {t("meanwhile.now")}
                <span className="own-words">{now === "" ? t("meanwhile.empty") : now}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
