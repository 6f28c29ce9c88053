/** That quiet hours hold letters back now, and until when. */
import { useLanguage, useT } from "../../layout/language.tsx";
import { dayWords } from "../../questions/day-words.ts";
import type { InvitationsProps } from "./shown.ts";

export function HeldBack({
  day,
  time,
  inTime,
  zone,
}: NonNullable<InvitationsProps["held"]> & { zone: string }) {
  const t = useT();
  const until = dayWords(day, useLanguage());
  return (
    <p className="notice">{t("invitations.held", { day: until, time, zone, inTime: String(inTime) })}</p>
  );
}
