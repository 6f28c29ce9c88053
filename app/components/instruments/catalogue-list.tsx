/** Questionnaires as a list: what each is for, and the facts by which one chooses. */
import type { CatalogueEntry } from "../../reports/instrument-catalogue.ts";
import { useLanguage, useT } from "../layout/language.tsx";
import { previewAddress } from "./address.ts";
import { evidenceWords, languageWords } from "./words.ts";

type CatalogueListProps = { id: string; title: string; text: string; entries: CatalogueEntry[] };

export function CatalogueList({ id, title, text, entries }: CatalogueListProps) {
  return (
    <section className="catalogue" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="quiet">{text}</p>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <Entry entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Entry({ entry }: { entry: CatalogueEntry }) {
  const t = useT();
  const language = useLanguage();
  const { id, version, title, purpose, published, exploratory, items, minutes, modules, earlier } = entry;
  const count = t("instruments.items", { n: items });
  return (
    <>
      <div className="what">
        <h3>
          <a href={previewAddress({ id, version })} lang={entry.language}>
            {title}
          </a>
        </h3>
        <p className="quiet">
          <code>{id}</code> {t("instruments.version", { version })}
          {exploratory && <span className="mark">{t("instruments.exploratory")}</span>}
        </p>
        <p lang={entry.language}>{purpose}</p>
      </div>
      <dl>
        <div>
          <dt>{t("instruments.items.label")}</dt>
          <dd>{modules > 0 ? `${count} ${t("instruments.ofModules", { n: modules })}` : count}</dd>
        </div>
        <div>
          <dt>{t("instruments.minutes.label")}</dt>
          <dd>{t("instruments.minutes", { n: minutes })}</dd>
        </div>
        <div>
          <dt>{t("instruments.languages.label")}</dt>
          <dd className="lines">
            {entry.languages.map((one) => (
              <span key={one.language}>{languageWords(t, one, language)}</span>
            ))}
          </dd>
        </div>
        <div>
          <dt>{t("instruments.evidence.label")}</dt>
          <dd>{evidenceWords(t, entry.evidence)}</dd>
        </div>
        <div>
          <dt>{t("instruments.status.label")}</dt>
          <dd>{t(published ? "instruments.status.published" : "instruments.status.draft")}</dd>
        </div>
        {earlier.length > 0 && (
          <div>
            <dt>{t("instruments.earlier")}</dt>
            <dd className="versions">
              {earlier.map((one) => (
                <a key={one} href={previewAddress({ id, version: one })}>
                  {one}
                </a>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}
