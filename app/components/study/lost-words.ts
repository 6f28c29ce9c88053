/** The values of messages about languages that a questionnaire takes away from a study. */
import { languageName } from "../instruments/words.ts";
import { useLanguage } from "../layout/language.tsx";

/** `names`: of the parts that are not there in these languages; `main`: in which people are asked instead. */
export type Lost = { languages: string[]; names: string[]; main: string };

export function useLostWords(): (lost: Lost) => Record<string, string | number> {
  const own = useLanguage();
  const list = new Intl.ListFormat(own, { type: "conjunction" });
  return ({ languages, names, main }) => ({
    languages: list.format(languages.map((code) => languageName(code, own))),
    names: list.format(names),
    n: names.length,
    main: languageName(main, own),
  });
}
