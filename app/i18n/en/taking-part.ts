/** Words about who takes part, as they stand on the pages of results too. */
export const takingPart = {
  "study.tab.plan": "Planner",
  "study.tab.measured": "Measured",
  "study.tab.ethics": "Ethics",
  "study.tab.collection": "Collection",
  "participation.step.covered": "not shown, to protect a small team",
  "participation.whole": "The whole organization",
  "participation.others": "Small teams together ({teams})",
  "participation.asOf": "Taken once a day; this is how it stood on {date}.",
  "uncounted.title": "Who takes part has not been counted yet",
  "uncounted.invitations":
    "{n, plural, =0 {There is no count yet.} one {# invitation is not counted yet.} other {# invitations are not counted yet.}}",
  "uncounted.first": "First count on {day}, in the minutes after midnight ({zone}).",
  "uncounted.explain":
    "A wave is counted once a day, from the day after it opens: on the first day letters still leave, and a count would say of everybody that they keep away.",
  "uncounted.since":
    "{n, plural, one {# invitation was made after this count and is not counted yet} other {# invitations were made after this count and are not counted yet}}: next count on {day}, in the minutes after midnight ({zone}).",
  "missing.title": "Who is missing from these answers",
  "missing.explain":
    "These answered clearly less often than the others on the roster. Read the figures with that in mind: they tell less of them.",
  "missing.hidden": "An organization that is not named here",
  "missing.role": "People whose role is {name}",
  "missing.more": "{n, plural, one {and # more} other {and # more}}",
  "missing.teamSize":
    "{of, select, 0 {Teams of fewer than 10 people} 10 {Teams of 10 to 19 people} 20 {Teams of 20 to 49 people} other {Teams of 50 people and more}}",
} as const;
