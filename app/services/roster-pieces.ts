/** A list of people, read and cut into the pieces that it is stored and invited in. Pure, so that a thread can do it beside the requests. */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { z } from "zod";
import { isLanguage, type Language, languages } from "../i18n/languages.ts";
import type { KnownPlaces } from "../imports/roster/places.ts";
import { type RosterPerson, readRoster } from "../imports/roster/read-roster.ts";
import { type ListFault, type RosterReport, UnreadableRoster } from "../shared/roster-report.ts";
import { markOf } from "./mark-of-address.ts";

/** Invited in one transaction. Making a larger one durable waits for the disk for longer than a request should, and saves no time. */
const together = 100;

export type RosterToRead = {
  bytes: Uint8Array;
  /** Content type of a form whose field `roster` is the file; null: the bytes are the file itself. */
  form: string | null;
  places: KnownPlaces;
  /** Of those whose line names none, where a form does not say it in its field `language`. */
  language: Language;
  studyId: string;
  markKey: Uint8Array;
};

export type RosterRead =
  | { fault: ListFault; line: number }
  /** `text`: read by peopleIn. `marks`: of the people in it, one a line; few long texts pass between threads faster than many short ones. */
  | { report: RosterReport; pieces: { text: string; marks: string }[] };

const Person = z.object({
  address: z.string(),
  language: z.enum(languages),
  organization_id: z.string().nullable(),
  team_id: z.string().nullable(),
  /** Absent in pieces from before roles were kept. */
  role: z.string().nullable().default(null),
});
export type ListedPerson = z.infer<typeof Person>;

/** Packed: what is to be stored holds up whoever writes beside it. */
const textOf = (people: readonly RosterPerson[]) => deflateRawSync(JSON.stringify(people)).toString("base64");

export function peopleIn(text: string): ListedPerson[] {
  return z.array(Person).parse(JSON.parse(inflateRawSync(Buffer.from(text, "base64")).toString("utf8")));
}

export async function readPieces({
  bytes,
  form,
  places,
  language,
  studyId,
  markKey,
}: RosterToRead): Promise<RosterRead> {
  const pieces: { text: string; marks: string }[] = [];
  let waiting: RosterPerson[] = [];
  const cut = () => {
    const marks = waiting.map(({ address }) => markOf(markKey, studyId, address)).join("\n");
    if (waiting.length > 0) pieces.push({ text: textOf(waiting), marks });
    waiting = [];
  };
  try {
    const sent = form === null ? { file: bytes, wished: null } : await fileInForm(bytes, form);
    const report = await readRoster(sent.file, {
      places,
      languages: [isLanguage(sent.wished) ? sent.wished : language, ...languages],
      person: (person) => {
        waiting.push(person);
        if (waiting.length === together) cut();
      },
    });
    cut();
    return { report, pieces };
  } catch (error) {
    if (!(error instanceof UnreadableRoster)) throw error;
    return { fault: error.fault, line: error.line };
  }
}

/** @throws UnreadableRoster when the form is broken, or its field is no file with something in it */
async function fileInForm(bytes: Uint8Array, type: string): Promise<{ file: Uint8Array; wished: unknown }> {
  const body = new Response(bytes.slice(), { headers: { "content-type": type } });
  const form = await body.formData().catch(() => null);
  const file = form?.get("roster");
  if (!(file instanceof Blob) || file.size === 0) throw new UnreadableRoster("empty", 0);
  return { file: new Uint8Array(await file.arrayBuffer()), wished: form?.get("language") };
}
