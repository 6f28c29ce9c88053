/** Handing in a list of people. */
import { languageNames, languages } from "../../../i18n/languages.ts";
import type { ListFault } from "../../../shared/roster-report.ts";
import { useLanguage, useT } from "../../layout/language.tsx";

type Props = { perMinute: number; refused: { fault: ListFault; line: number } | undefined };

export function ListForm({ perMinute, refused }: Props) {
  const t = useT();
  const own = useLanguage();
  return (
    <form method="post" encType="multipart/form-data" className="invite-form">
      <p>{t("invitations.list.explain")}</p>
      <p className="quiet" id="list-hint">
        {t("invitations.list.hint", { perMinute })}
      </p>
      <pre className="list-example" dir="ltr">
        {"email,language,organization,team,role\nada@example.org,en,Acme,Payments,Developer"}
      </pre>
      {refused && (
        <p className="error" id="list-error" role="alert">
          {refused.line > 0 && `${t("invitations.list.line", { line: refused.line })} `}
          {t(`invitations.fault.${refused.fault}`)}
        </p>
      )}
      <label htmlFor="roster">{t("invitations.list.file")}</label>
      <input
        id="roster"
        name="roster"
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        required
        aria-invalid={refused ? true : undefined}
        aria-describedby={refused ? "list-error list-hint" : "list-hint"}
      />
      <label htmlFor="list-language">{t("invitations.list.language")}</label>
      <select id="list-language" name="language" defaultValue={own}>
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {languageNames[language]}
          </option>
        ))}
      </select>
      <p>
        <button type="submit" className="button">
          {t("invitations.list.check")}
        </button>
      </p>
    </form>
  );
}
