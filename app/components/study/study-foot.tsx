/** Under every page of results: the smallest group shown, and the request to compute again. */
import { useT } from "../layout/language.tsx";
import type { StudyPlace } from "./address.ts";
import { Compute } from "./not-ready.tsx";

export function StudyFoot({ minimumGroup, place }: { minimumGroup: number; place: StudyPlace }) {
  const t = useT();
  return (
    <footer className="study-foot">
      <p className="quiet">{t("study.minimum", { k: minimumGroup })}</p>
      <Compute place={place} label={t("study.recompute")} quiet />
    </footer>
  );
}
