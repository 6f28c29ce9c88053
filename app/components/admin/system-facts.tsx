/** Versions, room, and what else the program runs with. */
import { useLanguage, useT } from "../layout/language.tsx";
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
};

export function SystemFacts({ versions, database, disk, queue, letters, address, signOn, erased }: Props) {
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
    </section>
  );
}
