/** /account: the own account: password, second factor, where it is signed in. */
import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ChangePassword } from "../../components/account/change-password.tsx";
import { SecondFactor } from "../../components/account/second-factor.tsx";
import { Sessions } from "../../components/account/sessions.tsx";
import { useT } from "../../components/layout/language.tsx";
import { Page } from "../../components/layout/page.tsx";
import { EndSession } from "../../components/study/end-session.tsx";
import { translator } from "../../i18n/messages.ts";
import { route } from "../../platform/route.server.ts";
import { visitOf } from "../../platform/session.server.ts";
import {
  beginSecondFactor,
  changePassword,
  confirmSecondFactor,
  endOneSession,
  endOtherSessions,
  endSecondFactor,
  type NewSecondFactor,
  type OwnAccountProblem,
  ownAccount,
} from "../../services/own-account.server.ts";
import { AppError } from "../../shared/errors.ts";
import { type QrPicture, qrPicture } from "../../shared/qr-picture.ts";
import { withCookies } from "../respond/cookie.ts";
import { sentForm } from "../respond/sent-form.ts";
import "../../styles/account.css";

export const handle = { js: false };

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded ? `${translator(loaded.language)("accounts.own.title")} - Gemba` : "Gemba" },
];

export const loader = route(async ({ app, request, language }) => {
  const { actor, sessionId } = await visitOf(app, request);
  // Who looks around with the set-up link has no account yet.
  if (!actor.account && actor.isOperator) throw redirect("/setup");
  const done = new URL(request.url).searchParams.has("done");
  return { language, done, account: await ownAccount(app, actor, sessionId) };
});

type Form = "password" | "second";
type Answered = {
  form: Form;
  problem: OwnAccountProblem | null;
  begun: (NewSecondFactor & { picture: QrPicture | null }) | null;
};

export const action = route(async (args) => {
  const { app, request } = args;
  const { actor, sessionId } = await visitOf(app, request);
  const form = await sentForm(request);
  const field = (name: string) => (form.get(name) ?? "").slice(0, 2000);
  const caller = { request, network: args.network, language: args.language };
  switch (form.get("_action")) {
    case "end-session":
      await endOneSession(app, actor, field("session"));
      return done();
    case "end-others":
      await endOtherSessions(app, actor, sessionId);
      return done();
    case "password":
      return answer(
        "password",
        await changePassword(app, caller, actor, { current: field("current"), next: field("password") }),
      );
    case "begin": {
      const begun = await beginSecondFactor(app, caller, actor, field("current"));
      return "begun" in begun ? data(shown("second", null, begun.begun)) : answer("second", begun);
    }
    case "confirm": {
      const confirmed = await confirmSecondFactor(app, caller, actor, field("code"));
      if ("cookies" in confirmed) return done(confirmed.cookies);
      // The page goes on showing what it showed: it is kept nowhere but there.
      const begun = { address: field("address"), secret: field("secret"), codes: form.getAll("codes") };
      return data(shown("second", confirmed.problem, begun), { status: 400 });
    }
    case "end-second":
      return answer("second", await endSecondFactor(app, caller, actor, field("current")));
    default:
      throw new AppError("bad-input", "error.badInput");
  }
});

const shown = (form: Form, problem: OwnAccountProblem | null, begun: NewSecondFactor | null): Answered => ({
  form,
  problem,
  begun: begun && { ...begun, picture: qrPicture(begun.address) },
});

function answer(form: Form, outcome: { problem: OwnAccountProblem } | { cookies: string[] }) {
  if ("cookies" in outcome) return done(outcome.cookies);
  return data(shown(form, outcome.problem, null), { status: 400 });
}

function done(cookies: string[] = []): never {
  throw redirect("/account?done", { status: 303, headers: withCookies(...cookies) });
}

export default function Account() {
  const t = useT();
  const { account, done: isDone } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const problemOf = (form: Form) => (answered?.form === form ? answered.problem : null);
  return (
    <Page narrow bar={<EndSession />}>
      <h1>{t("accounts.own.title")}</h1>
      {isDone && !answered && (
        <p className="notice" role="status">
          {t("accounts.own.done")}
        </p>
      )}
      <p>
        {account.name}, {account.email}
        {account.isOperator && (
          <>
            . {t("accounts.own.operator")} <a href="/admin">{t("admin.nav")}</a>
          </>
        )}
      </p>
      {account.hasPassword && <ChangePassword problem={problemOf("password")} />}
      {account.hasPassword && (
        <SecondFactor
          isOn={account.hasSecondFactor}
          begun={answered?.begun ?? null}
          problem={problemOf("second")}
        />
      )}
      <Sessions sessions={account.sessions} />
    </Page>
  );
}
