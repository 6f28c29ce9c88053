/** /studies/:study/invitations/sheet: the open link of a study as a sheet to be printed and put on a wall. */
import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useT, useWrittenIn } from "../../components/layout/language.tsx";
import { Page } from "../../components/layout/page.tsx";
import { QrCode } from "../../components/layout/qr-code.tsx";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import { invitationSheet } from "../../services/invitations-page.server.ts";
import "../../styles/invitations.css";
import { studyAsked } from "./study-query.ts";

export const handle = { js: false };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.title.text} - Gemba` : "Gemba" },
];

export const loader = route(async ({ app, request, params }) => {
  const actor = await signedIn(app, request);
  const { slug } = studyAsked(request, params);
  return invitationSheet({ app, actor, slug }, new URL(request.url).origin);
});

export default function Sheet() {
  const t = useT();
  const { title, host, purpose, openLink } = useLoaderData<typeof loader>();
  return (
    <Page narrow>
      <article className="sheet">
        <p className="quiet">{t("invitations.sheet.asks", { host })}</p>
        <h1 {...useWrittenIn(title)}>{title.text}</h1>
        <p {...useWrittenIn(purpose)}>{purpose.text}</p>
        {openLink.picture && <QrCode picture={openLink.picture} label={t("invitations.open.picture")} />}
        <p className="sheet-address" dir="ltr">
          {openLink.address}
        </p>
        <p>{t("invitations.sheet.protected")}</p>
        <p className="no-print quiet">{t("invitations.sheet.print")}</p>
      </article>
    </Page>
  );
}
