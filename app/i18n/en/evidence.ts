/** Words for what carries a result, or stands in for one: the constraint, published profiles beside a small cohort, means that are withheld. */
const places = "{unit, select, organization {organizations} team {teams} other {groups}}";

export const evidencePages = {
  "capabilities.withheld.people-disagree": "people differ",
  "capabilities.withheld.units-alike": "not told apart",
  "capabilities.withheld.column": `“{capability}” shows no means of single ${places}.`,
  "capabilities.withheld.why.people-disagree":
    "The people of one place say different things about it, so that a mean would speak for nobody.",
  "capabilities.withheld.why.units-alike":
    "Places differ in it no more than the people of one place do, so that a mean would say who answered rather than where.",
};
