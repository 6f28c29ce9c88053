/** Words of the launch planner. */
const enough =
  "{enough, select, half {Enough for three bands} more {Enough for three bands only if 70 % answer} unknown {Not known whether it is enough for bands, because not all people are counted} other {Not enough for bands or levels}}";
const units = "{unit, select, organization {organizations} team {teams} other {people}}";

export const plan = {
  "plan.title": "What this study would show",
  "plan.stage.planned":
    "Before a wave opens the study can still be changed: larger teams, more organizations, more people. This is what it would show with the groups as they are now, by the same rules that protect the results (minimum group {k, number}).",
  "plan.stage.next":
    "Nobody can answer this wave yet. The groups of this study were fixed when its first wave opened, so nothing on this page can change any more what it shows. It says what is to be expected of so many answers (minimum group {k, number}).",
  "plan.stage.open":
    "The groups of this study were fixed when its first wave opened, so nothing on this page can change any more what it shows. It says what is to be expected of so many answers (minimum group {k, number}).",
  "plan.stage.closed":
    "This wave has closed: what it shows is decided and cannot be changed any more. This page says what was to be expected of so many answers (minimum group {k, number}).",
  "plan.moreNames": "{n} more",
  "plan.verdict.unknown": "What it will show is not known, because nobody counted the people.",
  "plan.verdict.none": "If half of the people answer, it shows nothing at all.",
  "plan.verdict.some": "If half of the people answer, it shows {shown}; it does not show {missing}.",
  "plan.verdict.all": "If half of the people answer, it shows {shown}; nothing is missing.",
  "plan.part.whole": "the whole",
  "plan.part.organizations": "{n, number} of {all, number} organizations",
  "plan.part.teams": "{n, number} of {all, number} teams",
  "plan.part.bands": "three bands of performance",
  "plan.part.noBands": `three bands of performance ({have, number} of the {needed, number} ${units} that they need)`,
  "plan.part.hypotheses": "a likely answer to {n, number} of {all, number} hypotheses",
  "plan.first.count":
    "To do first: say how many people there are in {groups, plural, one {# team or organization} other {# teams and organizations}}.",
  "plan.first.people":
    "To change first: ask more people; of fewer than {k, number} answers nothing is shown.",
  "plan.first.compare":
    "To change first: compare {instead, select, team {teams} other {people}}, of whom there are enough for bands.",
  "plan.first.units": `To change first: ask more ${units}, or do without bands, which need {needed, number}.`,
  "plan.first.agree":
    "To do first: {names} {n, plural, one {agrees} other {agree}} to be seen as {n, plural, one {a unit} other {units}}.",
  "plan.first.answers": "What helps most: that 70 % answer instead of half.",
  "plan.first.join": "To change first: join small teams, so that each has at least {people, number} people.",
  "plan.first.more": "What helps most: more people, so that the hypotheses can be decided.",
  "plan.first.nothing": "Nothing needs to be changed.",
  "plan.first.remind":
    "Its groups are fixed: only more answers help now, so remind those who have not answered.",
  "plan.first.ask":
    "Its groups are fixed, and nobody can answer yet: what helps is that many do when it opens.",
  "plan.first.over": "The wave has closed, so nothing of it can be changed any more.",
  "plan.levelUnits": `${enough}: of the ${units}, {half, number} would be compared if 50 % answer and {more, number} if 70 % do; {needed, number} are needed.`,
  "plan.levelNeeds": `${enough}: {needed, number} ${units} are needed.`,
  "plan.notKnown": "not known",
  "plan.everyone": "Everyone",
  "plan.leaders":
    "{hidden, select, none {Leaders of the organizations see the whole beside their own.} few {Leaders of the organizations see only their own: the whole is shown to them where at least five other organizations are in it.} other {Of {of, number} organizations the leaders of {seeing, number} see the whole beside their own: to the others it would tell of one organization that holds more than half of the answers.}}",
  "plan.uncounted":
    "Of {n, plural, one {# team} other {# teams}} nobody counted the people, so {n, plural, one {it is} other {they are}} left out here: say how many there are.",
  "plan.withoutTeams":
    "{names} {n, plural, one {has no team yet, so it is} other {have no teams yet, so they are}} left out here: name the teams, with their people.",
  "plan.expected.few": "hidden: fewer than {k, number} answers",
  "plan.expected.complement": "hidden: it would give away a smaller group",
  "plan.expected.folded": "with the other small teams: fewer than {k, number} people",
  "plan.expected.inside":
    "in its organization only: its small teams together are fewer than {k, number} people",
  "plan.expected.whole": "hidden: its organization has not agreed",
  "plan.expected.unknown": "not known: nobody counted its people",
  "plan.nobody": "No organization takes part yet, so there is nothing to plan with.",
  "plan.half": "If 50 % answer",
  "plan.more": "If 70 % answer",
  "plan.levels": "Levels of performance",
  "plan.noVerdict": "Whether the bands are real groups can only be judged from {n, number} on.",
  "plan.power": "How likely it is to find what is there",
  "plan.hypothesis": "Declared before opening",
  "plan.hypothesis.who-deploys":
    "Who deploys does not matter for the change fail rate (equivalence within the stated bound, if there is no difference at all)",
  "plan.hypothesis.capability": "A capability goes with delivery (correlation 0.3)",
  "plan.hypothesis.difference": "Two halves of the people differ (by half a standard deviation)",
  "plan.assumed":
    "Assumed: 5 % error, a tenth of the variance between organizations, a change fail rate that varies by 15 points (or one level). 80 % and more is usually asked for; with less, finding nothing says little.",
  "plan.teams": "Who would be told of",
  "plan.teamsShown":
    "Of {all, number} teams, {half, number} would be told of by themselves if 50 % answer, {more, number} if 70 % do.",
  "plan.people": "That is {half, number} or {more, number} people.",
  "plan.mixed":
    "Reckoned with answers that are as mixed as can be. Where nearly all of a group agree, less is shown. Groups with fewer than {k, number} answers are hidden, and others with them where their numbers would follow.",
  "plan.group": "Group",
  "plan.size": "People",
  "plan.expected.mean": "means only",
  "plan.expected.coarse": "means and a word for their spread",
  "plan.expected.distribution": "also distributions",
  "plan.expected.quartiles": "everything, quartiles too",
  "plan.withheld":
    "{names} {n, plural, one {has} other {have}} not agreed to be seen as a unit: the host sees nothing of {n, plural, one {it and its teams} other {them and their teams}} alone, and {n, plural, one {its} other {their}} answers count in the whole only.",
  "plan.withheldUntil":
    "If a leader of {n, plural, one {the organization} other {an organization}} agrees before the first wave opens, what its size allows is shown.",
} as const;
