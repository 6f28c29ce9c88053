/** Who asks: nothing but what decides about access. */

/** In an organization. An operator of it runs the whole installation, and leads it. */
export type MemberRole = "leader" | "researcher" | "operator";

export type Actor = {
  /** null: nobody, or somebody with the set-up link. */
  account: { id: string; name: string; email: string } | null;
  /** Runs this installation, by an account or, before there is one, by the set-up link. */
  isOperator: boolean;
  memberships: readonly { organizationId: string; role: MemberRole }[];
};

export const nobody: Actor = { account: null, isOperator: false, memberships: [] };
export const operator: Actor = { account: null, isOperator: true, memberships: [] };
