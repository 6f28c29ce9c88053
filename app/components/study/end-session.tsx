/** Ends the set-up session. A form, so that no link and no other site can do it. */
import { useT } from "../layout/language.tsx";

export function EndSession() {
  const t = useT();
  return (
    <form method="post" action="/sign-out" className="end-session">
      <button type="submit" className="link">
        {t("nav.signOut")}
      </button>
    </form>
  );
}
