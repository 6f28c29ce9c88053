/** For which organization and team the answers are, and the way to choose another. */
import { useT } from "../layout/language.tsx";

type ChosenWhoProps = {
  names: { organization: string | null; team: string | null };
  /** Address of the page without a choice; false where an invitation has fixed it. */
  change: string | false;
};

export function ChosenWho({ names: { organization, team }, change }: ChosenWhoProps) {
  const t = useT();
  return (
    <p className="chosen">
      {organization === null
        ? t("firstPage.chosen.none")
        : team === null
          ? t("firstPage.chosen.organization", { organization })
          : t("firstPage.chosen.team", { team, organization })}{" "}
      {change && <a href={change}>{t("firstPage.chosen.change")}</a>}
    </p>
  );
}
