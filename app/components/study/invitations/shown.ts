/** What the page of invitations shows, as its parts pass it on. */

import type { MessageKey } from "../../../i18n/messages.ts";
import type { QrPicture } from "../../../shared/qr-picture.ts";
import type { LineFault, ListFault } from "../../../shared/roster-report.ts";

export type ShownList = {
  id: string;
  state: "checked" | "inviting" | "done";
  day: string;
  report: {
    lines: number;
    good: number;
    duplicates: number;
    faults: { fault: LineFault; count: number; first: number[] }[];
    roles: { role: string; people: number }[];
    ignored: string[];
    known: number;
    invited: number;
    gone: number;
  };
  isStopped: boolean;
};

/** A time of a day where the study is. */
type Moment = { day: string; time: string };

/** What was typed, and what is wrong with it. */
export type RefusedReminder = Moment & { message: MessageKey; values: Record<string, string | number> };

export type InvitationsProps = {
  slug: string;
  openLink: { address: string; picture: QrPicture | null };
  wave: { number: number; title: string; state: "planned" | "open" | "closed" } | null;
  missing: MessageKey | null;
  perMinute: number;
  isServerDown: boolean;
  lists: ShownList[];
  letters: {
    onTheirWay: number | boolean;
    stuck: number | boolean;
    refused: number;
    areBouncesRead: boolean;
  };
  reminders: {
    id: string;
    day: string;
    time: string;
    state: "planned" | "begun" | "sent";
    leaves: Moment | "never" | null;
  }[];
  quiet: { from: string; until: string; zone: string };
  held: (Moment & { inTime: boolean }) | null;
  today: string;
  lastDay: string | null;
  organizations: { id: string; name: string; teams: { id: string; name: string }[] }[];
  /** Id of the list that was handed in just now. */
  chosen: string | null;
  done: string | null;
  refused: {
    list?: { fault: ListFault; line: number };
    links?: boolean;
    reminder?: RefusedReminder;
  };
};
