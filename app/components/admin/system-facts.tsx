/** Versions, room, and what else the program runs with. */
import { useLanguage, useT } from "../layout/language.tsx";
import { DeedForm } from "./deed-form.tsx";
import { Facts } from "./facts.tsx";
import { type LetterStep, stepWords } from "./job-words.ts";
import { Moment, sizeWords } from "./moment.tsx";

type Props = {
  versions: { gemba: string; engine: string; node: string };
  database: { kind: "sqlite" | "postgres"; bytes: number };
  disk: { free: number; all: number };
  queue: { waiting: number; running: number; dead: number };
  letters: readonly { state: "waiting" | "running" | "uncertain" | "dead" | "done"; step: LetterStep }[];
  address: string;
  signOn: string | null;
  erased: string | null;
  /** Results of an earlier version of the analysis. */
  outdated: number;
};

export function SystemFacts(props: Props) {
  const { versions, database, disk, queue, letters, address, signOn, erased, outdated } = props;
  const t = useT();
  const language = useLanguage();
  const size = (bytes: number) => sizeWords(bytes, language);
  const kind = { sqlite: "SQLite", postgres: "PostgreSQL" }[database.kind];
  const isLow = disk.free < 2 * database.bytes || disk.free < 200_000_000;
  return (
    <section>
      <Facts
        facts={[
          [t("system.gemba"), versions.gemba],
          [t("system.engine"), versions.engine],
          [t("system.outdated"), outdated === 0 ? t("system.none") : String(outdated)],
          [t("system.node"), versions.node],
          [t("system.database"), `${kind}, ${size(database.bytes)}`],
          [t("system.disk"), t("system.diskFree", { free: size(disk.free), all: size(disk.all) })],
          [
            t("system.queue"),
            <a key="jobs" href="/admin/jobs">
              {t("system.queueCounts", queue)}
            </a>,
          ],
          ...letters.map(({ state, step }): [string, string] => [
            t("system.letters", { state: t(`jobs.state.${state}`) }),
            stepWords(t, step),
          ]),
          [
            t("system.address"),
            <span key="address" dir="ltr">
              {address}
            </span>,
          ],
          [
            t("system.signOn"),
            signOn === null ? (
              t("system.none")
            ) : (
              <span key="on" dir="ltr">
                {signOn}
              </span>
            ),
          ],
          [t("system.erased"), erased === null ? t("system.never") : <Moment key="erased" at={erased} />],
        ]}
      />
      {isLow && <p className="notice">{t("system.diskLow")}</p>}
      {outdated > 0 && (
        <div className="notice">
          <p>{t("system.outdated.explain")}</p>
          <DeedForm action="recompute" label={t("system.recompute", { n: outdated })} prominent />
        </div>
      )}
    </section>
  );
}
