/** /studies/:study/invitations: inviting people by letter, by links and by the open link; reminders. Works without scripts, and has none. */
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { InvitationsView } from "../../components/study/invitations/invitations-view.tsx";
import type { RefusedReminder } from "../../components/study/invitations/shown.ts";
import { isMessageKey } from "../../i18n/messages.ts";
import { type RouteArguments, route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import {
  addReminder,
  confirmList,
  dropList,
  handInList,
  invitationsPage,
  isCountOfLinks,
  removeReminder,
  repeatLetters,
  requireInviting,
} from "../../services/invitations-page.server.ts";
import { AppError } from "../../shared/errors.ts";
import type { ListFault } from "../../shared/roster-report.ts";
import { sentForm } from "../respond/sent-form.ts";
import "../../styles/invitations.css";
import { studyAsked } from "./study-query.ts";

export const handle = { js: false };

async function askedIn({ app, request, params }: RouteArguments) {
  const { slug } = studyAsked(request, params);
  return { app, actor: await signedIn(app, request), slug };
}

export const loader = route(async (args) => {
  const { searchParams, origin } = new URL(args.request.url);
  const page = await invitationsPage(await askedIn(args), origin);
  return { ...page, chosen: searchParams.get("list"), done: searchParams.get("done") };
});

const Key = z.string().regex(/^[0-9a-f]{32}$/);
const Sent = z.discriminatedUnion("_action", [
  z.object({ _action: z.literal("confirm"), list: Key }),
  z.object({ _action: z.literal("drop"), list: Key }),
  z.object({ _action: z.literal("links"), count: z.string().max(20) }),
  z.object({ _action: z.literal("remind"), day: z.string().max(20), time: z.string().max(20) }),
  z.object({ _action: z.literal("unremind"), reminder: Key }),
  z.object({ _action: z.literal("repeat") }),
]);

type Refused = {
  list?: { fault: ListFault; line: number };
  links?: true;
  reminder?: RefusedReminder;
};
const refuse = (refused: Refused) => data(refused, { status: 400 });

export const action = route(async (args) => {
  const { request, language } = args;
  const asked = await askedIn(args);
  const here = `/studies/${encodeURIComponent(asked.slug)}/invitations`;
  const form = request.headers.get("content-type") ?? "";
  if (/^multipart\/form-data\b/i.test(form)) {
    await requireInviting(asked);
    const bytes = new Uint8Array(await request.arrayBuffer());
    const handed = await handInList(asked, { bytes, form }, language);
    if ("fault" in handed) return refuse({ list: handed });
    throw redirect(`${here}?list=${handed.id}#list`, 303);
  }
  const parsed = Sent.safeParse(Object.fromEntries(await sentForm(request)));
  if (!parsed.success) throw new AppError("bad-input", "error.badInput");
  const sent = parsed.data;
  switch (sent._action) {
    case "confirm":
      await confirmList(asked, sent.list);
      throw redirect(`${here}?done=confirmed#lists`, 303);
    case "drop":
      await dropList(asked, sent.list);
      throw redirect(`${here}?done=dropped#list`, 303);
    case "links":
      await requireInviting(asked);
      if (!isCountOfLinks(sent.count)) return refuse({ links: true });
      // A page cannot answer with a file: the form goes on, as it is, to where the file is made.
      throw redirect(`${here}/links`, 307);
    case "remind":
      return await refusedAs(
        async () => {
          await addReminder(asked, sent);
          throw redirect(`${here}?done=reminder#reminders`, 303);
        },
        ({ message, details }) => ({
          reminder: {
            message: isMessageKey(message) ? message : "error.badInput",
            values: details,
            day: sent.day,
            time: sent.time,
          },
        }),
      );
    case "unremind":
      await removeReminder(asked, sent.reminder);
      throw redirect(`${here}?done=reminder#reminders`, 303);
    case "repeat":
      await repeatLetters(asked);
      throw redirect(`${here}?done=repeated#letters`, 303);
  }
});

/** What a person typed wrongly is said beside its form. */
async function refusedAs<T>(work: () => Promise<T>, said: (error: AppError) => Refused) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError) || !["bad-input", "conflict"].includes(error.kind)) throw error;
    return refuse(said(error));
  }
}

export default function Invitations() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <InvitationsView {...page} refused={refused ?? {}} />;
}
