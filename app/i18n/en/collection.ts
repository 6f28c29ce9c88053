/** Words of the page on how the collection of a wave goes. */
export const collection = {
  "collection.title": "How the collection of {wave} goes",
  "collection.titleClosed": "Who took part in {wave}",
  "collection.planned": "{wave} has not begun",
  "collection.plannedText": "From the day after it opens, this page tells once a day who takes part.",
  "collection.elsewhere": "{wave} takes answers now",
  "collection.people":
    "{people, plural, =0 {Fewer than {roundedTo, number} people have answered.} one {At least # person has answered.} other {At least # people have answered.}}",
  "collection.peopleClosed":
    "{people, plural, =0 {Nobody answered.} one {# person answered.} other {# people answered.}}",
  "collection.rounded":
    "While a wave is open, numbers are rounded down to a multiple of {roundedTo, number} and teams are told in three steps, so that nobody sees a single answer come in.",
  "collection.nudges": "What you can do now",
  "nudge.talk":
    "{organization}: talk to {teams}{more, plural, =0 {} one { and # more team} other { and # more teams}}. Fewer than half have answered there. Ask what keeps people from it, not who has answered.",
  "nudge.others":
    "{organization}: fewer than half of the small teams ({teams}) have answered together. Write to all of them, not to one.",
  "nudge.elsewhere":
    "{n, plural, one {# more organization has such teams: see below.} other {# more organizations have such teams: see below.}}",
  "nudge.next-reminder":
    "The next reminder goes on {day} at {time}, to those who have not answered. Tell the teams the day before what the answers are for.",
  "nudge.plan-reminder":
    "No reminder is planned. One after a week and one two days before the end are usual.",
  "nudge.addresses":
    "At least {n, number} addresses do not exist. Ask their organization for the right ones.",
  "nudge.broken-off":
    "At least {n, number} people have begun and not sent. A word that they can go on where they stopped helps.",
  "nudge.declined":
    "At least {n, number} people want no letters. Respect that; a poster or a word in a meeting reaches them too.",
  "nudge.closes":
    "{days, plural, =0 {Today is the last day.} one {# day is left: the last is {day}.} other {# days are left: the last is {day}.}}",
  "nudge.extend":
    "Some teams are far behind and little time is left: a week more is better than results that tell of half the people.",
  "nudge.all-well": "Nothing needs doing. Thank people: it is the one reminder that everybody likes.",
  "rates.title": "Response rates of the invitations",
  "rates.none":
    "Nobody was invited by a personal link, so no response rate can be told: an open link does not say how many saw it.",
  "rates.cases": "What became of the invitations",
  "rates.invited": "Invitations",
  "rates.complete": "I: sent, whatever was left out",
  "rates.brokenOff": "R: begun and not sent; its answers never count",
  "rates.declined": "R: wants no letters about the study",
  "rates.unreached": "NC: the address does not exist",
  "rates.silent": "U: all others: nothing was heard",
  "rates.neverSent": "In no rate: the letter had not left when the wave ended",
  "rates.rate": "Rate",
  "rates.how": "How it is counted",
  "rates.share": "Share",
  "rates.rr1": "Response rate 1",
  "rates.rr1.how":
    "RR1: sent, of all who were invited. The strictest: whoever was not heard of counts as having been able to answer.",
  "rates.rr2": "Response rate 2",
  "rates.rr2.how":
    "RR2: the same with partial answers that are kept. Here a questionnaire is sent or not, so RR2 equals RR1.",
  "rates.rr5": "Response rate 5",
  "rates.rr5.how":
    "RR5: sent, of those of whom something is known. The highest: the truth lies between RR1 and it.",
  "rates.coop1": "Cooperation rate 1",
  "rates.coop1.how": "COOP1: sent, of all who reacted in any way.",
  "rates.ref1": "Refusal rate 1",
  "rates.ref1.how": "REF1: broken off, or wants no letters, of all who were invited.",
  "rates.con1": "Contact rate 1",
  "rates.con1.how": "CON1: reacted in any way, of all who were invited.",
  "rates.source":
    "Terms and formulas: American Association for Public Opinion Research, Standard Definitions, 10th edition, 2023. Counted from the invitations alone; nothing leads from one to an answer.",
  "collection.byTeam": "Organizations and teams",
  "collection.byRole": "Roles",
  "collection.byRoleNote":
    "Of the people whom you invited from lists, as the lists name their roles. Roles of few people are not told of.",
  "collection.balanced":
    "No organization, no size of team and no role answered clearly less often than the others.",
} as const;
