/** Says how far the answers are saved, and the code to come back with. */
import { useT } from "../layout/language.tsx";

type ResumeCodeProps = {
  code: string;
  /** `before`: up to the page before the one shown; `here`: the one shown, as it was saved last. */
  saved: "nothing" | "before" | "here" | "all";
};

export function ResumeCode({ code, saved }: ResumeCodeProps) {
  const t = useT();
  return (
    <p className="saved">
      {t(`respond.saved.${saved}`)} <b className="code">{code}</b>
    </p>
  );
}
