/** Parts of sentences that count what is compared. */
export const unitCount =
  "{unit, select, organization {{n, plural, one {# organization} other {# organizations}}} team {{n, plural, one {# team} other {# teams}}} other {{n, plural, one {# person} other {# people}}}}";
export const units = "{unit, select, organization {organizations} team {teams} other {people}}";
