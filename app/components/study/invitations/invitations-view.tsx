/** Everything that a study's host does to invite people, from a list to the sheet on the wall. */
import type { MessageKey } from "../../../i18n/messages.ts";
import { useT } from "../../layout/language.tsx";
import { HandedInLists } from "./handed-in-lists.tsx";
import { HeldBack } from "./held-back.tsx";
import { LinksForm } from "./links-form.tsx";
import { ListCheck } from "./list-check.tsx";
import { ListForm } from "./list-form.tsx";
import { OpenLink } from "./open-link.tsx";
import { Reminders } from "./reminders.tsx";
import type { InvitationsProps } from "./shown.ts";
import { StuckLetters } from "./stuck-letters.tsx";

const doneWords: Record<string, MessageKey> = {
  confirmed: "invitations.done.confirmed",
  dropped: "invitations.done.dropped",
  reminder: "invitations.done.reminder",
  repeated: "invitations.done.repeated",
};

export function InvitationsView(page: InvitationsProps) {
  const t = useT();
  const { wave, missing, held, quiet, isServerDown, lists, chosen, done, refused } = page;
  const said = doneWords[done ?? ""];
  const checked = lists.find(({ id, state }) => id === chosen && state === "checked");
  return (
    <div className="invitations">
      <div className="stack">
        <h1>{t("invitations.title")}</h1>
        {said && (
          <p className="notice" role="status">
            {t(said)}
          </p>
        )}
        <p>
          {wave ? t("invitations.wave", { wave: wave.title, state: wave.state }) : t("invitations.noWave")}
        </p>
        {missing && <p className="notice">{t(missing)}</p>}
        {wave && !missing && held && <HeldBack {...held} zone={quiet.zone} />}
        {isServerDown && <p className="notice">{t("invitations.serverDown")}</p>}
      </div>
      {wave && !missing && (
        <>
          <section className="stack" id="list">
            <h2>{t("invitations.byLetter")}</h2>
            {wave.state !== "open" ? (
              <p>{t("invitations.notOpen")}</p>
            ) : checked ? (
              <ListCheck list={checked} />
            ) : (
              <ListForm {...page} refused={refused.list} />
            )}
          </section>
          <HandedInLists lists={lists} />
          <StuckLetters {...page.letters} />
          <Reminders {...page} refused={refused.reminder} />
        </>
      )}
      <OpenLink {...page.openLink} slug={page.slug} />
      {wave && <LinksForm organizations={page.organizations} isRefused={refused.links === true} />}
    </div>
  );
}
