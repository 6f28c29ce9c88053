/** Parts of sentences that count what is compared. */
export const unitCount =
  "{unit, select, organization {{n, plural, one {# Organisation} other {# Organisationen}}} team {{n, plural, one {# Team} other {# Teams}}} other {{n, plural, one {# Person} other {# Personen}}}}";
export const units = "{unit, select, organization {Organisationen} team {Teams} other {Personen}}";
