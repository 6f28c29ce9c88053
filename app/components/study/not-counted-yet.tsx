/** What stands in the place of a count that has not been taken. */
import type { Uncounted } from "../../reports/participation.ts";
import { useLanguage, useT } from "../layout/language.tsx";
import { dayWords } from "../questions/day-words.ts";

/** Heads the page of a wave that has opened today. */
export function NotCountedYet({ uncounted: { invitations, on, zone } }: { uncounted: Uncounted }) {
  const t = useT();
  return (
    <>
      <h1>{t("uncounted.title")}</h1>
      <p>
        <strong>{t("uncounted.invitations", { n: invitations })}</strong> <FirstCount on={on} zone={zone} />
      </p>
      <p>{t("uncounted.explain")}</p>
    </>
  );
}

export function FirstCount({ on, zone }: Omit<Uncounted, "invitations">) {
  const t = useT();
  const day = dayWords(on, useLanguage());
  return <time dateTime={on}>{t("uncounted.first", { day, zone })}</time>;
}

/** Stands beside a count that was taken before some of the invitations were made. */
export function InvitedSince({ uncounted: { invitations, on, zone } }: { uncounted: Uncounted }) {
  const t = useT();
  const day = dayWords(on, useLanguage());
  if (invitations <= 0) return null;
  return <p className="notice">{t("uncounted.since", { n: invitations, day, zone })}</p>;
}
