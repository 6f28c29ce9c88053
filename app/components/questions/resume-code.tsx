/** Says that everything is saved, and the code to come back with. */
import { useT } from "../layout/language.tsx";

export function ResumeCode({ code }: { code: string }) {
  const t = useT();
  return (
    <p className="saved">
      {t("respond.saved")} <b className="code">{code}</b>
    </p>
  );
}
