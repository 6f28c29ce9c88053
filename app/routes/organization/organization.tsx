/** /organizations/:organization: its members, who is invited, its teams and its studies. */
import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { useT } from "../../components/layout/language.tsx";
import { Page } from "../../components/layout/page.tsx";
import { InviteMember } from "../../components/organization/invite-member.tsx";
import { Members } from "../../components/organization/members.tsx";
import { OrganizationStudies } from "../../components/organization/organization-studies.tsx";
import { TeamNames } from "../../components/organization/team-names.tsx";
import { EndSession } from "../../components/study/end-session.tsx";
import type { MessageKey } from "../../i18n/messages.ts";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import { changeMember, inviteMember, withdrawInvitation } from "../../services/members.server.ts";
import { organizationPage, removeOrganization } from "../../services/organizations.server.ts";
import { changePart } from "../../services/study-part.server.ts";
import { AppError } from "../../shared/errors.ts";
import { sentForm } from "../respond/sent-form.ts";
import "../../styles/account.css";

export const handle = { js: false };

const Params = z.object({ organization: z.string().regex(/^[0-9a-f]{32}$/) });
const Role = z.enum(["leader", "researcher", "operator"]);
const Key = z.string().regex(/^[0-9a-f]{32}$/);
const Slug = z.string().regex(/^[A-Za-z0-9_-]{1,200}$/);
const Sent = z.discriminatedUnion("_action", [
  z.object({ _action: z.literal("invite"), email: z.string().max(1000), role: Role }),
  z.object({ _action: z.literal("role"), member: Key, role: Role }),
  z.object({ _action: z.literal("remove"), member: Key }),
  z.object({ _action: z.literal("withdraw"), invitation: Key }),
  z.object({ _action: z.literal("study"), study: Slug, as: z.string().max(500) }),
  z.object({ _action: z.literal("take-back"), study: Slug, as: z.string().max(500) }),
  z.object({ _action: z.literal("delete") }),
]);

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded ? `${loaded.name} - Gemba` : "Gemba" },
];

export const loader = route(async ({ app, request, params }) => {
  const actor = await signedIn(app, request);
  const pick = new URL(request.url).searchParams.get("study");
  return organizationPage(app, actor, Params.parse(params).organization, pick);
});

type Answered = {
  message: MessageKey | null;
  link: string | null;
  invited: string;
  email: string;
  /** What is wrong with the part in a study that was chosen. */
  part: MessageKey | null;
};
const silent: Answered = { message: null, link: null, invited: "", email: "", part: null };

export const action = route(async ({ app, request, params, language }) => {
  const actor = await signedIn(app, request);
  const { organization: id } = Params.parse(params);
  const sent = Sent.safeParse(Object.fromEntries(await sentForm(request)));
  if (!sent.success) throw new AppError("bad-input", "error.badInput");
  const form = sent.data;
  if (form._action === "invite") {
    const { email, role } = form;
    try {
      const link = await inviteMember(app, actor, id, { email, role, language });
      return data<Answered>({
        ...silent,
        message: link ? "members.link" : "members.sent",
        link,
        invited: email,
      });
    } catch (error) {
      if (!(error instanceof AppError) || error.kind !== "bad-input") throw error;
      return data<Answered>({ ...silent, message: "error.noMailAddress", email }, { status: 400 });
    }
  }
  if (form._action === "role") await changeMember(app, actor, id, form);
  if (form._action === "remove") await changeMember(app, actor, id, { member: form.member, role: null });
  if (form._action === "withdraw") await withdrawInvitation(app, actor, id, form.invitation);
  if (form._action === "study" || form._action === "take-back") {
    const wrong = await changePart(app, actor, id, form);
    if (wrong) return data<Answered>({ ...silent, part: wrong }, { status: 400 });
  }
  if (form._action === "delete") {
    await removeOrganization(app, actor, id);
    throw redirect("/organizations", 303);
  }
  throw redirect(`/organizations/${id}`, 303);
});

export default function Organization() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <Page narrow bar={<EndSession />}>
      <h1>{page.name}</h1>
      <Members {...page} />
      {page.may.members && <InviteMember mayOperators={page.may.operators} answered={answered ?? null} />}
      <TeamNames {...page} />
      <OrganizationStudies {...page} problem={answered?.part ?? null} />
      {page.may.delete && (
        <form method="post" className="account-form">
          <h2>{t("organizations.delete")}</h2>
          <p>{t("organizations.deleteExplain")}</p>
          <input type="hidden" name="_action" value="delete" />
          <button className="button second" type="submit">
            {t("organizations.deleteGo", { name: page.name })}
          </button>
        </form>
      )}
      <p>
        <a href="/organizations">{t("organizations.title")}</a>
      </p>
    </Page>
  );
}
