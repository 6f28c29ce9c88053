/** The proof of protection: what the first page promises, from the frozen policy alone. */
import { type CountedIn, groupViewsOf, type Membership, sizesInForce } from "../disclosure/group-views.ts";
import type { MinimumSizes } from "../disclosure/minimum-sizes.ts";
import { type FrozenPolicy, type OtherTeams, shortHash } from "../disclosure/policy.ts";
import type { HashedPolicy } from "./sound-policy.server.ts";

export type Proof = CountedIn & {
  names: { organization: string | null; team: string | null };
  /** The folded teams of the organization together, where the own team is one of them. */
  otherTeams: OtherTeams | null;
  /** Its organization agreed that the host sees it as a unit; null: there is no organization. */
  hostSees: boolean | null;
};

/** The rules that hold for everybody who is asked. */
export type Rules = {
  version: number;
  /** As much of the hash as people compare, and all of it. */
  mark: string;
  hash: string;
  sizes: MinimumSizes;
  frozen: { organizations: number; teams: number; folded: number; uncounted: number };
};

/** @param k minimum group of the study as it stands now */
export function rulesOf({ policy, hash }: HashedPolicy, k: number): Rules {
  const teams = policy.organizations.flatMap((organization) => organization.teams);
  return {
    version: policy.rules,
    mark: shortHash(hash),
    hash,
    sizes: sizesInForce(policy, k),
    frozen: {
      organizations: policy.organizations.length,
      teams: teams.length,
      folded: teams.filter(({ folded }) => folded).length,
      uncounted: teams.filter(({ people }) => people === null).length,
    },
  };
}

/**
 * What holds for somebody who works there.
 * @param hostSees whether their organization agreed that the host sees it as a unit
 * @param k minimum group of the study as it stands now
 */
export function proofOf(
  policy: FrozenPolicy,
  { member, names, hostSees }: { member: Membership } & Pick<Proof, "names" | "hostSees">,
  k: number,
): Proof {
  const counted = groupViewsOf(policy, member, k);
  const own = policy.organizations.find(({ id }) => id === member.organizationId);
  return {
    ...counted,
    names,
    hostSees,
    otherTeams: counted.folded === null ? null : (own?.otherTeams ?? null),
  };
}
