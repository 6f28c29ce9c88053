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
  reminders: { id: string; day: string; time: string; state: "planned" | "begun" | "sent" }[];
  quiet: { from: string; until: string; zone: string | null };
  today: string;
  organizations: { id: string; name: string; teams: { id: string; name: string }[] }[];
  /** Id of the list that was handed in just now. */
  chosen: string | null;
  done: string | null;
  refused: {
    list?: { fault: ListFault; line: number };
    links?: boolean;
    reminder?: MessageKey;
  };
};
