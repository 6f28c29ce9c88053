/** Entries of the audit log, what they are looked through by, and whether the chain is whole. Deeds are codes: the saved log has the same. */
import type { Translate } from "../../i18n/messages.ts";
import { ScrollRegion } from "../charts/scroll-region.tsx";
import { useT } from "../layout/language.tsx";
import { Moment } from "./moment.tsx";

type Filter = {
  deed?: string | undefined;
  actor?: string | undefined;
  study?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
};
type FiltersProps = {
  filter: Filter;
  deeds: readonly string[];
  studies: readonly { slug: string; title: string }[];
};

const programs = ["operator", "command", "system"] as const;

export function AuditFilters({ filter, deeds, studies }: FiltersProps) {
  const t = useT();
  const { actor } = filter;
  const isAccount = actor?.startsWith("account:") ?? false;
  return (
    <form method="get" className="account-form admin-filter">
      <Choice name="deed" chosen={filter.deed} options={deeds.map((deed) => [deed, deed])} />
      <Choice
        name="actor"
        label="audit.who"
        chosen={actor}
        options={[
          ...programs.map((who) => [who, t(`audit.who.${who}`)] as const),
          ...(actor && isAccount ? [[actor, actor] as const] : []),
        ]}
      />
      <Choice name="study" chosen={filter.study} options={studies.map(({ slug, title }) => [slug, title])} />
      {(["from", "until"] as const).map((name) => (
        <div key={name} className="field">
          <label htmlFor={name}>{t(`audit.${name}`)}</label>
          <input id={name} name={name} type="date" defaultValue={filter[name]} />
        </div>
      ))}
      <button type="submit" className="button second">
        {t("audit.find")}
      </button>
    </form>
  );
}

type ChoiceProps = {
  name: "deed" | "actor" | "study";
  label?: "audit.who";
  chosen: string | undefined;
  options: readonly (readonly [string, string])[];
};

function Choice({ name, label, chosen, options }: ChoiceProps) {
  const t = useT();
  return (
    <div className="field">
      <label htmlFor={name}>{t(label ?? (name === "deed" ? "audit.deed" : "audit.study"))}</label>
      <select id={name} name={name} defaultValue={chosen ?? ""}>
        <option value="">{t("audit.all")}</option>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

type Entry = {
  number: number;
  at: string;
  actor: string;
  name: string | null;
  deed: string;
  study: string | null;
  details: [string, string][];
};

export function AuditEntries({ entries }: { entries: readonly Entry[] }) {
  const t = useT();
  return (
    <ScrollRegion label={t("admin.audit")}>
      <table className="admin-log">
        <thead>
          <tr>
            <th scope="col" className="number">
              {t("audit.number")}
            </th>
            {(["at", "who", "deed", "study", "details"] as const).map((name) => (
              <th key={name} scope="col">
                {t(`audit.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.number}>
              <td className="number">{entry.number}</td>
              <td>
                <Moment at={entry.at} />
              </td>
              <td>
                <a href={`/admin/audit?actor=${encodeURIComponent(entry.actor)}`}>{who(t, entry)}</a>
              </td>
              <td>
                <code dir="ltr">{entry.deed}</code>
              </td>
              <td>{entry.study}</td>
              <td>
                {entry.details.map(([key, value]) => (
                  <span key={key} className="detail" dir="ltr">
                    {key}: {value}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function who(t: Translate, { actor, name }: Entry): string {
  const program = programs.find((one) => one === actor);
  if (program) return t(`audit.who.${program}`);
  return name ?? t("audit.who.gone", { id: actor.slice("account:".length, "account:".length + 8) });
}

type Verdict = { entries: number; head: string } & ({ whole: true } | { whole: false; at: number });

export function ChainVerdict({ verdict }: { verdict: Verdict }) {
  const t = useT();
  if (!verdict.whole) return <p className="error">{t("audit.broken", { at: verdict.at })}</p>;
  return (
    <p className="notice">
      {t("audit.whole", { entries: verdict.entries })} <code dir="ltr">{verdict.head}</code>
    </p>
  );
}
