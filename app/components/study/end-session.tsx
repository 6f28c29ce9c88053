/** The own account, and the way out. A form, so that no link and no other site can sign somebody out. */
import { useT } from "../layout/language.tsx";

export function EndSession() {
  const t = useT();
  return (
    <form method="post" action="/sign-out" className="end-session">
      <a href="/account">{t("nav.account")}</a>{" "}
      <button type="submit" className="link">
        {t("nav.signOut")}
      </button>
    </form>
  );
}
