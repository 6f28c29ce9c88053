/** /no-mail/:token: ends letters about a survey. Reading the page ends nothing: mail scanners read links. Mail programs post here themselves. */
import { useActionData } from "@remix-run/react";
import { z } from "zod";
import { useT } from "../../components/layout/language.tsx";
import { Page } from "../../components/layout/page.tsx";
import { route } from "../../platform/route.server.ts";
import { requireStopLink, stopLetters } from "../../services/mail-stop.server.ts";

export const handle = { js: false };

const tokenOf = (params: unknown) => z.object({ token: z.string().max(200) }).parse(params).token;

export const loader = route(({ app, params }) => {
  requireStopLink(app, tokenOf(params));
  return null;
});

export const action = route(async ({ app, params }) => {
  await stopLetters(app, tokenOf(params));
  return { done: true };
});

export default function NoMail() {
  const t = useT();
  const done = useActionData<typeof action>();
  return (
    <Page narrow>
      <h1>{t("noMail.title")}</h1>
      {done ? (
        <p role="status">{t("noMail.done")}</p>
      ) : (
        <>
          <p>{t("noMail.text")}</p>
          <form method="post">
            <button className="button" type="submit">
              {t("noMail.button")}
            </button>
          </form>
        </>
      )}
    </Page>
  );
}
