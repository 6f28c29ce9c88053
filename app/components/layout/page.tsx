/** The frame of a page: the bar on top, the content below. */
import type { ReactNode } from "react";
import { useT } from "./language.tsx";

type PageProps = {
  children: ReactNode;
  /** Stands in the bar beside the name: where one is. */
  bar?: ReactNode;
  /** Below the bar: tabs. */
  below?: ReactNode;
  /** A narrow measure, for pages that ask. */
  narrow?: boolean;
};

export function Page({ children, bar, below, narrow = false }: PageProps) {
  const t = useT();
  return (
    <>
      <header className="bar">
        <a className="brand" href="/">
          {t("app.name")}
        </a>
        {bar}
      </header>
      {below}
      <main id="content" className={narrow ? "narrow" : undefined} tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
