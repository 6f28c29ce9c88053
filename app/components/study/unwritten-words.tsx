/** Before a wave opens: who will read what they agree to, and what it is for, in a language that is not theirs. */
import type { Language } from "../../i18n/languages.ts";
import { languageName } from "../instruments/words.ts";
import { useLanguage, useT } from "../layout/language.tsx";
import type { Unwritten } from "./translation-fields.tsx";

export function UnwrittenWords({ unwritten, slug }: { unwritten: Unwritten | null; slug: string }) {
  const t = useT();
  const own = useLanguage();
  if (!unwritten) return null;
  const { main } = unwritten;
  const list = new Intl.ListFormat(own, { type: "conjunction" });
  const names = (languages: readonly Language[]) =>
    list.format(languages.map((language) => languageName(language, own)));
  return (
    <div className="notice">
      <p>{t("waves.unwritten")}</p>
      <ul>
        {main === null ? (
          <li>{t("waves.unwritten.main")}</li>
        ) : (
          (["consent", "purpose"] as const)
            .filter((part) => unwritten[part].length > 0)
            .map((part) => (
              <li key={part}>
                {t(`waves.unwritten.${part}`, {
                  languages: names(unwritten[part]),
                  main: languageName(main, own),
                })}
              </li>
            ))
        )}
      </ul>
      <p>
        <a href={`/studies/${encodeURIComponent(slug)}/settings#translations`}>{t("study.tab.settings")}</a>
      </p>
    </div>
  );
}
