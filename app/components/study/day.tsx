/** A day as the page's language writes it, inside its sentence. Days have no time zone: they are read and written as UTC. */
import { useLanguage, useT } from "../layout/language.tsx";

type DayMessage =
  | "study.opensOn"
  | "study.closesOn"
  | "study.closedOn"
  | "waves.planned"
  | "waves.opened"
  | "waves.closes"
  | "accounts.sessions.since"
  | "participation.asOf";

/** @param on YYYY-MM-DD; anything else is printed as it is */
export function Day({ on, message }: { on: string; message: DayMessage }) {
  const t = useT();
  const language = useLanguage();
  const day = new Date(`${on}T00:00:00Z`);
  const words = Number.isNaN(day.getTime())
    ? on
    : new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(day);
  return <time dateTime={on}>{t(message, { date: words })}</time>;
}
