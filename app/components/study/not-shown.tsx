/** What stands in the place of a figure that is not shown: that it is hidden, or the third of the scale where nearly all answer alike. */
import type { Cell } from "../../disclosure/cell.ts";
import { useT } from "../layout/language.tsx";

/** Words for a cell that shows nothing. */
export function useNotShown(): (cell: Cell<unknown>) => { text: string; why: string } {
  const t = useT();
  return (cell) =>
    "third" in cell
      ? { text: t(`study.third.${cell.third}`), why: t("study.thirdMeaning") }
      : { text: t("study.hidden"), why: t("study.hiddenMeaning") };
}

export function NotShown({ cell }: { cell: Cell<unknown> }) {
  const { text, why } = useNotShown()(cell);
  return (
    <span className="quiet" title={why}>
      {text}
    </span>
  );
}
