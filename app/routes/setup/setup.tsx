/** /setup/:token: opens the operator's session. Reading the page uses nothing up: mail scanners and previews read links. */
import { redirect } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { z } from "zod";
import { useT } from "../../components/layout/language.tsx";
import { Page } from "../../components/layout/page.tsx";
import { route } from "../../platform/route.server.ts";
import { hasSession, openSession } from "../../platform/session.server.ts";

export const handle = { js: false };

export const loader = route(async ({ app, request }) => {
  if (await hasSession(app, request)) throw redirect("/studies");
  return null;
});

export const action = route(async ({ app, params }) => {
  const { token } = z.object({ token: z.string().max(100) }).parse(params);
  return redirect("/studies", { headers: { "set-cookie": await openSession(app, token) } });
});

export default function Setup() {
  const t = useT();
  const { token } = useParams();
  return (
    <Page narrow>
      <h1>{t("setup.title")}</h1>
      {token ? (
        <>
          <p>{t("setup.explain")}</p>
          <form method="post">
            <button className="button" type="submit">
              {t("setup.open")}
            </button>
          </form>
        </>
      ) : (
        <p>{t("error.notSignedIn")}</p>
      )}
    </Page>
  );
}
