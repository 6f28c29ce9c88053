/** From page to page of a long list. */
import { useT } from "../layout/language.tsx";

export function Pages({ first, next }: { first: string | null; next: string | null }) {
  const t = useT();
  if (first === null && next === null) return null;
  return (
    <p className="admin-pages">
      {first !== null && <a href={first}>{t("admin.first")}</a>}
      {next !== null && (
        <a href={next} rel="next">
          {t("admin.next")}
        </a>
      )}
    </p>
  );
}
