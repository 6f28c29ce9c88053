/** /admin/system: the state of the installation, a trial of its mail server, backups, and studies that are handed over or taken in. */
import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AdminPage } from "../../components/admin/admin-page.tsx";
import { Backups } from "../../components/admin/backups.tsx";
import { HandOverStudy } from "../../components/admin/hand-over-study.tsx";
import { MailState } from "../../components/admin/mail-state.tsx";
import { SystemFacts } from "../../components/admin/system-facts.tsx";
import { TakeStudy } from "../../components/admin/take-study.tsx";
import { translator } from "../../i18n/messages.ts";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import { mayTakeStudy, takeStudy } from "../../services/archive/take-study.server.ts";
import { askForBackup } from "../../services/installation/backups.server.ts";
import { systemPage, tryMail } from "../../services/installation/system-page.server.ts";
import { AppError } from "../../shared/errors.ts";
import { sentForm } from "../respond/sent-form.ts";
import "../../styles/account.css";
import "../../styles/admin.css";

export const handle = { js: false };

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded ? `${translator(loaded.language)("admin.system")} - Gemba` : "Gemba" },
];

export const loader = route(async ({ app, request, language }) => {
  const actor = await signedIn(app, request);
  return { language, ...(await systemPage(app, actor)) };
});

export const action = route(async ({ app, request, language }) => {
  const actor = await signedIn(app, request);
  if (/^multipart\/form-data\b/i.test(request.headers.get("content-type") ?? "")) {
    mayTakeStudy(actor);
    const taken = await takeStudy(app, actor, await fileSent(request));
    return data({ taken, trial: null }, { status: taken.httpStatus });
  }
  switch ((await sentForm(request)).get("_action")) {
    case "try-mail":
      return { trial: await tryMail(app, actor, language), taken: null };
    case "backup":
      await askForBackup(app, actor);
      throw redirect("/admin/system#backups", 303);
    default:
      throw new AppError("bad-input", "error.badInput");
  }
});

async function fileSent(request: Request): Promise<Uint8Array> {
  const form = await request.formData().catch(() => new FormData());
  const file = form.get("file");
  if (!(file instanceof File)) throw new AppError("bad-input", "error.badInput");
  return new Uint8Array(await file.arrayBuffer());
}

export default function System() {
  const { mail, backups, backup, studies, ...facts } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return (
    <AdminPage at="system">
      <SystemFacts {...facts} />
      <MailState {...mail} trial={done?.trial ?? null} />
      <Backups backups={backups} backup={backup} />
      <HandOverStudy studies={studies} />
      <TakeStudy taken={done?.taken ?? null} />
    </AdminPage>
  );
}
