/** Words of what changed between two waves: every change with its interval, or why there is none. */
export const change = {
  "change.since": "Change since {wave}",
  "change.rose": "rose by {by} ({from} to {to})",
  "change.fell": "fell by {by} ({from} to {to})",
  "change.none": "no detectable change ({from} to {to})",
  "change.rosePoints": "rose by {by} points ({from} to {to})",
  "change.fellPoints": "fell by {by} points ({from} to {to})",
  "change.nonePoints": "no detectable change ({from} to {to} points)",
  "change.noInterval": "cannot be told from chance",
  "change.otherMeaning": "not compared: its questions now go together in another way",
  "change.note":
    "In brackets: where the true change lies in 95 of 100 such comparisons. One in twenty leaves out zero by chance alone, and no detectable change is no proof that nothing changed.",
  "change.teamsCount":
    "For the change of a metric each team counts once, so it need not be the difference between the typical answers.",
  "change.drawn.organization":
    "People of one organization answer alike; the brackets take that into account.",
  "change.drawn.team":
    "There are too few organizations to speak for others: the brackets are about these organizations only, and take into account that people of one team answer alike.",
  "change.drawn.respondent": "Nobody here belongs to an organization, so everybody counts for themselves.",
  "change.drawn.none":
    "There are too few organizations and teams to tell a change from chance, so no brackets are given.",
  "change.levels": "How large each group was and is",
  "change.levelsNote":
    "Both waves are placed among the groups that {wave} formed, so a share moves only because answers move.",
  "change.groupsStay": "Grouped anew, this wave falls into much the same groups.",
  "change.groupsGo": "Grouped anew, this wave falls into other groups; how large those are is not compared.",
  "change.method": "medians; intervals of 95% for the change",
  "change.before": "Before",
  "change.now": "Now",
  "change.change": "Change",
  "change.noneBeyondChance": "No detectable change",
  "change.noneBeyondChanceWhy":
    "No metric changed since {wave} by more than chance explains. That is no proof that nothing changed.",
  "change.beyondChanceWhy": "Metrics that changed since {wave} by more than chance explains.",
  "change.cannotTell": "Cannot be told",
  "change.cannotTellWhy": "Too few organizations or teams to tell a change since {wave} from chance.",
  "change.notComputed": "The comparison with {wave} has not been computed yet.",
} as const;
