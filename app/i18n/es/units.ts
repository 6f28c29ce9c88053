/** Parts of sentences that count what is compared. */
export const unitCount =
  "{unit, select, organization {{n, plural, one {# organización} many {# de organizaciones} other {# organizaciones}}} team {{n, plural, one {# equipo} many {# de equipos} other {# equipos}}} other {{n, plural, one {# persona} many {# de personas} other {# personas}}}}";
export const units = "{unit, select, organization {organizaciones} team {equipos} other {personas}}";
