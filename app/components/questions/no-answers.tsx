/** Answers were looked for and not found: where a code can be typed. */
import { useT } from "../layout/language.tsx";

export function NoAnswers() {
  const t = useT();
  // The link stands inside the sentence, wherever the language puts it.
  const [before = "", after = ""] = t("respond.welcome.noAnswers", { link: "\n" }).split("\n");
  return (
    <p className="notice" role="status">
      {before}
      <a href="/resume">{t("respond.welcome.useCode")}</a>
      {after}
    </p>
  );
}
