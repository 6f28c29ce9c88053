/** What is wrong with a row, in words. Several fields can make one answer: the words say which of them, or what they come to. */
import type { MessageKey } from "../../i18n/messages.ts";
import type { FormValues } from "../../instruments/form-values.ts";
import type { Item } from "../../instruments/schema.ts";
import { pointsSoFar } from "./allocation.tsx";
import type { QuestionWords } from "./question-words.ts";
import { wrongStepName } from "./value-stream.tsx";

export function errorWords(
  item: Item,
  values: FormValues,
  error: MessageKey,
  { t }: Pick<QuestionWords, "t">,
): string {
  const words = t(error);
  if (item.kind === "allocation" && error === "respond.error.pointsTotal") {
    const sum = pointsSoFar(item, values);
    return sum === null ? words : `${words} ${t("question.pointsSum", { sum, total: item.total })}`;
  }
  if (item.kind === "value-stream") {
    const step = wrongStepName(item, values);
    return step === undefined ? words : t("question.stream.wrong", { step, words });
  }
  return words;
}
