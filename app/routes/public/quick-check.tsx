/** /quick-check: the own profile for anybody. A form answers with the next page; nothing is stored, so there is nothing to lead to. */
import { data, type HeadersFunction, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import ownScript from "../../client/quick-check.ts?script";
import { useT } from "../../components/layout/language.tsx";
import { Page } from "../../components/layout/page.tsx";
import { QuickForm, quickFormId } from "../../components/profile/quick-form.tsx";
import { QuickProfile } from "../../components/profile/quick-profile.tsx";
import { translator } from "../../i18n/messages.ts";
import { route } from "../../platform/route.server.ts";
import { continueQuickCheck, startQuickCheck } from "../../services/quick-check.server.ts";
import { sentForm } from "../respond/sent-form.ts";
import "../../styles/respond.css";
import "../../styles/profile.css";

export const handle = { js: false, script: ownScript };
export const headers: HeadersFunction = () => ({ "cache-control": "no-store" });

export const loader = route(async ({ app, request, language }) => {
  const kiosk = isKiosk(request);
  return { language, kiosk, shown: startQuickCheck(app, { kiosk }) };
});

export const action = route(async ({ app, request, network }) => {
  await app.limits.take("quickCheck", network);
  const kiosk = isKiosk(request);
  const shown = continueQuickCheck(app, await sentForm(request), { kiosk });
  const refused = shown.at === "questions" && (shown.errors.length > 0 || shown.notice !== null);
  return data({ kiosk, shown }, { status: refused ? 400 : 200 });
});

function isKiosk(request: Request): boolean {
  return new URL(request.url).searchParams.has("kiosk");
}

export const meta: MetaFunction<typeof loader> = ({ data: started }) => [
  { title: started ? `${translator(started.language)("quick.title")} - Gemba` : "Gemba" },
];

export default function QuickCheck() {
  const started = useLoaderData<typeof loader>();
  const { kiosk, shown } = useActionData<typeof action>() ?? started;
  const t = useT();
  const address = kiosk ? "/quick-check?kiosk=1" : "/quick-check";
  return (
    <Page narrow languages={{ form: quickFormId, carried: true }}>
      <div
        hidden
        id="quick"
        className={kiosk ? "kiosk" : undefined}
        data-state={shown.state}
        data-failed={t("quick.failed")}
        data-soon={kiosk ? t("quick.kiosk.soon", { seconds: 20 }) : undefined}
      />
      {shown.at === "questions" ? (
        <QuickForm shown={shown} kiosk={kiosk} action={address} />
      ) : (
        <QuickProfile shown={shown} kiosk={kiosk} action={address} />
      )}
    </Page>
  );
}
