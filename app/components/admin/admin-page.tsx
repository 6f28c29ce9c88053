/** The frame of the pages of whoever runs the installation. */
import type { ReactNode } from "react";
import { useT } from "../layout/language.tsx";
import { Page } from "../layout/page.tsx";
import { EndSession } from "../study/end-session.tsx";

const places = ["system", "users", "jobs", "audit"] as const;

type AdminPageProps = {
  at: (typeof places)[number];
  /** Absent: the name of the place. */
  title?: string;
  done?: boolean;
  children: ReactNode;
};

export function AdminPage({ at, title, done = false, children }: AdminPageProps) {
  const t = useT();
  return (
    <Page bar={<EndSession />}>
      <nav aria-label={t("admin.nav")} className="admin-places">
        <ul>
          {places.map((place) => (
            <li key={place}>
              <a href={`/admin/${place}`} aria-current={place === at ? "page" : undefined}>
                {t(`admin.${place}`)}
              </a>
            </li>
          ))}
          <li>
            <a href="/organizations">{t("nav.organizations")}</a>
          </li>
          <li>
            <a href="/studies">{t("nav.studies")}</a>
          </li>
        </ul>
      </nav>
      <h1>{title ?? t(`admin.${at}`)}</h1>
      {done && (
        <p className="notice" role="status">
          {t("accounts.own.done")}
        </p>
      )}
      {children}
    </Page>
  );
}
