/** The teams that an organization keeps: its list, another name for one, and the studies in which they are. Works without scripts. */
import type { Said } from "../../i18n/said.ts";
import { useT } from "../layout/language.tsx";
import { FormField } from "../study/form-field.tsx";
import { ListNow } from "./list-now.tsx";

type Sent = { _action: "save"; teams: string } | { _action: "rename"; from: string; to: string };
type Refused = { sent: Sent; said: Said };

type StandingTeamsProps = {
  organization: { id: string; name: string };
  mayChange: boolean;
  teams: string;
  names: readonly string[];
  retired: readonly string[];
  seen: string;
  followed: readonly {
    name: string;
    studies: readonly { slug: string; title: string; as: string | null }[];
  }[];
  saved: boolean;
  refused: Refused | null;
};

export function StandingTeams(props: StandingTeamsProps) {
  const { organization, mayChange, names, retired, followed, saved, refused } = props;
  const t = useT();
  const back = `/organizations/${organization.id}`;
  return (
    <div className="stack">
      <h1>{t("standing.title", { name: organization.name })}</h1>
      <p>{t("standing.intro")}</p>
      {saved && !refused && <p role="status">{t("partners.saved")}</p>}
      {names.length === 0 && <p>{t("standing.none")}</p>}
      {mayChange ? <ListForm {...props} /> : <TeamNames names={names} />}
      {mayChange && names.length > 0 && <RenameForm names={names} refused={refused} />}
      {retired.length > 0 && (
        <section className="stack" aria-labelledby="retired">
          <h2 id="retired">{t("standing.retired")}</h2>
          <p>{t("standing.retiredExplain")}</p>
          <TeamNames names={retired} />
        </section>
      )}
      {followed.length > 0 && (
        <section className="stack" aria-labelledby="followed">
          <h2 id="followed">{t("standing.followed")}</h2>
          <p>{t("standing.followedExplain")}</p>
          <ul>
            {followed.map(({ name, studies }) => (
              <li key={name}>
                {name}
                <ul>
                  {studies.map(({ slug, title, as }) => (
                    <li key={`${slug} ${as ?? ""}`}>
                      <a href={`/studies/${encodeURIComponent(slug)}/own-part`}>{title}</a>
                      {as !== null && <> {t("standing.as", { name: as })}</>}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <a href={back}>{organization.name}</a>
      </p>
    </div>
  );
}

function TeamNames({ names }: { names: readonly string[] }) {
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}

function ListForm({ teams, names, seen, refused }: StandingTeamsProps) {
  const t = useT();
  const sent = refused?.sent._action === "save" ? refused.sent : null;
  return (
    <form method="post" className="study-form">
      <input type="hidden" name="_action" value="save" />
      <input type="hidden" name="seen" value={seen} />
      <FormField
        name="teams"
        label="standing.list"
        hint="partners.teamsHint"
        problem={sent ? refused?.said : undefined}
      >
        {(control) => (
          <textarea
            {...control}
            rows={Math.min(16, Math.max(4, names.length + 1))}
            defaultValue={sent?.teams ?? teams}
          />
        )}
      </FormField>
      {sent && refused?.said.message === "standing.error.changed" && <ListNow teams={teams} />}
      <p className="quiet">{t("standing.leaving")}</p>
      <p>
        <button type="submit" className="button">
          {t("partners.save")}
        </button>
      </p>
    </form>
  );
}

function RenameForm({ names, refused }: Pick<StandingTeamsProps, "names" | "refused">) {
  const t = useT();
  const sent = refused?.sent._action === "rename" ? refused.sent : null;
  return (
    <form method="post" className="study-form">
      <section aria-labelledby="rename">
        <h2 id="rename">{t("standing.rename")}</h2>
        <p>{t("standing.renameExplain")}</p>
        <input type="hidden" name="_action" value="rename" />
        <FormField name="from" label="standing.from">
          {(control) => (
            <select {...control} defaultValue={sent?.from}>
              {names.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          )}
        </FormField>
        <FormField name="to" label="standing.to" problem={sent ? refused?.said : undefined}>
          {(control) => (
            <input {...control} required maxLength={120} autoComplete="off" defaultValue={sent?.to} />
          )}
        </FormField>
        <p>
          <button type="submit" className="button second">
            {t("standing.renameGo")}
          </button>
        </p>
      </section>
    </form>
  );
}
