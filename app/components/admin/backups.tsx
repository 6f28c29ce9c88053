/** Backups that lie in the data folder, and making another. */
import { useLanguage, useT } from "../layout/language.tsx";
import { DeedForm } from "./deed-form.tsx";
import { failureWords } from "./job-words.ts";
import { ageWords, Moment, sizeWords } from "./moment.tsx";

type Props = {
  backups: readonly { name: string; bytes: number; at: string }[];
  lastBackup: { at: string; hours: number } | null;
  /** None, or none in the days in which there should be one. */
  isMissing: boolean;
  backup: { state: "waiting" | "running" | "dead"; failure: string | null } | null;
};

export function Backups({ backups, backup, lastBackup, isMissing }: Props) {
  const t = useT();
  const language = useLanguage();
  return (
    <section id="backups">
      <h2>{t("system.backups")}</h2>
      <p>{t("system.backupsExplain")}</p>
      {lastBackup && (
        <p>
          {t("system.lastBackup", { age: ageWords(lastBackup.hours, language) })} (
          <Moment at={lastBackup.at} />)
        </p>
      )}
      {isMissing && <p className="notice">{t(lastBackup ? "system.backupOld" : "system.backupNever")}</p>}
      {backup && (
        <p className="notice" role="status">
          {t(`system.backup.${backup.state}`, { reason: failureWords(t, backup.failure ?? "broken") })}
        </p>
      )}
      {(backup === null || backup.state === "dead") && (
        <DeedForm action="backup" label={t("system.backup")} prominent />
      )}
      {backups.length === 0 && <p>{t("system.noBackups")}</p>}
      {backups.length > 0 && (
        <ul className="members">
          {backups.map(({ name, bytes, at }) => (
            <li key={name}>
              <Moment at={at} />, {sizeWords(bytes, language)}
              <br />
              <a href={`/admin/backups/${name}`}>{t("system.download", { name })}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
