/** Personal links as a table to hand out, where letters cannot be sent or are sent by somebody else. */
import { useT } from "../../layout/language.tsx";
import type { InvitationsProps } from "./shown.ts";

type Props = Pick<InvitationsProps, "organizations"> & { isRefused: boolean };

export function LinksForm({ organizations, isRefused }: Props) {
  const t = useT();
  return (
    <section className="stack" id="links">
      <h2>{t("invitations.links")}</h2>
      <p>{t("invitations.links.explain")}</p>
      <form method="post" className="invite-form">
        <input type="hidden" name="_action" value="links" />
        {isRefused && (
          <p className="error" id="links-error" role="alert">
            {t("invitations.links.wrong")}
          </p>
        )}
        <label htmlFor="links-count">{t("invitations.links.count")}</label>
        <input
          id="links-count"
          name="count"
          type="number"
          min={1}
          max={10000}
          required
          aria-invalid={isRefused ? true : undefined}
          aria-describedby={isRefused ? "links-error" : undefined}
        />
        <label htmlFor="links-place">{t("invitations.links.place")}</label>
        <select id="links-place" name="place">
          <option value="">{t("invitations.links.anywhere")}</option>
          {organizations.map(({ id, name, teams }) => (
            <optgroup key={id} label={name}>
              <option value={id}>{name}</option>
              {teams.map((team) => (
                <option key={team.id} value={team.id}>
                  {team.name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <p>
          <button type="submit" className="button second">
            {t("invitations.links.make")}
          </button>
        </p>
      </form>
    </section>
  );
}
