/** Words of the pages that ask: first page, questions, review, own profile. ICU messages. */
export const respond = {
  "home.title": "Ask the people who build it",
  "home.lead":
    "Gemba asks the people who build and run software how delivery really goes, and shows what their answers hold: which levels of delivery there are, and which ways of working go with them.",
  "home.code.title": "You have begun a questionnaire?",
  "home.code.label": "Your code",
  "home.code.hint":
    "Four groups of four characters, such as 7QKM-2FXR-9TDA-H4WP. Capitals and dashes do not matter.",
  "home.code.go": "Go on with it",
  "home.code.unknown":
    "There is nothing under this code: a character is mistyped, or its answers were erased.",
  "home.link.title": "You were sent a link?",
  "home.link.text": "Open it: it leads straight to the questionnaire of your study. You need no account.",
  "home.demo.title": "You want to see how it feels?",
  "home.demo.text": "A demonstration study with invented organizations is open on this installation.",
  "home.demo.go": "Try the questionnaire",
  "home.account.title": "You lead or run studies?",
  "home.account.text": "Leaders, researchers and operators have an account. The people who answer need none.",
  "home.account.none":
    "Nobody runs this installation yet: the first account is made with the one-time link that Gemba prints when it starts.",
  "home.account.studies": "To the studies",
  "home.erased": "Your answers are erased and no longer count in the study.",

  "respond.minutes": "{n, plural, one {about # minute} other {about # minutes}}",
  "respond.welcome.host": "{host} asks",
  "respond.welcome.what": "What you will be asked",
  "respond.welcome.time": "Time",
  "respond.welcome.questions":
    "{n, plural, one {# question} other {# questions}}, each of which you may skip",
  "respond.welcome.until": "Until",
  "respond.welcome.who": "Your organization and team",
  "respond.welcome.who.choose": "Please choose",
  "respond.welcome.who.other": "{organization}: another team",
  "respond.welcome.who.only": "{organization}",
  "respond.welcome.who.none": "Not listed, or I would rather not say",
  "respond.welcome.who.strange":
    "The link names a team that does not take part in this study. Please choose yours.",
  "respond.welcome.start": "Start",
  "respond.welcome.noAnswers":
    "We found no questionnaire under way in this browser. If you have a code, {link}; otherwise start here.",
  "respond.welcome.useCode": "go on with it",
  "respond.welcome.underWay": "You have begun to answer",
  "respond.welcome.underWay.text": "What you saved is here. Your code is {code}.",
  "respond.welcome.continue": "Go on where you left",
  "respond.welcome.sent": "You have answered. Thank you.",
  "respond.welcome.sent.text": "Your own profile is kept for you.",
  "respond.welcome.sent.open": "Open my profile",
  "respond.notYou": "Not you?",
  "respond.startOver": "Start over in this browser",
  "respond.startOver.text": "Nothing is deleted: who has the code can still go on with it.",

  "respond.page":
    "Page {number} of {count}, {minutes, plural, one {about # minute} other {about # minutes}} left",
  "respond.progress": "Progress",
  "respond.saved.nothing": "Come back with this code:",
  "respond.saved.before":
    "Saved up to the page before. This page is saved when you continue. Come back with this code:",
  "respond.saved.here":
    "What you saved is kept. What you change here is saved when you continue. Come back with this code:",
  "respond.saved.all": "All pages are saved. You can close this and come back with this code:",
  "respond.saved.until":
    "Your answers are kept until {date}, when the survey closes; what has not been sent then is deleted.",
  "respond.saved.untilTime":
    "The survey is closing: your answers are kept until {time}; what has not been sent then is deleted.",
  "respond.saved.untilClose":
    "Your answers are kept until the survey closes; what has not been sent then is deleted.",
  "respond.notYet.title": "This survey is not open yet",
  "respond.notYet":
    "{day, select, none {The day on which it opens is not fixed yet. Your link is right: keep it for later.} other {It is planned to open on {day}. Your link is right: try it again then.}} Nothing was stored.",
  "respond.closedOn.title": "This survey has closed",
  "respond.closedOn":
    "{day, select, none {It takes no more answers.} other {Its last day was {day}, so it takes no more answers.}} Your link was right. What was sent in time counts; what was not sent does not.",
  "respond.withdrawn.title": "This survey was withdrawn",
  "respond.withdrawn":
    "Those who asked have withdrawn it, so it takes no answers. Your link was right, and there is nothing left for you to do.",
  "respond.invitation.expired.title": "This invitation has expired",
  "respond.invitation.expired":
    "It could be used up to and including {day}. If you want to take part, ask whoever sent it for a new one. What you have begun and not sent still opens with your code.",
  "respond.invitation.nowhere":
    "This invitation opens no questionnaire: part of the link may be missing, or its answers were sent already, also if they were erased since. What you have begun and not sent still opens with your code.",
  "respond.next": "Save and continue",
  "respond.toReview": "Save and go back to the review",
  "respond.back": "Back",
  "respond.groups": "Answers are shown only for groups of {k} or more.",

  "respond.errors.title":
    "{n, plural, one {One thing needs a look.} other {# things need a look.}} Nothing of this page was stored yet.",
  "respond.errors.titleKept":
    "{n, plural, one {One thing needs a look.} other {# things need a look.}} Nothing of this page was stored yet; what you saved before is kept.",
  "respond.errors.form": "The form itself",
  "respond.error.unknownField": "The form held something that is not on this page. Answer again and save.",
  "respond.error.notAnOption": "Choose one of the options shown.",
  "respond.error.repeated": "Two answers arrived where one can count. Choose one.",
  "respond.error.valueAndReason":
    "There is an answer and also a reason for having none. Keep one of the two.",
  "respond.error.wholePercent": "Write a whole number from 0 to 100, without decimals.",
  "respond.error.percentRange": "A share is between 0 and 100 percent.",
  "respond.error.number": "Write a number, in digits.",
  "respond.error.numberRange": "This number is outside what can be answered here.",
  "respond.error.tooLong": "This text is too long. Shorten it; it is still in the field.",
  "respond.error.wholePoints": "Write whole numbers, without decimals.",
  "respond.error.pointsTotal": "The points must add up to the total.",
  "respond.error.unit": "Choose the unit of the time.",
  "respond.error.processAboveLead": "Work cannot take longer than the whole step.",
  "respond.error.who": "Choose your organization and team, or the last option.",
  "respond.error.consent": "Without your consent nothing can be stored. Tick the box to take part.",

  "respond.review.title": "Before you send",
  "respond.review.answered":
    "You answered {answered, number} of {questions, plural, one {# question} other {# questions}}{dontKnow, plural, =0 {} other {; “I don't know”: #}}{notApplicable, plural, =0 {} other {; “Does not apply”: #}}{preferNot, plural, =0 {} other {; “Prefer not to say”: #}}{skipped, plural, =0 {} other {; left out: #}}.",
  "respond.review.mayLeave": "You can leave questions out: that is an answer we can work with.",
  "respond.review.empty.title": "There is nothing to send yet",
  "respond.review.empty":
    "None of the questions has an answer. Answer at least one, or just close this page: then nothing is counted.",
  "respond.review.toFirst": "To the first question",
  "respond.review.skipped": "Left out so far",
  "respond.review.pages": "Your pages",
  "respond.review.change": "Change",
  "respond.review.changePage": "Change: {title}",
  "respond.review.count":
    "{answered, number} of {questions, number} answered{without, plural, =0 {} one {, # with a reason for no answer} other {, # with reasons for no answer}}",
  "respond.review.research.yes": "Researchers may get your answers, without your team.",
  "respond.review.research.no": "Your answers are not given to researchers.",
  "respond.review.then": "Once sent, answers can be read and erased with your receipt, but not changed.",
  "respond.review.send": "Send my answers",

  "question.dont-know": "I don't know",
  "question.not-applicable": "Does not apply",
  "question.prefer-not-to-say": "Prefer not to say",
  "question.clear": "Clear",
  "question.clearNamed": "Clear the answer: {text}",
  "question.choose": "Please choose",
  "question.instead": "Or instead",
  "question.teamsOfStudy": "Here stand the other teams of the study that asks this.",
  "question.percentHint": "A whole number from 0 to 100",
  "question.numberHint": "{min, number} to {max, number}",
  "question.several": "Choose all that fit.",
  "question.end": "{code, number}: {label}",
  "question.pointsHint":
    "Share out {total, number} points, in whole numbers. A field left empty counts as none.",
  "question.pointsSum": "Together {sum, number} of {total, number} points.",
  "question.stream.step": "Step",
  "question.stream.lead": "Lead time, in all",
  "question.stream.process": "Process time, work only",
  "question.stream.unit": "Unit of both times",
  "question.stream.chooseUnit": "Unit",
  "question.stream.complete": "Complete and accurate, %",
  "question.stream.wrong": "{step}: {words}",
  "question.unit.minutes": "minutes",
  "question.unit.hours": "hours",
  "question.unit.days": "days",
  "question.unit.weeks": "weeks",
  "question.textWarning":
    "Please write nothing that tells who you or others are. {n, plural, one {# character} other {Up to # characters}}.",
  "question.error": "Error:",
} as const;
