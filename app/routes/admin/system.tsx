/** /admin/system: the state of the installation, a trial of its mail server, backups, and studies that are handed over or taken in. */
import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AdminPage } from "../../components/admin/admin-page.tsx";
import { Backups } from "../../components/admin/backups.tsx";
import { HandOverStudy } from "../../components/admin/hand-over-study.tsx";
import { MailState } from "../../components/admin/mail-state.tsx";
import { PlanBackups } from "../../components/admin/plan-backups.tsx";
import { SystemFacts } from "../../components/admin/system-facts.tsx";
import { TakeStudy } from "../../components/admin/take-study.tsx";
import { translator } from "../../i18n/messages.ts";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import { mayTakeStudy, takeStudy } from "../../services/archive/take-study.server.ts";
import {
  type BackupPlanProblem,
  planBackups,
  type SentBackupPlan,
} from "../../services/installation/backup-plan.server.ts";
import { askForBackup } from "../../services/installation/backups.server.ts";
import { recomputeOutdated } from "../../services/installation/outdated-results.server.ts";
import { systemPage, type Trial, tryMail } from "../../services/installation/system-page.server.ts";
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
  const planned = new URL(request.url).searchParams.has("planned");
  return { language, planned, ...(await systemPage(app, actor)) };
});

export const action = route(async ({ app, request, language }) => {
  const actor = await signedIn(app, request);
  if (/^multipart\/form-data\b/i.test(request.headers.get("content-type") ?? "")) {
    mayTakeStudy(actor);
    const taken = await takeStudy(app, actor, await fileSent(request));
    return data({ ...nothingDone, taken }, { status: taken.httpStatus });
  }
  const fields = await sentForm(request);
  switch (fields.get("_action")) {
    case "try-mail":
      return { ...nothingDone, trial: await tryMail(app, actor, language) };
    case "plan-backups": {
      const sent = { hour: fields.get("hour") ?? "", days: fields.get("days") ?? "" };
      const problem = await planBackups(app, actor, sent);
      if (problem) return data({ ...nothingDone, unplanned: { problem, sent } }, { status: 400 });
      throw redirect("/admin/system?planned#backups", 303);
    }
    case "recompute":
      await recomputeOutdated(app, actor);
      throw redirect("/admin/jobs?kind=analysis&done=", 303);
    case "backup":
      await askForBackup(app, actor);
      throw redirect("/admin/system#backups", 303);
    default:
      throw new AppError("bad-input", "error.badInput");
  }
});

type Done = {
  trial: Trial | null;
  taken: Awaited<ReturnType<typeof takeStudy>> | null;
  unplanned: { problem: BackupPlanProblem; sent: SentBackupPlan } | null;
};
const nothingDone: Done = { trial: null, taken: null, unplanned: null };

async function fileSent(request: Request): Promise<Uint8Array> {
  const form = await request.formData().catch(() => new FormData());
  const file = form.get("file");
  if (!(file instanceof File)) throw new AppError("bad-input", "error.badInput");
  return new Uint8Array(await file.arrayBuffer());
}

export default function System() {
  const {
    mail,
    backups,
    backup,
    backupPlan,
    lastBackup,
    backupMissing,
    planned,
    studies,
    studiesAsking,
    ...facts
  } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return (
    <AdminPage at="system">
      <SystemFacts {...facts} />
      <MailState {...mail} trial={done?.trial ?? null} />
      <Backups {...{ backups, backup, lastBackup }} isMissing={backupMissing} />
      <PlanBackups plan={backupPlan} planned={planned} refused={done?.unplanned ?? null} />
      <HandOverStudy studies={studies} asking={studiesAsking} />
      <TakeStudy taken={done?.taken ?? null} />
    </AdminPage>
  );
}
