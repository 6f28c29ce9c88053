/** Words of the pages on which a study is made and run: list, new study, settings, who takes part, waves. ICU messages. */
export const studiesPages = {
  "studies.new": "New study",
  "studies.shelf": "Which studies",
  "studies.shelf.active": "Under way ({n, number})",
  "studies.shelf.archived": "Archived ({n, number})",
  "studies.noneArchived": "No study is archived.",
  "studies.noneYet": "Make one with the button above. It takes about ten minutes.",
  "studies.noneMine": "You have no study yet.",
  "studies.noneGiven":
    "A study of somebody else in which your organization takes part appears here, too, once an operator of this installation has given it to the organization.",
  "studies.noneAsk":
    "Leaders of your organization make studies, and operators of this installation give it those in which it takes part. Ask one of them.",
  "studies.state":
    "{state, select, draft {In preparation} open {Open} resting {No wave open} archived {Archived} other {Being erased}}",
  "studies.sizes":
    "{organizations, plural, =0 {no organization yet} one {# organization} other {# organizations}}, {people, plural, =0 {{open, select, yes {hardly any answers so far} uncounted {answers not counted yet} other {no answers yet}}} one {# answer} other {# answers}}, {waves, plural, =0 {no wave yet} one {# wave} other {# waves}}",
  "studies.page": "Page {page, number} of {pages, number}",
  "studies.before": "Newer ones",
  "studies.after": "Older ones",

  "newStudy.title": "New study",
  "newStudy.intro":
    "Everything here can be changed until the first wave opens. Nobody is asked anything until you open it.",
  "newStudy.go": "Make the study",
  "newStudy.about": "What it is about",
  "newStudy.questions": "What is asked",
  "newStudy.who": "Who takes part",
  "newStudy.words": "What people are told",
  "newStudy.time": "Times and keeping",
  "newStudy.noHost":
    "You lead no organization, so there is none that could host a study. Ask an operator to make you a leader of one.",
  "newStudy.byName":
    "No organization is registered here yet. A study can be made all the same: the organizations that you name then count in the whole only, because nobody of them can agree to be seen by themselves. To show each of them, make them first.",
  "studyField.title": "Name of the study",
  "studyField.titleHint": "People read it on the first page. For example: How we deliver software, 2027.",
  "studyField.purpose": "What it is for",
  "studyField.purposeHint":
    "Say in two or three sentences what you want to find out, and what you will do with it.",
  "studyField.organization": "Organization that hosts it",
  "studyField.organizationHint": "Its leaders run the study and see the results.",
  "studyField.noOrganization": "None: operators only",
  "studyField.host": "Who asks, as people read it",
  "studyField.hostHint":
    "Left empty: the name of the organization that hosts it. Where none does, say who asks.",
  "studyField.slug": "Short name for the address",
  "studyField.slugHint":
    "Small letters, digits and hyphens. It is part of the link that people open, and stays. Left empty: made from the name.",
  "studyField.instrument": "Questionnaire",
  "studyField.instrumentFacts":
    "{title}, version {version}: {items, plural, one {# question} other {# questions}}, about {minutes, plural, one {# minute} other {# minutes}}",
  "studyField.instrumentHint": "Modules can be added on the next pages.",
  "studyField.unit": "What is compared",
  "studyField.unitHint":
    "Three bands of delivery need {needed, number} of what is compared. With one or two organizations choose people, or teams where there are as many: then bands are found among them. With fewer than {needed, number} there are no bands; each is still set beside the published figures of a year, and everything else is shown as the size of groups allows.",
  "studyField.minimum": "Smallest group that is ever shown",
  "studyField.minimumHint":
    "At least 5 people. It is printed on the first page and never lowered afterwards.",
  "studyField.names": "Organizations that take part, one a line",
  "studyField.namesHint":
    "Your own as well, if it takes part: the teams that it keeps come along. Two are enough to begin with, and more can come on the next pages. An organization whose leaders have no account here cannot agree to be seen as a unit: it then counts in the whole only.",
  "studyField.languages": "Languages",
  "studyField.languagesHint":
    "People are asked in their language where the questionnaire is whole in it, else in its own. None ticked: every language that there is.",
  "studyField.mainLanguage": "Language in which you write",
  "studyField.mainLanguageHint":
    "Name, purpose and what people agree to are in it. In the settings there is room for the same in the study's other languages.",
  "studyField.mainLanguage.unsaid": "Not said",
  "studyField.inLanguage": "{field} ({language})",
  "studyField.consent": "What people agree to",
  "studyField.consentHint":
    "It stands above the box that they tick, beside the words of this page about protection. Name who is responsible and where questions go. Have it checked by whoever is in charge of data protection.",
  "studyField.consentDefault":
    "Taking part is voluntary. You can stop at any time before you send, and erase your answers with your receipt until the survey closes. Nobody is told whether or what you answered.",
  "studyField.retention": "Days for which answers are kept",
  "studyField.retentionHint":
    "Counted from the end of the last wave; then they are erased, and results stay. Left empty: until you erase the study.",
  "studyField.zone": "Time zone",
  "studyField.zoneHint":
    "As Europe/Berlin. Days of the study begin and end there. Left empty: where the server stands.",
  "studyField.quietFrom": "No letters from",
  "studyField.quietUntil": "No letters until",
  "studyField.quietHint":
    "Invitations and reminders to many wait meanwhile, over night where the first time is the later one. 00:00 twice: they never wait.",

  "studies.error.title": "Write a name, of at most 120 characters.",
  "studies.error.purpose": "Say what it is for, in at most 2,000 characters.",
  "studies.error.consent": "Shorten it to at most 4,000 characters.",
  "studies.error.consentMain":
    "Write here, too, what people agree to: below it stands in another language, and all must agree to the same.",
  "studies.error.retention": "Write a whole number of days from 0 to 36,500, or nothing.",
  "studies.error.retentionLonger":
    "People have been told for how many days their answers are kept. Write that number or a smaller one.",
  "studies.error.zone": "There is no time zone of this name. Write one as Europe/Berlin, or nothing.",
  "studies.error.time": "Write a time as 20:00.",
  "studies.error.quietAlways":
    "Both times are the same. Write 00:00 twice where letters never wait, or two different times.",
  "studies.error.languages": "Choose languages from the list.",
  "studies.error.mainLanguage": "Choose a language from the list.",
  "studies.error.mainLanguageTwice":
    "There are words in this language further below already. Empty those first, or choose another language.",
  "studies.error.languagesLost":
    "{names} {n, plural, one {is} other {are}} not there in {languages}, so nobody would be asked in that. Take these languages away here, or leave that part out of the questions.",
  "studies.error.instrument": "Choose a questionnaire from the list.",
  "studies.error.unit": "Choose what is compared.",
  "studies.error.minimum": "Write a number from 5 to 100.",
  "studies.error.organization": "Choose an organization from the list.",
  "studies.error.host": "Say who asks, in at most 120 characters.",
  "studies.error.slug":
    "Use small letters, digits and hyphens only, at most 60, and no word that this site uses itself.",
  "studies.error.slugTaken": "Another study has this short name. Choose another one.",
  "studies.error.names": "Write the names of organizations, one a line, each of at most 120 characters.",
  "studies.error.namesTwice": "Two organizations have the same name. Give each a name of its own.",
  "studies.error.namesMany": "A study has at most 500 organizations.",

  "settings.title": "Settings",
  "settings.saved": "Saved.",
  "settings.save": "Save the settings",
  "settings.next": "What comes next",
  "settings.next.modules": "Choose the modules",
  "settings.next.preview": "Look at the questionnaire",
  "settings.next.members": "Name the teams",
  "settings.next.plan": "See what it would show, before it opens",
  "settings.next.waves": "Plan a wave and open it",
  "settings.promised":
    "What people agree to stays while a wave is open, so that all of them agree to the same: name, purpose and these words change when it has closed. Languages can be added, and days of keeping become fewer.",
  "settings.newWords":
    "People of the next wave read what you change here. Those who have answered agreed to the words before: their answers are kept for no more days than they were told.",
  "settings.noConsent": "Nothing of your own: people read the words of the page.",
  "settings.translations": "The same in other languages",
  "settings.translations.first":
    "Choose above in which language you write, and save: then there is room here for each other language in which people are asked.",
  "settings.translations.explain":
    "People read in their own language what you write for it here, and what is missing in {language}. When you change words above, change them here, too.",
  "settings.translations.explainNone":
    "People read in their own language what stands here for it, and what is missing as it stands above.",
  "settings.translations.missing": "not written yet: {parts}",
  "settings.fixed": "Fixed since the first wave opened",
  "settings.filters": "Results by background",
  "settings.filters.explain":
    "Choose by which of these questions mean scores are shown besides groups. It is fixed when the first wave opens, because what may be shown is decided for all of it together. Only cells with enough people who answer differently are shown.",
  "settings.filters.by": "Show means by",
  "settings.filters.pairs": "Show means by two of them together",
  "settings.filters.pair": "{a} × {b}",
  "settings.filters.save": "Save what is shown by background",
  "settings.filters.none": "Nothing was declared before the first wave opened.",
  "settings.filters.tooMany": "At most eight questions and six pairs can be declared. Nothing was stored.",
  "settings.archivedExplain":
    "This study is archived: nothing of it changes, and its results stay where they are.",
  "settings.erasing":
    "This study is being erased. In a moment nothing of it is left but entries in the audit log.",
  "settings.copy": "Make another one like this",
  "settings.copyExplain":
    "Questions, organizations, teams and settings are copied; answers and waves are not.",
  "settings.copyTitle": "Name of the new study",
  "settings.copyGo": "Copy the study",
  "settings.archive": "Archive",
  "settings.archiveExplain": "It leaves the list and stands still. You can take it back at any time.",
  "settings.archiveOpen": "It can be archived when its wave has closed.",
  "settings.archiveGo": "Archive the study",
  "settings.takeBackGo": "Take it back from the archive",
  "settings.erase": "Erase",
  "settings.eraseExplain":
    "Everything of this study goes for good: answers, results, invitations, settings. Whoever is answering is stopped. Nothing brings it back but a backup.",
  "settings.eraseConfirm": "Type the name of the study to be sure: {title}",
  "settings.eraseWrong": "That is not the name of the study. Nothing was erased.",
  "settings.eraseGo": "Erase the study for good",

  "partners.title": "Who takes part",
  "partners.intro":
    "Organizations and their teams. Groups can be changed until the first wave opens; then they stay, because people are told in which groups their answers count.",
  "partners.frozen": "A wave has opened, so organizations and teams stay as they are.",
  "partners.none": "No organization takes part yet.",
  "partners.together": "Each Save button saves the teams of all organizations on this page.",
  "partners.teams": "Teams of {name}",
  "partners.teamsHint":
    "One a line, with the number of people after a semicolon where you know it: Payments; 12",
  "partners.teamCount": "{n, plural, =0 {no team} one {# team} other {# teams}}",
  "partners.saveNamed": "Save the teams of {name}",
  "partners.save": "Save",
  "partners.saved": "Saved.",
  "partners.next": "Next: see what the study would show with these groups",
  "partners.take": "Take over the teams that {name} keeps",
  "partners.takeExplain":
    "Teams on the list of the organization come, or are brought up to date; those that you wrote here alone stay.",
  "partners.handOver": "Its own leaders can hand over the teams that it keeps.",
  "partners.remove": "Remove {name}",
  "partners.removeAsk": "Remove {name} from the study",
  "partners.removeFixed":
    "With {name} go its teams, their steps of a value stream, its measured figures, and whether it agreed to be shown.",
  "partners.add": "Add organizations",
  "partners.addNames": "Names, one a line",
  "partners.addGo": "Add",
  "partners.shown":
    "{of, select, host {Your own organization: you see it as a unit.} other {{shown, select, yes {It agreed that you see it as a unit.} other {It has not agreed to be seen as a unit: it counts in the whole only.}}}}",
  "partners.nobody":
    "Nobody of it can sign in here, so nobody can agree, and it is not shown by itself. An operator makes an organization of this name, connects it with this study on its page, and invites a leader, who agrees.",
  "partners.error.gone":
    "Somebody has removed {name} from this study meanwhile, so nothing is saved yet. What you wrote for the others is still in its place below: save it again. What you wrote for {name} stands here only until then: to use it, copy it first, then save, add the organization again and paste it there.",
  "members.error.many": "An organization has at most 2,000 teams here.",
  "members.error.name": "Each team needs a name of at most 120 characters.",
  "members.error.twice": "Two teams have the same name. Give each a name of its own.",
  "members.error.lineName": "Line {line, number}: a team needs a name of at most 120 characters.",
  "members.error.lineCount":
    "Line {line, number}: “{written}” is no number of people. After the semicolon stands a whole number from 1 to 100,000, or nothing.",
  "members.error.lineTwice": "“{name}” stands on lines {lines}. Give each team a name of its own.",

  "meanwhile.title": "This was changed after you opened the page",
  "meanwhile.explain":
    "Nothing was saved. Fields that you left alone show what they are now; what you wrote is kept. Look at them, and save again. Changed since:",
  "meanwhile.now": "It is now:",
  "meanwhile.empty": "(empty)",

  "forGood.known": "I know that this cannot be undone.",
  "forGood.error": "Tick the box first. Nothing was changed.",

  "waves.title": "Waves",
  "waves.intro": "A wave is one round of asking. One is open at a time; scores open when it closes.",
  "waves.none": "No wave is planned yet.",
  "waves.state":
    "{state, select, planned {Planned} open {Open} ending {Closing: who has begun may finish} over {Over, closing} closed {Closed} other {Published}}",
  "waves.noLast": "No last day",
  "waves.missing": "Before it can open:",
  "waves.missing.questionnaire": "This installation does not have its questionnaire. Choose another one.",
  "waves.missing.modules": "Its modules do not fit the questionnaire. Choose them again.",
  "waves.missing.draft": "{names} may still change. Publish it first.",
  "waves.missing.organizations": "No organization takes part yet.",
  "waves.missing.teams": "No team takes part yet, and teams are compared.",
  "waves.missing.consent": "It is not written yet what people agree to.",
  "waves.missing.lastDay": "Its last day has passed. Choose a later one below.",
  "waves.unwritten":
    "Some people will read words in a language that is not theirs. The wave can open all the same; then they stay so until it closes.",
  "waves.unwritten.main":
    "Nobody has said in which language name, purpose and what people agree to are written.",
  "waves.unwritten.consent":
    "What people agree to is not written in these languages: {languages}. They read it in {main}.",
  "waves.unwritten.purpose":
    "What the study is for is not written in these languages: {languages}. They read it in {main}.",
  "waves.openGo": "Open wave {number} now",
  "waves.openExplain": "When you open it, people can answer.",
  "waves.openFixed":
    "From then on questions, organizations and teams stay as they are, for this wave and all that follow, and organizations that have not agreed by then are not shown as units.",
  "waves.link": "Link for respondents",
  "waves.extend": "Last day",
  "waves.setLastGo": "Set the last day of wave {number}",
  "waves.extendGo": "Move the last day of wave {number}",
  "waves.endGo": "Close wave {number}",
  "waves.endExplain":
    "When you close it, nobody can begin any more. Who has begun has half an hour to finish.",
  "waves.endFixed": "The wave does not open again, and drafts that are not sent by then never count.",
  "waves.publishGo": "Publish wave {number}",
  "waves.publishFixed":
    "When you publish it, no receipt leads to an answer any more, for good: those who answered see their own profile no longer.",
  "waves.plan": "Plan the next wave",
  "waves.planGo": "Plan wave {number}",
  "waves.name": "Name of the wave",
  "waves.nameDefault": "Wave {number}",
  "waves.opensOn": "First day, as you plan it",
  "waves.opensOnHint": "It opens when you press the button on this page, not by itself.",
  "waves.closesOn": "Last day",
  "waves.closesOnHint": "It closes by itself when this day is over. Left empty: when you close it.",
  "waves.rename": "Rename or delete wave {number}",
  "waves.renameGo": "Rename wave {number}",
  "waves.dropExplain": "Nobody is invited to it yet, so it goes without a trace but the entry in the log.",
  "waves.dropGo": "Delete wave {number}",
  "waves.isKnown":
    "Somebody is invited to this wave or has answered, so it keeps its name and cannot be deleted.",
  "waves.error.known":
    "Somebody is invited to wave {number} or has answered, so it keeps its name and cannot be deleted. Nothing was changed.",
  "waves.error.changed": "Somebody has changed this wave meanwhile. Look at it again; nothing was changed.",
  "waves.error.past": "Choose a day from today on.",
  "waves.error.order": "The last day comes before the first one.",

  "ownPart.agree": "What the host sees of {name}",
  "ownPart.agreeExplain":
    "The study's host sees the whole. It sees {name} as a unit of its own, with its levels and capabilities, only if you agree. You can agree until the first wave opens, and take it back until it closes.",
  "ownPart.agreed": "You agreed that the host sees it as a unit.",
  "ownPart.notAgreed": "It is not shown as a unit.",
  "ownPart.agreeGo": "Agree for {name}",
  "ownPart.withdrawGo": "Take it back for {name}",
} as const;
