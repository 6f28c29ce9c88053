/** The teams as they are now, beside what somebody wrote who saw others. */
import { useT } from "../layout/language.tsx";

export function ListNow({ teams }: { teams: string }) {
  const t = useT();
  return (
    <details open>
      <summary>{t("standing.now")}</summary>
      <p className="own-words">{teams}</p>
    </details>
  );
}
