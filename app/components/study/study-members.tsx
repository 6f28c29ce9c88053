/** Who takes part: a form an organization while groups can be changed, a list afterwards. Works without scripts. */
import type { MessageKey } from "../../i18n/messages.ts";
import { useT } from "../layout/language.tsx";
import { ListNow } from "../organization/list-now.tsx";
import { ForGood } from "./for-good.tsx";
import { FormField } from "./form-field.tsx";

type Partner = {
  id: string;
  name: string;
  of: "host" | "participant" | "none";
  shownToHost: boolean;
  teams: string;
  count: number;
  /** Says which teams the page shows. */
  seen: string;
  /** How many teams its own list has, where the reader may take them over. */
  listed: number | null;
};

/** `organization` null: the form that adds some. */
type Refused = { organization: string | null; text: string | null; message: MessageKey };

type StudyMembersProps = {
  slug: string;
  here: string;
  changeable: boolean;
  organizations: readonly Partner[];
  /** Key of the organization that was just saved. */
  saved: string | null;
  refused: Refused | null;
};

export const partnerRow = (id: string) => `organization-${id}`;

export function StudyMembers({ slug, here, changeable, organizations, saved, refused }: StudyMembersProps) {
  const t = useT();
  return (
    <div className="stack">
      <h1>{t("partners.title")}</h1>
      <p>{t("partners.intro")}</p>
      {!changeable && <p className="notice">{t("partners.frozen")}</p>}
      {organizations.length === 0 && <p>{t("partners.none")}</p>}
      <ul className="run-list">
        {organizations.map((partner) => (
          <li key={partner.id} id={partnerRow(partner.id)}>
            <h2>{partner.name}</h2>
            <p className="quiet">
              {t("partners.shown", { of: partner.of, shown: partner.shownToHost ? "yes" : "no" })}{" "}
              {partner.of === "none" && !partner.shownToHost && t("partners.nobody")}
            </p>
            {changeable ? (
              <PartnerForms
                here={here}
                partner={partner}
                saved={saved === partner.id}
                refused={refused?.organization === partner.id ? refused : null}
              />
            ) : (
              <details>
                <summary>{t("partners.teamCount", { n: partner.count })}</summary>
                <p className="own-words">{partner.teams}</p>
              </details>
            )}
          </li>
        ))}
      </ul>
      {changeable && (
        <form method="post" action={here} className="study-form">
          <section aria-labelledby="add">
            <h2 id="add">{t("partners.add")}</h2>
            <input type="hidden" name="_action" value="add" />
            <FormField
              name="names"
              label="partners.addNames"
              problem={refused?.organization === null ? refused.message : undefined}
            >
              {(control) => (
                <textarea
                  {...control}
                  required
                  rows={3}
                  defaultValue={refused?.organization === null ? (refused.text ?? "") : ""}
                />
              )}
            </FormField>
            <p>
              <button type="submit" className="button second">
                {t("partners.addGo")}
              </button>
            </p>
          </section>
        </form>
      )}
      {changeable && organizations.length > 0 && (
        <p>
          <a href={`/studies/${encodeURIComponent(slug)}/plan`}>{t("partners.next")}</a>
        </p>
      )}
    </div>
  );
}

type PartnerFormsProps = { here: string; partner: Partner; saved: boolean; refused: Refused | null };

function PartnerForms({ here, partner, saved, refused }: PartnerFormsProps) {
  const { id, name, of, teams, count, listed } = partner;
  const t = useT();
  const notRemoved = refused?.message === "forGood.error";
  return (
    <>
      <form method="post" action={here} className="study-form">
        <input type="hidden" name="_action" value="teams" />
        <input type="hidden" name="seen" value={partner.seen} />
        <input type="hidden" name="organization" value={id} />
        <FormField
          id={`teams-${id}`}
          name="teams"
          label="partners.teams"
          values={{ name }}
          hint="partners.teamsHint"
          problem={notRemoved ? undefined : refused?.message}
        >
          {(control) => (
            <textarea
              {...control}
              rows={Math.min(12, Math.max(3, count + 1))}
              defaultValue={refused?.text ?? teams}
            />
          )}
        </FormField>
        {refused?.message === "standing.error.changed" && <ListNow teams={teams} />}
        <p>
          <button type="submit" className="button second" aria-label={t("partners.saveNamed", { name })}>
            {t("partners.save")}
          </button>{" "}
          {saved && !refused && <span role="status">{t("partners.saved")}</span>}
        </p>
      </form>
      {listed !== null && listed > 0 && (
        <form method="post" action={here} className="study-form">
          <p id={`take-${id}`}>{t("partners.takeExplain")}</p>
          <input type="hidden" name="_action" value="take" />
          <input type="hidden" name="organization" value={id} />
          <button type="submit" className="button second" aria-describedby={`take-${id}`}>
            {t("partners.take", { name })} ({t("partners.teamCount", { n: listed })})
          </button>
        </form>
      )}
      {listed === null && of === "participant" && <p className="quiet">{t("partners.handOver")}</p>}
      <details open={notRemoved}>
        <summary>{t("partners.removeAsk", { name })}</summary>
        <form method="post" action={here} className="study-form">
          <input type="hidden" name="_action" value="remove" />
          <input type="hidden" name="organization" value={id} />
          <ForGood id={`remove-${id}`} fixed="partners.removeFixed" values={{ name }} refused={notRemoved} />
          <button type="submit" className="button second">
            {t("partners.remove", { name })}
          </button>
        </form>
      </details>
    </>
  );
}
