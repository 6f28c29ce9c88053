/** /admin/users: all accounts. */
import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdminPage } from "../../components/admin/admin-page.tsx";
import { Pages } from "../../components/admin/pages.tsx";
import { useT } from "../../components/layout/language.tsx";
import { translator } from "../../i18n/messages.ts";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import { accountsPage } from "../../services/installation/accounts-page.server.ts";
import { pageNumber } from "./page-number.ts";
import "../../styles/account.css";
import "../../styles/admin.css";

export const handle = { js: false };

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded ? `${translator(loaded.language)("admin.users")} - Gemba` : "Gemba" },
];

export const loader = route(async ({ app, request, language }) => {
  const actor = await signedIn(app, request);
  const { searchParams } = new URL(request.url);
  const search = (searchParams.get("search") ?? "").slice(0, 254);
  const done = searchParams.has("done");
  return { language, done, ...(await accountsPage(app, actor, { search, page: pageNumber(request) })) };
});

export default function Users() {
  const t = useT();
  const { done, accounts, page, search, hasMore } = useLoaderData<typeof loader>();
  const onwards = new URLSearchParams({ search, page: String(page + 1) });
  return (
    <AdminPage at="users" done={done}>
      <form method="get" className="account-form admin-filter">
        <div className="field">
          <label htmlFor="search">{t("users.search")}</label>
          <input id="search" name="search" type="search" maxLength={254} defaultValue={search} />
        </div>
        <button type="submit" className="button second">
          {t("users.find")}
        </button>
      </form>
      {accounts.length === 0 && <p>{t("users.none")}</p>}
      <ul className="members">
        {accounts.map(({ id, name, email, isOperator, isBlocked }) => (
          <li key={id}>
            <a href={`/admin/users/${id}`}>{name}</a>, {email}
            {isOperator && <>, {t("users.operator")}</>}
            {isBlocked && <>, {t("users.blocked")}</>}
          </li>
        ))}
      </ul>
      <Pages first={page > 0 ? "/admin/users" : null} next={hasMore ? `/admin/users?${onwards}` : null} />
    </AdminPage>
  );
}
