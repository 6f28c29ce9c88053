/** Modules and their pages, each holding its questions as the view shows them. */
import type { ReactNode } from "react";
import type { PreviewItem, PreviewPage, PreviewPart } from "../../reports/instrument-preview.ts";
import { useLanguage, useT } from "../layout/language.tsx";
import { pageAnchor, partAnchor } from "./address.ts";
import { conditionWords } from "./words.ts";
import { type Marking, Written } from "./written.tsx";

type PreviewPagesProps = {
  parts: PreviewPart[];
  count: number;
  marking: Marking;
  /** All questions of one page. */
  questions: (items: PreviewItem[]) => ReactNode;
};

export function PreviewPages({ parts, count, marking, questions }: PreviewPagesProps) {
  const t = useT();
  return parts.map(({ module, pages }) => (
    <section key={module?.id ?? ""} className="part" id={module ? partAnchor(module.id) : undefined}>
      <header>
        <h2>
          {module ? (
            <Written path={`modules.${module.id}.title`} marking={marking} text={module.title} />
          ) : (
            t("instruments.questions")
          )}
        </h2>
        {module && (
          <>
            {(module.core || module.exploratory) && (
              <p className="marks">
                {module.core && <span className="mark">{t("instruments.core")}</span>}
                {module.exploratory && <span className="mark">{t("instruments.exploratory")}</span>}
              </p>
            )}
            <p>
              <Written path={`modules.${module.id}.purpose`} marking={marking} text={module.purpose} />
            </p>
          </>
        )}
      </header>
      {pages.map((page) => (
        <OnePage key={page.id} page={page} count={count} marking={marking}>
          {questions(page.items)}
        </OnePage>
      ))}
    </section>
  ));
}

type OnePageProps = { page: PreviewPage; count: number; marking: Marking; children: ReactNode };

function OnePage({ page, count, marking, children }: OnePageProps) {
  const t = useT();
  const language = useLanguage();
  return (
    <section className="sheet" id={pageAnchor(page.id)}>
      <header>
        <p className="quiet">{t("instruments.page", { number: page.number, count })}</p>
        <h3>
          <Written path={`pages.${page.id}.title`} marking={marking} text={page.title} />
        </h3>
        {page.when && <p className="condition">{conditionWords(t, page.when, language)}</p>}
      </header>
      {page.intro && (
        <p>
          <Written path={`pages.${page.id}.intro`} marking={marking} text={page.intro} />
        </p>
      )}
      {children}
    </section>
  );
}
