/** What is wrong with a form, above it: read out on arrival, each line leading to its row. */
import type { MessageKey } from "../../i18n/messages.ts";
import { useT } from "../layout/language.tsx";

export type SummaryLine = {
  href: string;
  about: string;
  message: MessageKey;
  values?: Record<string, string | number>;
};

/**
 * @param kept whether something was saved before
 * @param autosaved whether the page's own script, where it runs, has saved what is right
 */
export function ErrorSummary({
  lines,
  kept,
  autosaved = false,
}: {
  lines: SummaryLine[];
  kept: boolean;
  autosaved?: boolean;
}) {
  const t = useT();
  return (
    // biome-ignore lint/a11y/noAutofocus: without scripts this is the only way to bring the reader to what went wrong
    <div className="summary" role="alert" tabIndex={-1} autoFocus>
      <h2>
        <span className={autosaved ? "unscripted" : undefined}>
          {t(kept ? "respond.errors.titleKept" : "respond.errors.title", { n: lines.length })}
        </span>
        {autosaved && <span className="scripted">{t("autosave.errors", { n: lines.length })}</span>}
      </h2>
      <ul>
        {lines.map(({ href, about, message, values }) => (
          <li key={href}>
            <a href={href}>{about}</a> {t(message, values)}
          </li>
        ))}
      </ul>
    </div>
  );
}
