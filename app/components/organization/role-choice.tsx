/** One of the roles of a member. */
import { useT } from "../layout/language.tsx";

type RoleChoiceProps = {
  id: string;
  /** Whose role; absent where nobody is named yet. */
  of?: string;
  chosen: "leader" | "researcher" | "operator";
  mayOperators: boolean;
};

export function RoleChoice({ id, of, chosen, mayOperators }: RoleChoiceProps) {
  const t = useT();
  const roles = ["leader", "researcher", ...(mayOperators ? (["operator"] as const) : [])] as const;
  return (
    <>
      <label htmlFor={id}>{of === undefined ? t("members.role") : t("members.roleOf", { name: of })}</label>
      <select id={id} name="role" defaultValue={chosen}>
        {roles.map((each) => (
          <option key={each} value={each}>
            {t(`members.role.${each}`)}
          </option>
        ))}
      </select>
    </>
  );
}
