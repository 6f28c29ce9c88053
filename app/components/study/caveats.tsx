/** What has to be read before the figures: the verdict on the groups, what they are made of, the study's own note. */

import type { ReactNode } from "react";
import type { VerdictWords } from "../../reports/verdict.ts";
import { say, type Words } from "../../reports/words.ts";
import { BandsProvider, useT } from "../layout/language.tsx";

type UnderHeadlineProps = {
  /** How many are not in any group. */
  leftOut: Words | null;
  /** Metrics on which the groups do not line up. */
  uneven: Words[];
};

/** What the headline must not be read without. */
export function UnderHeadline({ leftOut, uneven }: UnderHeadlineProps) {
  const t = useT();
  const metrics = uneven.map((title) => t("common.quoted", { text: say(title, t) })).join(", ");
  return (
    <>
      {uneven.length > 0 && <p>{t("levels.notInLine", { n: uneven.length, metrics })}</p>}
      {leftOut && <p className="quiet">{say(leftOut, t)}</p>}
    </>
  );
}

/** Everything inside speaks of bands where the groups are no more than that. */
export function Named({ verdict, children }: { verdict: VerdictWords | null; children: ReactNode }) {
  return <BandsProvider value={verdict?.called === "bands"}>{children}</BandsProvider>;
}

export function Verdict({ verdict }: { verdict: VerdictWords }) {
  const t = useT();
  return (
    <div className="notice" role="note">
      <p>
        <strong>{say(verdict.title, t)}</strong> {verdict.hedges.map((hedge) => say(hedge, t)).join(" ")}
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
          <strong>{t("study.caveat")}</strong> <bdi>{caveat}</bdi>
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
