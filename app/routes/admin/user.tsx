/** /admin/users/:account: one account, and what an operator may do about it. */
import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AccountDeeds } from "../../components/admin/account-deeds.tsx";
import { AdminPage } from "../../components/admin/admin-page.tsx";
import { Facts } from "../../components/admin/facts.tsx";
import { useLanguage, useT } from "../../components/layout/language.tsx";
import { dayWords } from "../../components/questions/day-words.ts";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import {
  accountDeeds,
  accountPage,
  changeAccount,
} from "../../services/installation/accounts-page.server.ts";
import { AppError } from "../../shared/errors.ts";
import { sentForm } from "../respond/sent-form.ts";
import "../../styles/account.css";
import "../../styles/admin.css";

export const handle = { js: false };

/** Accounts have keys of ours, or of the library of accounts. */
const Params = z.object({ account: z.string().regex(/^[0-9A-Za-z]{16,64}$/) });
const Sent = z.object({ _action: z.enum(accountDeeds), sure: z.literal("yes").optional() });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded ? `${loaded.name} - Gemba` : "Gemba" },
];

export const loader = route(async ({ app, request, params }) => {
  const actor = await signedIn(app, request);
  const done = new URL(request.url).searchParams.has("done");
  return { done, ...(await accountPage(app, actor, Params.parse(params).account)) };
});

export const action = route(async ({ app, request, params }) => {
  const actor = await signedIn(app, request);
  const { account } = Params.parse(params);
  const sent = Sent.safeParse(Object.fromEntries(await sentForm(request)));
  if (!sent.success) throw new AppError("bad-input", "error.badInput");
  const { _action: deed, sure } = sent.data;
  if (deed === "erase" && !sure) {
    await accountPage(app, actor, account);
    return data({ unsure: true }, { status: 400 });
  }
  await changeAccount(app, actor, account, deed);
  throw redirect(deed === "erase" ? "/admin/users?done" : `/admin/users/${account}?done`, 303);
});

export default function User() {
  const t = useT();
  const { done, ...account } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { name, email, parts } = account;
  const byOrganizations = parts.filter(({ role }) => role === "operator").map((part) => part.name);
  const reasons = [
    ...(account.isOperatorItself ? [t("users.operator.itself")] : []),
    ...byOrganizations.map((organization) => t("users.operator.in", { organization })),
  ];
  const inOrganizations = parts.map((part) => (
    <span key={part.id} className="detail">
      <a href={`/organizations/${part.id}`}>{part.name}</a>: {t(`members.role.${part.role}`)}
    </span>
  ));
  return (
    <AdminPage at="users" title={name} done={done}>
      <p>
        {email}
        {account.isOperator && <>, {t("users.operator")}</>}
        {account.isBlocked && <>, {t("users.blocked")}</>}
      </p>
      {account.isOwn && <p className="quiet">{t("users.own")}</p>}
      <Facts
        facts={[
          [
            t("users.since"),
            <time key="since" dateTime={account.since}>
              {dayWords(account.since, useLanguage())}
            </time>,
          ],
          [t("users.sessions"), account.sessions],
          [t("users.factor"), t(account.hasSecondFactor ? "users.factor.on" : "users.factor.off")],
          ...(reasons.length > 0 ? [[t("users.operator.why"), lines(reasons)] as const] : []),
          [t("users.parts"), parts.length > 0 ? inOrganizations : t("users.noParts")],
        ]}
      />
      <AccountDeeds {...account} leadsAfter={byOrganizations.length > 0} unsure={answered?.unsure ?? false} />
      <p>
        <a href={`/admin/audit?actor=account:${account.id}`}>{t("admin.audit")}</a>
      </p>
    </AdminPage>
  );
}

function lines(texts: readonly string[]) {
  return texts.map((text) => (
    <span key={text} className="detail">
      {text}
    </span>
  ));
}
