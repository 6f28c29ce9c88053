/** Worte für das, was ein Ergebnis trägt oder an seine Stelle tritt. */
const places = "{unit, select, organization {Organisationen} team {Teams} other {Gruppen}}";

export const evidencePages: Record<string, string> = {
  "capabilities.withheld.people-disagree": "uneins",
  "capabilities.withheld.units-alike": "nicht unterscheidbar",
  "capabilities.withheld.column": `„{capability}“ zeigt keine Mittelwerte einzelner ${places}.`,
  "capabilities.withheld.why.people-disagree":
    "Die Personen eines Ortes sagen Verschiedenes darüber, sodass ein Mittelwert für niemanden spräche.",
  "capabilities.withheld.why.units-alike":
    "Die Orte unterscheiden sich darin nicht mehr als die Personen eines Ortes, sodass ein Mittelwert eher sagt, wer geantwortet hat, als wo.",
};
