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

  "beside.title": "Beside the profiles published for {year}",
  "beside.text":
    "Too few {unit, select, organization {organizations} team {teams} other {people}} for groups of their own: each stands beside the published profile that its answers lie nearest to. How certain that is cannot be said, because published profiles come without their spread.",
  "beside.nearest": "Nearest profile",
  "beside.step": "One answer better or worse",
  "beside.keeps": "same profile",
  "beside.moves": "another profile",
  "beside.elite": "Elite",
  "beside.small": "not told: too few people, or answers too much alike",
  "beside.source": "Published figures: {citation}",

  "constraint.title": "What holds delivery back most",
  "constraint.hedge":
    "An expectation from what goes together in these answers, not a proof: try it, and look again in the next wave.",
  "constraint.tied": "No single one: {capabilities}",
  "constraint.undecided": "Not decided",
  "constraint.none": "Nothing stands out",
  "constraint.unmeasured": "Not measured here",
  "constraint.named.why":
    "If the middle organization came up to the upper quarter, {axis, select, throughput {throughput} other {stability}} would be expected to rise by {gain} of 10 ({lower} to {upper}). It comes first in {share, number, percent} of {draws, number} redrawn cohorts; 60 % are needed for a name.",
  "constraint.tied.why":
    "Chance alone would name now one, now another of these: none comes first in 60 % of {draws, number} redrawn cohorts. Together they do.",
  "constraint.undecided.why":
    "In most of {draws, number} redrawn cohorts no way of working is expected to gain anything.",
  "constraint.none.why":
    "No way of working that was asked about goes with better answers here, or all are at the upper quarter already.",
  "constraint.unmeasured.too-few":
    "{rows, number} {rows, plural, one {person has} other {people have}} answered everything that is needed; {needed, number} people from at least five organizations are needed.",
  "constraint.unmeasured.no-variance": "Everybody answered one of the questions alike.",
  "constraint.unmeasured.singular":
    "Some ways of working go together so closely that they cannot be told apart.",
  "constraint.unmeasured.no-own-score": "Nobody answered everything that is needed.",
  "constraint.unmeasured.no-agreement": "People of one organization agree on none of what was asked.",
  "constraint.hidden": "Shown from {needed, number} people on.",
  "constraint.hidden.why": "So nobody's answers can be worked out from it.",
  "constraint.published":
    "By published figures alone, look first at {capabilities}: farthest below {ahead, select, true {the upper end} other {the published average}}{linked, select, true {, and found by studies to go with delivery} other {}}.",
  "constraint.published.row":
    "{points, number} of 100 points, {by, select, average {published average {reference, number}} middle {middle of the published averages {reference, number}} other {upper end 100}}; {years, plural, =0 {no study known} one {found in the study of one year} other {found in the studies of # years}}",
  "constraint.evidence": "What this rests on",
  "constraint.capability": "Way of working",
  "constraint.effect": "Goes with, per point",
  "constraint.distance": "Points to the upper quarter",
  "constraint.gain": "Expected gain",
  "constraint.first": "Comes first in",
  "constraint.range": "{value} ({lower} to {upper})",
  "constraint.model":
    "{rows, number} people; {dropped, number} left out because an answer is missing. Held fixed: what was asked about the service ({context, number}), and every other way of working on which the one looked at does not act.",
  "constraint.acrossRaters.measured":
    "Checked with different people: one half of a team told the way of working, the other half delivery ({teams, number} teams). Of the two estimates the smaller counts.",
  "constraint.acrossRaters.not-measured":
    "Not checked with different people: too few teams are large enough. One person's mood may colour both answers.",
  "constraint.leftOut": "No candidates: {capabilities}.",
  "constraint.leftOut.adaptive": "{capability} (asked of some people only)",
  "constraint.leftOut.restates": "{capability} (says the metric in other words)",
  "constraint.leftOut.no-agreement": "{capability} (people of one organization do not agree on it)",
};
