/** The verdict on the groups in words, and the same findings where the groups are bands of a continuum (`….bands`). ICU messages. */
const unitCount =
  "{unit, select, organization {{n, plural, one {# organization} other {# organizations}}} team {{n, plural, one {# team} other {# teams}}} other {{n, plural, one {# person} other {# people}}}}";
/** Units with a place among the groups: not everybody who answered, when a metric has no answer. */
const placedCount = `${unitCount}{placed, select, some { with an answer to every metric} other {}}`;
const units = "{unit, select, organization {organizations} team {teams} other {people}}";

export const verdictWords = {
  "levels.name.high.bands": "Upper band",
  "levels.name.medium.bands": "Middle band",
  "levels.name.low.bands": "Lower band",
  "levels.verdict.levels": "Levels.",
  "levels.verdict.bands": "Bands of a continuum.",
  "levels.verdict.provisional": "Provisional.",
  "levels.hedge.tested":
    "The groups are real in these answers: populations without groups give none as distinct, and other samples and other orders of the rows give the same ones.",
  "levels.hedge.readAsBands":
    "Three parts are drawn by policy all the same: read them as the upper, middle and lower band, not as kinds.",
  "levels.reason.no-groups": "Answers with no groups behind them fall apart just as clearly.",
  "levels.reason.small-excess":
    "They fall apart hardly more clearly than answers with no groups behind them.",
  "levels.reason.ties": "The order of the rows alone decides where {share, number, percent} of them lie.",
  "levels.reason.unstable-class": "Other samples do not give all of these parts again.",
  "levels.reason.small-class": "One of the parts holds very few.",
  "levels.note.non-monotone":
    "They do not line up from low to high on every metric: read high, medium and low as names, not as ranks.",
  "levels.note.non-monotone.bands": "They do not rise on every metric.",
  "levels.note.other-k":
    "{groups, plural, one {The answers themselves speak for a single group.} other {The answers themselves speak for # groups.}}",
  "levels.notInLine.bands":
    "The bands do not rise on {n, plural, one {this metric} other {these metrics}}: {metrics}.",
  "levels.finding.shares.bands": `Of ${placedCount}, {high, number} {high, plural, one {lies} other {lie}} in the upper band, {medium, number} in the middle and {low, number} in the lower`,
  "levels.finding.mapBoth.bands":
    "The upper band is ahead of the lower one on average in speed and in safety",
  "levels.finding.map.throughput.bands":
    "The upper band is ahead of the lower one on average in speed, not in safety",
  "levels.finding.map.stability.bands":
    "The upper band is ahead of the lower one on average in safety, not in speed",
  "levels.finding.panels.bands":
    "Furthest apart: “{metric}”. Typical answer of the upper band: “{high}”; of the lower band: “{low}”",
  "levels.shareWithInterval": "Share (95 % interval)",
  "levels.shareInterval": "{share, number, percent} ({lower, number, percent} to {upper, number, percent})",
  "levels.foundAgain": "Found again in other samples (0 to 1)",
  "levels.places.title": `{share, number, percent} of the ${units} have a clear place`,
  "levels.places.note":
    "A place is clear when at least 80 % of resamples of its own teams and people keep it there, and it is well away from the next group; otherwise it lies between two.",
  "levels.places.odd":
    "{n, plural, one {One of those named below has an uneven profile: far ahead on one metric, far behind on another.} other {# of those named below have an uneven profile: far ahead on one metric, far behind on another.}}",
  "levels.places.open": `{n, number} ${units} by name`,
  "levels.places.certainty": "How clear",
  "levels.places.step": "One answer better or worse",
  "levels.places.profile": "Profile",
  "levels.places.keeps": "stays",
  "levels.places.moves": "may change it",
  "levels.places.between": "between {lower} and {upper}",
  "levels.places.clear": "clear ({share, number, percent})",
  "levels.places.even": "even",
  "levels.places.uneven": "ahead on {ahead}; behind on {behind}",
  "levels.places.more": `{n, number} more ${units} are not listed.`,
  "levels.method.null": "The same of populations without groups ({draws, number} drawn)",
  "levels.method.nullValue": "{mean} on average; p {p}",
  "levels.method.stability":
    "Agreement with the groups of other samples ({draws, number} drawn; 1 = the same)",
  "levels.method.supported": "Number of groups that the answers support",
  "levels.method.supportedValue": "gap statistic {gap, number}; mixture {mixture}",
  "levels.method.none": "not estimable",
  "overview.highShare.bands": "{share, number, percent} in the upper band",
  "overview.calledHighShare.bands": "{share, number, percent} in the upper band",
  "overview.highOf.bands": `{n, number} of {all, number} ${units}; bands of a continuum, not kinds`,
  "overview.calledHighOf.bands": `{n, number} of {all, number} ${units}; bands of a continuum that do not rise on every metric`,
  "overview.gap.bands": "{high} against {low} on a scale up to {max}: upper band and lower band",
  "overview.noGapWhy.bands": "Needs an upper and a lower band, both large enough to be shown.",
  "overview.littleGapWhy.bands":
    "No capability differs by a twentieth of its scale between the upper and the lower band.",
  "overview.capabilitiesTitle.bands": "Where the upper and the lower band differ most",
  "capabilities.finding.difference.bands": "Upper and lower band differ most in {capability}",
  "capabilities.finding.noDifference.bands": "Upper and lower band differ little in every capability",
  "study.outdated.title": "These results come from an earlier version of the analysis",
  "study.outdated.explain": "They are no longer shown. The answers are all kept: compute them again.",
  "levels.finding.sharesUneven.bands": `Of ${placedCount}, {high, number} {high, plural, one {lies} other {lie}} in the upper band, {medium, number} in the middle and {low, number} in the lower`,
} as const;
