/** The form that takes a study in as a file, and what became of the last one. */
import type { MessageKey } from "../../i18n/messages.ts";
import { largestArchive } from "../../shared/study-archive.ts";
import { useLanguage, useT } from "../layout/language.tsx";
import { sizeWords } from "./moment.tsx";

type Taken =
  | { status: "stored"; study: string; rows: number }
  | { status: "questionnaires"; names: string }
  | { status: "refused"; message: MessageKey; details: Record<string, string | number> };

export function TakeStudy({ taken }: { taken: Taken | null }) {
  const t = useT();
  const size = sizeWords(largestArchive, useLanguage());
  return (
    <section id="take">
      <h2>{t("archive.takeTitle")}</h2>
      <p>{t("archive.takeExplain", { size })}</p>
      {taken && <Outcome taken={taken} size={size} />}
      <form method="post" action="/admin/system#take" encType="multipart/form-data" className="admin-deed">
        <label htmlFor="file">{t("archive.file")}</label>
        <input id="file" type="file" name="file" accept=".gz,application/gzip" required />
        <button type="submit" className="button second">
          {t("archive.take")}
        </button>
      </form>
    </section>
  );
}

function Outcome({ taken, size }: { taken: Taken; size: string }) {
  const t = useT();
  if (taken.status === "stored")
    return (
      <p className="notice" role="status">
        {t("archive.stored", { study: taken.study, n: taken.rows })}
      </p>
    );
  return (
    // biome-ignore lint/a11y/noAutofocus: without scripts this is the only way to bring the reader to what went wrong
    <p className="notice" role="alert" tabIndex={-1} autoFocus>
      {taken.status === "questionnaires"
        ? t("archive.questionnaires", { names: taken.names })
        : t(taken.message, { size, ...taken.details })}
    </p>
  );
}
