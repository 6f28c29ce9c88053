/** What a leader may do while a wave is open, as codes with their facts: nobody is named but teams large enough to be told of. */
import { daysBetween } from "../shared/day.ts";
import type { LocalTime } from "../shared/zoned-time.ts";
import type { ParticipationReport } from "./participation.ts";

export type Nudge =
  /** Teams of one organization in which fewer than half have answered; `more` are left out. */
  | { kind: "talk"; organization: string; teams: string; more: number }
  | { kind: "others"; organization: string; teams: string }
  /** Further organizations of which the same would be said. */
  | { kind: "elsewhere"; n: number }
  | { kind: "next-reminder"; day: string; time: string }
  | { kind: "plan-reminder" }
  | { kind: "addresses"; n: number }
  | { kind: "declined"; n: number }
  | { kind: "broken-off"; n: number }
  | { kind: "closes"; day: string; days: number }
  | { kind: "extend" }
  | { kind: "all-well" };

type Reminder = { day: string; time: string; state: "planned" | "sent" };

const mostNamed = 5;
const mostOrganizations = 4;
const soonDays = 3;

type Beside = {
  reminders: readonly Reminder[];
  /** Where the study is. */
  now: LocalTime;
  /** null: no end is planned. */
  closesOn: string | null;
  /** Invitations that are not counted yet. */
  uncounted: number;
};

/** Empty where the first people have been invited since the count: it says of nobody that they keep away. */
export function nudgesOf(
  report: ParticipationReport,
  { reminders, now, closesOn, uncounted }: Beside,
): Nudge[] {
  if (uncounted > 0 && report.people === 0 && report.cases.invited === 0) return [];
  const talk = report.organizations.flatMap(({ name, teams, others }): Nudge[] => {
    const low = teams.filter(({ step }) => step === "low").map((team) => team.name);
    const named = low.slice(0, mostNamed).join(", ");
    return [
      ...(low.length > 0
        ? [
            {
              kind: "talk" as const,
              organization: name,
              teams: named,
              more: Math.max(0, low.length - mostNamed),
            },
          ]
        : []),
      ...(others?.step === "low"
        ? [
            {
              kind: "others" as const,
              organization: name,
              teams: others.names.slice(0, mostNamed).join(", "),
            },
          ]
        : []),
    ];
  });
  const { cases } = report;
  const further = new Set(
    talk.slice(mostOrganizations).flatMap((nudge) => ("organization" in nudge ? [nudge.organization] : [])),
  ).size;
  const found: Nudge[] = [
    ...talk.slice(0, mostOrganizations),
    ...(further > 0 ? [{ kind: "elsewhere" as const, n: further }] : []),
    ...remindersOf(report, reminders, now),
  ];
  if (cases.unreached > 0) found.push({ kind: "addresses", n: cases.unreached });
  if (cases.brokenOff > 0) found.push({ kind: "broken-off", n: cases.brokenOff });
  if (cases.declined > 0) found.push({ kind: "declined", n: cases.declined });
  if (closesOn !== null && closesOn >= now.day) {
    const days = daysBetween(now.day, closesOn);
    found.push({ kind: "closes", day: closesOn, days });
    if (days <= soonDays && talk.length > 0) found.push({ kind: "extend" });
  }
  return found.length > 0 ? found : [{ kind: "all-well" }];
}

function remindersOf(
  { cases }: ParticipationReport,
  reminders: readonly Reminder[],
  now: LocalTime,
): Nudge[] {
  if (cases.invited === 0) return [];
  const isAhead = ({ day, time }: Reminder) => day > now.day || (day === now.day && time > now.time);
  const next = reminders.find((each) => each.state === "planned" && isAhead(each));
  return [next ? { kind: "next-reminder", day: next.day, time: next.time } : { kind: "plan-reminder" }];
}
