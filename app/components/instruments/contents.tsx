/** The contents of a preview: modules and their pages, closed until wanted. */
import type { PreviewPart } from "../../reports/instrument-preview.ts";
import { useT } from "../layout/language.tsx";
import { pageAnchor, partAnchor } from "./address.ts";

type ContentsProps = {
  parts: PreviewPart[];
  language: { shown: string; direction: "ltr" | "rtl" };
  /** Sections after the questions. */
  more: { id: string; title: string }[];
};

export function Contents({ parts, language, more }: ContentsProps) {
  const t = useT();
  return (
    <details className="contents no-print">
      <summary>{t("instruments.contents")}</summary>
      <ol>
        {parts.map(({ module, pages }) =>
          module === null ? (
            pages.map((page) => <PageLink key={page.id} page={page} language={language} />)
          ) : (
            <li key={module.id}>
              <a href={`#${partAnchor(module.id)}`} lang={language.shown} dir={language.direction}>
                {module.title}
              </a>
              <ol>
                {pages.map((page) => (
                  <PageLink key={page.id} page={page} language={language} />
                ))}
              </ol>
            </li>
          ),
        )}
        {more.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </details>
  );
}

function PageLink({
  page,
  language,
}: {
  page: PreviewPart["pages"][number];
  language: ContentsProps["language"];
}) {
  return (
    <li>
      <a href={`#${pageAnchor(page.id)}`} lang={language.shown} dir={language.direction}>
        {page.title}
      </a>
    </li>
  );
}
