/** Who takes part: a form an organization while groups can be changed, a list afterwards. Works without scripts. */
import type { Said } from "../../i18n/said.ts";
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
type Refused = Said & { organization: string | null };

/** What is wrong, and what was typed: names of organizations to add, or teams by the key of their organization. */
type Refusal = { refused: Refused[]; names: string; teams: Record<string, Typed> };
/** `seen`: says over which teams it was written. */
type Typed = { text: string; seen: string };

type StudyMembersProps = {
  slug: string;
  here: string;
  changeable: boolean;
  organizations: readonly Partner[];
  /** Key of the organization that was just saved. */
  saved: string | null;
  refusal: Refusal | null;
};

/** One form for the teams of all organizations: what was typed for another one is saved, or shown again, with them. */
const allTeams = "all-teams";

export const partnerRow = (id: string) => `organization-${id}`;

export function StudyMembers({ slug, here, changeable, organizations, saved, refusal }: StudyMembersProps) {
  const t = useT();
  const wrongWith = (organization: string | null) =>
    refusal?.refused.find((each) => each.organization === organization) ?? null;
  const added = wrongWith(null);
  const gone = refusal?.refused.filter(({ message }) => message === "partners.error.gone") ?? [];
  return (
    <div className="stack">
      <h1>{t("partners.title")}</h1>
      <p>{t("partners.intro")}</p>
      {!changeable && <p className="notice">{t("partners.frozen")}</p>}
      {organizations.length === 0 && <p>{t("partners.none")}</p>}
      {changeable && organizations.length > 1 && <p>{t("partners.together")}</p>}
      {changeable && (
        <form method="post" action={here} id={allTeams}>
          <input type="hidden" name="_action" value="teams" />
        </form>
      )}
      {gone.map(({ organization, message, values }) => (
        <GoneList key={organization} said={{ message, values }} typed={refusal?.teams[organization ?? ""]} />
      ))}
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
                typed={refusal?.teams[partner.id]}
                saved={saved === partner.id && refusal === null}
                refused={wrongWith(partner.id)}
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
            <FormField name="names" label="partners.addNames" problem={added ?? undefined}>
              {(control) => <textarea {...control} required rows={3} defaultValue={refusal?.names} />}
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

/** What was written for an organization that somebody has removed: to be copied, and part of no form any more, so that the others can be saved. */
function GoneList({ said, typed }: { said: Said; typed: Typed | undefined }) {
  const t = useT();
  return (
    <div className="notice">
      <p className="error">{t(said.message, said.values)}</p>
      <p className="own-words">{typed?.text}</p>
    </div>
  );
}

type PartnerFormsProps = {
  here: string;
  partner: Partner;
  typed: Typed | undefined;
  saved: boolean;
  refused: Refused | null;
};

function PartnerForms({ here, partner, typed, saved, refused }: PartnerFormsProps) {
  const { id, name, of, teams, count, listed } = partner;
  const t = useT();
  // Who has been told of other teams, and been shown them, writes over those from now on.
  const seen = refused?.message === "standing.error.changed" ? partner.seen : (typed?.seen ?? partner.seen);
  const notRemoved = refused?.message === "forGood.error";
  return (
    <>
      <div className="study-form">
        <input type="hidden" name={`name-${id}`} value={name} form={allTeams} />
        <input type="hidden" name={`seen-${id}`} value={seen} form={allTeams} />
        <FormField
          id={`teams-${id}`}
          name={`teams-${id}`}
          label="partners.teams"
          values={{ name }}
          hint="partners.teamsHint"
          problem={notRemoved ? undefined : (refused ?? undefined)}
        >
          {(control) => (
            <textarea
              {...control}
              form={allTeams}
              rows={Math.min(12, Math.max(3, count + 1))}
              defaultValue={typed?.text ?? teams}
            />
          )}
        </FormField>
        {refused?.message === "standing.error.changed" && <ListNow teams={teams} />}
        <p>
          <button
            type="submit"
            className="button second"
            form={allTeams}
            name="organization"
            value={id}
            aria-label={t("partners.saveNamed", { name })}
          >
            {t("partners.save")}
          </button>{" "}
          {saved && <span role="status">{t("partners.saved")}</span>}
        </p>
      </div>
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
