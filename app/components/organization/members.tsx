/** Who is a member as what, and who is invited. */
import { useT } from "../layout/language.tsx";
import { RoleChoice } from "./role-choice.tsx";

type Role = "leader" | "researcher" | "operator";
type MembersProps = {
  may: { members: boolean; operators: boolean };
  members: { id: string; name: string; email: string; role: Role }[];
  invitations: { id: string; email: string; role: Role }[];
};

export function Members({ may, members, invitations }: MembersProps) {
  const t = useT();
  const mayChange = (role: Role) => (role === "operator" ? may.operators : may.members);
  return (
    <section>
      <h2>{t("members.title")}</h2>
      {members.length === 0 && <p>{t("members.none")}</p>}
      <ul className="members people">
        {members.map(({ id, name, email, role }) => (
          <li key={id}>
            <p>
              <span id={`member-${id}`}>
                {name}, {email}
              </span>
              : {t(`members.role.${role}`)}
            </p>
            {mayChange(role) && (
              <>
                <form method="post" className="account-form">
                  <input type="hidden" name="_action" value="role" />
                  <input type="hidden" name="member" value={id} />
                  <RoleChoice id={`role-${id}`} of={name} chosen={role} mayOperators={may.operators} />
                  <button type="submit" className="link" aria-describedby={`member-${id}`}>
                    {t("members.change")}
                  </button>
                </form>
                <form method="post">
                  <input type="hidden" name="_action" value="remove" />
                  <input type="hidden" name="member" value={id} />
                  <button type="submit" className="link" aria-describedby={`member-${id}`}>
                    {t("members.remove")}
                  </button>
                </form>
              </>
            )}
          </li>
        ))}
      </ul>
      {invitations.length > 0 && (
        <>
          <h3>{t("members.invited")}</h3>
          <ul className="members people">
            {invitations.map(({ id, email, role }) => (
              <li key={id}>
                <p>
                  <span id={`invitation-${id}`}>{email}</span>: {t(`members.role.${role}`)}
                </p>
                <form method="post">
                  <input type="hidden" name="_action" value="withdraw" />
                  <input type="hidden" name="invitation" value={id} />
                  <button type="submit" className="link" aria-describedby={`invitation-${id}`}>
                    {t("members.withdraw")}
                  </button>
                </form>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
