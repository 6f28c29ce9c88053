/** Parts of sentences that count what is compared. */
export const unitCount =
  "{unit, select, organization {{n, number} 組織} team {{n, number} チーム} other {{n, number} 人}}";
export const units = "{unit, select, organization {組織} team {チーム} other {人}}";
