/** Words of the launch planner. */
export const plan = {
  "plan.title": "What this study would show",
  "plan.intro":
    "Before a wave opens the study can still be changed: larger teams, more organizations, more people. This is what it would show with the groups as they are now, by the same rules that protect the results (minimum group {k, number}).",
  "plan.frozen":
    "The groups of this wave were frozen when it opened. This is what it shows with so many answers (minimum group {k, number}).",
  "plan.nobody": "No organization takes part yet, so there is nothing to plan with.",
  "plan.half": "If 50 % answer",
  "plan.more": "If 70 % answer",
  "plan.levels": "Levels of performance",
  "plan.levelUnits":
    "{enough, select, 2 {Enough for three bands} 1 {Enough for three bands only if 70 % answer} other {Not enough for bands or levels}}: of the {unit, select, organization {organizations} team {teams} other {people}}, {half, number} would be compared if 50 % answer and {more, number} if 70 % do; {needed, number} are needed.",
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
  "plan.uncounted":
    "Of {n, plural, one {# team} other {# teams}} nobody counted the people: say how many there are.",
  "plan.mixed":
    "Reckoned with answers that are as mixed as can be. Where nearly all of a group agree, less is shown. Groups with fewer than {k, number} answers are hidden, and others with them where their numbers would follow.",
  "plan.group": "Group",
  "plan.size": "People",
  "plan.expected.hidden": "hidden",
  "plan.expected.mean": "means only",
  "plan.expected.coarse": "means and a word for their spread",
  "plan.expected.distribution": "also distributions",
  "plan.expected.quartiles": "everything, quartiles too",
  "plan.expected.folded": "with the other small teams",
  "plan.expected.inside": "in its organization only",
  "plan.withheld":
    "{names} {n, plural, one {has} other {have}} not agreed to be seen as a unit: the host sees nothing of {n, plural, one {it and its teams} other {them and their teams}} alone, and {n, plural, one {its} other {their}} answers count in the whole only. If a leader of {n, plural, one {the organization} other {an organization}} agrees before the first wave opens, what its size allows is shown.",
  "plan.expected.whole": "not by itself: it has not agreed",
  "plan.expected.unknown": "size not known",
} as const;
