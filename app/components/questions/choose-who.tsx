/** Where somebody works: one menu where the list is short, else two steps, with a field that shortens what is still long. A form that asks. */
import type { MessageKey, Translate } from "../../i18n/messages.ts";
import { useT } from "../layout/language.tsx";

type Option = { ref: string; name: string };
type Find = { typed: string; found: number };
export type Choice =
  | { of: "all"; groups: (Option & { teams: Option[] })[] }
  | { of: "organization"; options: Option[]; find: Find | null }
  | { of: "team"; organization: Option; alone: boolean; options: Option[]; find: Find | null };

type ChooseWhoProps = {
  choice: Choice;
  /** The address named what does not take part here. */
  strange: boolean;
  /** Address of this page without a choice. */
  here: string;
  error: MessageKey | undefined;
};

export function ChooseWho({ choice, strange, here, error }: ChooseWhoProps) {
  const t = useT();
  const hint = strange ? "respond.welcome.who.strange" : "firstPage.choose.why";
  return (
    <form method="get" action={here} className="start">
      <h2>{t("firstPage.choose.title")}</h2>
      {choice.of === "team" && <input type="hidden" name="organization" value={choice.organization.ref} />}
      {choice.of !== "all" && choice.find && <Shorten find={choice.find} />}
      <div className={error ? "who wrong" : "who"}>
        <label htmlFor="who">{labelOf(choice, t)}</label>
        <p className="help" id="who-hint">
          {t(hint)}
        </p>
        {error && (
          <p className="error" id="who-error">
            {t(error)}
          </p>
        )}
        <select
          id="who"
          name={choice.of === "organization" ? "organization" : "who"}
          required
          defaultValue=""
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? "who-error who-hint" : "who-hint"}
        >
          <option value="">{t("respond.welcome.who.choose")}</option>
          {optionsOf(choice, t)}
        </select>
      </div>
      <p className="foot">
        <button type="submit" className="button">
          {t("firstPage.choose.go")}
        </button>
        {choice.of === "team" && !choice.alone && (
          <a href={here}>{t("firstPage.choose.otherOrganization")}</a>
        )}
      </p>
    </form>
  );
}

/** Enter in the field shortens the list; nothing need be chosen for that. */
function Shorten({ find: { typed, found } }: { find: Find }) {
  const t = useT();
  return (
    <div className="who">
      <label htmlFor="find">{t("firstPage.choose.find")}</label>
      <div className="foot">
        <input id="find" name="find" defaultValue={typed} maxLength={100} autoComplete="off" />
        <button type="submit" className="button second" formNoValidate>
          {t("firstPage.choose.find.go")}
        </button>
      </div>
      {typed !== "" && (
        <p className="help" role="status">
          {t("firstPage.choose.find.some", { n: found, typed })}
        </p>
      )}
    </div>
  );
}

function labelOf(choice: Choice, t: Translate): string {
  if (choice.of === "all") return t("respond.welcome.who");
  if (choice.of === "organization") return t("firstPage.choose.organization");
  return t("firstPage.choose.teamOf", { organization: choice.organization.name });
}

function optionsOf(choice: Choice, t: Translate) {
  if (choice.of === "all")
    return [
      ...choice.groups.map(({ ref, name, teams }) => (
        <optgroup key={ref} label={name}>
          {options("team:", teams)}
          <option value={`organization:${ref}`}>
            {t(teams.length > 0 ? "respond.welcome.who.other" : "respond.welcome.who.only", {
              organization: name,
            })}
          </option>
        </optgroup>
      )),
      <option key="none" value="none">
        {t("respond.welcome.who.none")}
      </option>,
    ];
  if (choice.of === "organization")
    return [
      ...options("", choice.options),
      <option key="none" value="none">
        {t("firstPage.choose.noOrganization")}
      </option>,
    ];
  return [
    ...options("team:", choice.options),
    <option key="other" value={`organization:${choice.organization.ref}`}>
      {t("firstPage.choose.noTeam")}
    </option>,
    <option key="none" value="none">
      {t("firstPage.choose.noOrganization")}
    </option>,
  ];
}

function options(before: string, of: Option[]) {
  return of.map(({ ref, name }) => (
    <option key={ref} value={before + ref}>
      {name}
    </option>
  ));
}
