/** The proof of protection: every group in which this answer can count, with its people, its minimum and what it may show. */
import type { CountedIn as Counted, GroupView } from "../../disclosure/group-views.ts";
import type { OtherTeams } from "../../disclosure/policy.ts";
import type { Translate } from "../../i18n/messages.ts";
import { useLanguage, useT } from "../layout/language.tsx";

type Names = { organization: string | null; team: string | null };

type CountedInProps = Pick<Counted, "views" | "folded"> & {
  names: Names;
  otherTeams: OtherTeams | null;
  hostSees: boolean | null;
};

export function CountedIn({ views, folded, names, otherTeams, hostSees }: CountedInProps) {
  const t = useT();
  const isHidden = hostSees === false;
  const team = views.find((view) => view.of === "team");
  return (
    <section className="counts">
      <h2 id="counts">{t("firstPage.counts.title")}</h2>
      <p className="help">{t("firstPage.counts.lead")}</p>
      <table aria-labelledby="counts">
        <thead>
          <tr>
            <th scope="col">{t("firstPage.counts.group")}</th>
            <th scope="col" className="number">
              {t("firstPage.counts.people")}
            </th>
            <th scope="col" className="number">
              {t("firstPage.counts.from")}
            </th>
          </tr>
        </thead>
        {views.map((view) => (
          <View key={view.of} view={view} names={names} isHidden={isHidden && view.of !== "everyone"} />
        ))}
      </table>
      {folded && otherTeams && typeof team?.people === "number" && (
        <p>
          {t(folded === "organization" ? "firstPage.folded.organization" : "firstPage.folded.otherTeams", {
            people: team.people,
            together: otherTeams.people,
            organization: names.organization ?? "",
          })}
        </p>
      )}
      {isHidden && <p>{t("firstPage.notAgreed", { organization: names.organization ?? "" })}</p>}
      {views.some(({ people }) => people === null) && <p className="help">{t("firstPage.uncounted")}</p>}
    </section>
  );
}

/** `isHidden`: the host sees nothing of it, as its organization has not agreed; its own leaders do. */
function View({ view, names, isHidden }: { view: GroupView; names: Names; isHidden: boolean }) {
  const t = useT();
  const list = new Intl.ListFormat(useLanguage(), { type: "conjunction" });
  const { figures, minimum } = view;
  const stands = figures.length > 0;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup">{nameOf(view, names, t)}</th>
        <td className="number">{peopleOf(view, t)}</td>
        <td className="number">
          {stands ? t("firstPage.counts.n", { n: minimum }) : t("firstPage.counts.never")}
        </td>
      </tr>
      <tr>
        <td colSpan={3}>
          {stands
            ? t(isHidden ? "firstPage.view.ownOnly" : "firstPage.view.most", {
                figures: list.format(figures.map(({ kind }) => t(`firstPage.figure.${kind}`))),
              })
            : t("firstPage.view.none")}
        </td>
      </tr>
    </tbody>
  );
}

function peopleOf({ people, counted }: GroupView, t: Translate): string {
  if (people !== null) return t("firstPage.counts.n", { n: people });
  return counted > 0 ? t("firstPage.counts.more", { n: counted }) : t("firstPage.counts.notCounted");
}

function nameOf({ of }: GroupView, { organization, team }: Names, t: Translate): string {
  switch (of) {
    case "everyone":
      return t("firstPage.view.everyone");
    case "organization":
      return organization ?? "";
    case "other-teams":
      return t("firstPage.view.otherTeams", { organization: organization ?? "" });
    case "team":
      return t("firstPage.view.team", { team: team ?? "" });
  }
}
