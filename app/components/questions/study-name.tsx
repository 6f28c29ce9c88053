/** A study's name where people read it: in the bar of their pages, and inside a sentence. */
import type { MessageKey } from "../../i18n/messages.ts";
import type { Words } from "../../shared/words.ts";
import { useT, useWrittenIn } from "../layout/language.tsx";

export function StudyName({ title }: { title: Words }) {
  return (
    <span className="quiet" {...useWrittenIn(title)}>
      {title.text}
    </span>
  );
}

/** Of what no message holds, so that the name can stand as an element of its own. */
const placeOfName = "\u0001";

export function WithStudyName({
  title,
  message,
  values = {},
}: {
  title: Words;
  message: MessageKey;
  values?: Record<string, string>;
}) {
  const [before, after] = useT()(message, { ...values, study: placeOfName }).split(placeOfName);
  return (
    <>
      {before}
      <span {...useWrittenIn(title)}>{title.text}</span>
      {after}
    </>
  );
}
