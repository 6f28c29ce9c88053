/** Words of the own profile: at the end of a questionnaire, at its receipt, and of the quick check. ICU messages. */
export const ownProfile = {
  "profile.title": "Your own profile",
  "profile.thanks": "Thank you. Your answers to “{study}” are stored.",
  "profile.only":
    "This page shows your own answers beside published figures, and nothing that anybody else answered.",
  "profile.receipt": "Your receipt",
  "profile.receipt.text":
    "Keep this address or your code. Either opens this page again, in any browser; nobody can look them up for you.",
  "profile.levels": "Beside published figures",
  "profile.year": "Year",
  "profile.year.show": "Show",
  "profile.nearest": "Of the profiles published for {year}, your answers lie nearest to “{profile}”.",
  "profile.nearest.tied":
    "Of the profiles published for {year}, your answers lie equally near to {profiles}.",
  "profile.nearest.part": "Found from {n} of {of} metrics.",
  "profile.nearest.none": "At least two of the metrics are needed to look for the nearest published profile.",
  "profile.nearest.how":
    "“Nearest” looks at all of your metrics together, each on its own scale, so the profile that is closest in most single metrics can be another one.",
  "profile.nearest.caution":
    "This describes one service as you see it, not you. What the profiles are called changes from year to year, and so do their figures.",
  "profile.table": "Your answers and the medians published for {year}",
  "profile.metric": "Metric",
  "profile.you": "You",
  "profile.shares":
    "The percentage under the name of a profile is its share of answers in that year's study.",
  "profile.share.none": "no share published",
  "profile.noAnswer": "no answer",
  "profile.missing.dont-know": "you don't know",
  "profile.missing.not-applicable": "does not apply",
  "profile.missing.prefer-not-to-say": "you prefer not to say",
  "profile.closest": "closest to yours",
  "profile.uncertain": "uncertain",
  "profile.percent": "{percent, number} %",
  "profile.source": "Source: {citation}; {n} answers.",
  "profile.level.elite": "Elite",
  "profile.level.high": "High",
  "profile.level.medium": "Medium",
  "profile.level.low": "Low",
  "profile.level.misguided": "Misguided",
  "profile.metric.lead_time": "Change lead time",
  "profile.metric.deployment_frequency": "Deployment frequency",
  "profile.metric.recovery_time": "Failed deployment recovery time",
  "profile.metric.change_fail_rate": "Change fail rate",
  "profile.other": "Also answered",
  "profile.capabilities": "Ways of working, as you see them",
  "profile.capabilities.text":
    "The mean of your answers to each group of statements, from {min} to {max}; statements that describe the opposite count the other way.",
  "profile.capabilities.order": "Strongest first.",
  "profile.capabilities.none": "too few answers",
  "profile.score": "{score, number, ::.0} of {max}",
  "profile.next": "What happens next",
  "profile.next.closes":
    "The survey closes on {date}. Then {host} sees results, for groups of {k} people or more.",
  "profile.next.open": "When the survey closes, {host} sees results, for groups of {k} people or more.",
  "profile.next.ending":
    "The survey is closing: who has begun may finish. Then {host} sees results, for groups of {k} people or more.",
  "profile.next.closed": "The survey has closed. {host} sees results, for groups of {k} people or more.",
  "profile.next.archived":
    "The survey has closed, and the study is put away. {host} sees results, for groups of {k} people or more.",
  "profile.next.erasing":
    "The study is being erased, and your answers with it. Soon {host} sees no results of it any more.",
  "profile.erase": "Erase my answers",
  "profile.erase.title": "Erase your answers?",
  "profile.erase.yes": "Yes, erase my answers",
  "profile.erase.no": "No, keep them",
  "profile.erase.closed":
    "The survey has closed. Its results stand, and nothing is taken out of them any more.",
  "profile.erase.ending": "The survey is closing. Nothing is taken out of its results any more.",
  "profile.erase.erasing": "The study is being erased, and your answers with it. You need not do anything.",
  "profile.unknown":
    "This address leads to no answers. It may be mistyped, its answers may have been erased, or the survey's results are out: from then on nothing leads from a receipt to answers any more, so that nobody can find out who gave them.",
  "profile.erase.until":
    "Until the survey closes you can take your answers out of the study. They leave it for good and count in no result; copies made to guard against loss run out with time.",
  "profile.erase.closedHint":
    "The survey has closed, so answers can no longer be taken out of its results. When the results are out, this address leads nowhere either.",
  "profile.erase.endingHint":
    "The survey is closing, so answers can no longer be taken out of its results. When the results are out, this address leads nowhere either.",
  "profile.erase.erasingHint":
    "All answers of the study are being erased, yours too; copies made to guard against loss run out with time. Then this address leads nowhere either.",
  "profile.erase.text":
    "Your answers leave the study for good, count in no result, and this receipt leads nowhere afterwards. An invitation that was answered opens no questionnaire again; you may answer anew on the open page of the survey.",
  "profile.erase.texts":
    "What you wrote in your own words has no link to you or your answers, so it cannot be found and erased.",
  "profile.erase.stays":
    "What stays: results that are already out do not change, and copies made to guard against loss keep your answers until they run out.",
  "profile.print.head": "{study}, {date}. Own answers of one person, not those of a team.",
  "profile.print.hint": "Made to be printed: one or two pages.",

  "profile.steps": "Would one answer more or less change this?",
  "profile.steps.none":
    "No. Whichever of your answers is moved by one step, the nearest profile stays the same.",
  "profile.steps.some":
    "Yes. {n, plural, one {One of the {tried} single steps leads} other {{n} of the {tried} single steps lead}} to another nearest profile:",
  "profile.steps.better": "{metric} one step better ({answer}): {profile}",
  "profile.steps.worse": "{metric} one step worse ({answer}): {profile}",
  "profile.steps.why":
    "How likely the nearest profile is yours cannot be said: published profiles come without what that would need.",

  "profile.constraint": "What to look at first",
  "profile.constraint.hedge":
    "A place to look first, by what studies elsewhere found: whether it holds in your organization was not tested.",
  "profile.constraint.named": "{title}",
  "profile.constraint.tied": "{titles}: your answers do not set them apart.",
  "profile.constraint.side.throughput":
    "Your key metrics are further from the best published medians of {year} in speed ({throughput, number, percent} of the distance between the best published median and the worst) than in safety ({stability, number, percent}). So ways of working come first that studies found to go with speed or with delivery as a whole.",
  "profile.constraint.side.stability":
    "Your key metrics are further from the best published medians of {year} in safety ({stability, number, percent} of the distance between the best published median and the worst) than in speed ({throughput, number, percent}). So ways of working come first that studies found to go with safety or with delivery as a whole.",
  "profile.constraint.side.alike":
    "Your key metrics are about equally far from the best published medians of {year} in speed and in safety, so findings about either count.",
  "profile.constraint.side.unknown":
    "Your key metrics do not say whether speed or safety is behind, so findings about either count.",
  "profile.constraint.unlinked":
    "No study in our list links the ways of working below their average to this side of delivery; only the distance counts here.",
  "profile.constraint.ahead":
    "All of your scores reach the published averages, so what is left to the upper end counts here.",
  "profile.constraint.average":
    "{title}: {points, number, integer} of 100 points, {distance, number, integer} below its published average of {reference, number, integer}.",
  "profile.constraint.middle":
    "{title}: {points, number, integer} of 100 points, {distance, number, integer} below {reference, number, integer}, the middle of the published averages; none is published for it alone.",
  "profile.constraint.end":
    "{title}: {points, number, integer} of 100 points, {distance, number, integer} below the upper end.",
  "profile.constraint.years":
    "{n, plural, one {One study} other {{n} studies}} found it to go with better delivery: {years}.",
  "profile.constraint.noYears": "No study in our list found it to go with this side of delivery.",
  "profile.constraint.others": "Next in line",
  "profile.constraint.rule":
    "The rule: the largest distance comes first. Distances less than {points} points apart, about one step on one answer, count as equal; then the number of studies decides.",
  "profile.constraint.sources": "Studies",
  "profile.constraint.tooLittle":
    "To name one, at least {needed} ways of working need enough answers to make a score; so far {answered, plural, =0 {none has} one {one has} other {# have}}, of {asked}.",
  "profile.constraint.noneLeft":
    "All of your scores are at their upper end: nothing stands out to look at first.",

  "profile.culture": "How people work together, as you see it",
  "profile.culture.score": "Your answers about a generative culture: {score, number, ::.0} of {max}.",
  "profile.culture.published":
    "The published average of {year}, asked in other words, is {score, number, ::.0}.",
  "profile.culture.strongest": "You agree most that:",
  "profile.culture.weakest": "You agree least that:",
  "profile.culture.alike": "You see all of its sides alike.",
  "profile.culture.types":
    "In {n, plural, one {one situation} other {{n} situations}} you gave {power, number, integer} % of your points to what a culture of power does, {rules, number, integer} % to one of rules and {performance, number, integer} % to one of performance.",
  "profile.culture.noType": "One person's view is not made into a kind of culture here.",
  "profile.flow": "How a change travels, as you see it",
  "profile.flow.times":
    "The steps you gave both times for take {lead, number, ::.#} hours in all, and {process, number, ::.#} of these are work: {percent, number, integer} %. A day counts as eight working hours, a week as five such days.",
  "profile.flow.slowest": "Work waits longest at: {steps}.",
  "profile.flow.leakiest": "Least arrives complete and accurate at: {steps}.",
  "profile.flow.complete":
    "Of 100 pieces of work, about {complete, number, integer} pass all steps without having to go back.",
  "profile.flow.untimed": "Without both times, and so left out: {steps}.",
  "profile.flow.view": "One view of the way: colleagues at other steps may see it in another light.",

  "profile.team": "Words to take back to your team",
  "profile.team.text": "Openings for a conversation, made from your answers. Copy what fits.",
  "profile.team.strongest":
    "“{title}” goes well for us, I think. What do we do that others could learn from?",
  "profile.team.constraint":
    "What would be the smallest thing we could try in the next two weeks about {titles}, and how would we notice that it helped?",
  "profile.team.weakest": "I gave “{title}” one of my lowest scores. Do you see it that way too?",
  "profile.team.lead_time": "Our last ordinary change: where did it wait longest on its way to users?",
  "profile.team.deployment_frequency": "What would have to be true for us to release twice as often?",
  "profile.team.recovery_time":
    "The last time a release went wrong: what took the most time until all was well?",
  "profile.team.change_fail_rate":
    "Which of our last failed releases could we have noticed earlier, and where?",
  "profile.team.statement": "“{text}” When did that last happen here, and when did it not?",
  "profile.team.views":
    "Where would each of us have answered differently, and what do we know that the others do not?",
} as const;
