/** The frame of a page: the bar on top, the content below. */
import type { ReactNode } from "react";
import { useT } from "./language.tsx";
import { LanguageSwitch } from "./language-switch.tsx";

type PageProps = {
  children: ReactNode;
  /** Stands in the bar beside the name: where one is. */
  bar?: ReactNode;
  /** Below the bar: tabs. */
  below?: ReactNode;
  /** A narrow measure, for pages that ask. */
  narrow?: boolean;
  /**
   * Where languages are chosen: below the content, on top where people arrive, or below with the id of the form that is saved first, or carried along
   * where nothing is stored.
   */
  languages?: "foot" | "top" | { form: string; carried?: boolean };
};

export function Page({ children, bar, below, narrow = false, languages = "foot" }: PageProps) {
  const t = useT();
  return (
    <>
      <header className="bar">
        <a className="brand" href="/">
          {t("app.name")}
        </a>
        {bar}
        {languages === "top" && <LanguageSwitch />}
      </header>
      {below}
      <main id="content" className={narrow ? "narrow" : undefined} tabIndex={-1}>
        {children}
      </main>
      {languages !== "top" && (
        <footer className="page-foot">
          <LanguageSwitch {...(languages === "foot" ? {} : languages)} />
        </footer>
      )}
    </>
  );
}
