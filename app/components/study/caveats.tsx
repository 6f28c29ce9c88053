/** What has to be read before the figures: the hedges of the groups, what they are made of, the study's own note. */

import { say, type Words } from "../../reports/words.ts";
import { useT } from "../layout/language.tsx";

export function Hedges({ hedges }: { hedges: Words[] }) {
  const t = useT();
  return (
    <div className="notice" role="note">
      <p>
        <strong>{t("levels.banner")}</strong> {hedges.map((hedge) => say(hedge, t)).join(" ")}
      </p>
    </div>
  );
}

export function StudyNotes({ caveat, madeOf }: { caveat: string | null; madeOf: Words[] | null }) {
  const t = useT();
  if (caveat === null && madeOf === null) return null;
  return (
    <div className="notice" role="note">
      {caveat !== null && (
        <p>
          <strong>{t("study.caveat")}</strong> {caveat}
        </p>
      )}
      {madeOf !== null && (
        <>
          <p>{t("levels.madeOf")}</p>
          <ul>
            {madeOf.map((words) => (
              <li key={say(words, t)}>{say(words, t)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
