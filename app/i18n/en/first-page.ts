/** Words of the first page of a study: where somebody works, the proof of protection, the two consents. ICU messages. */
export const firstPage = {
  "firstPage.until.kept": "What you begin is kept until then.",

  "firstPage.choose.title": "First: where do you work?",
  "firstPage.choose.why":
    "So that you can see, before you answer, exactly which groups your answer would count in.",
  "firstPage.choose.organization": "Your organization",
  "firstPage.choose.teamOf": "Your team in {organization}",
  "firstPage.choose.find": "Part of its name",
  "firstPage.choose.find.go": "Shorten the list",
  "firstPage.choose.find.some":
    "{n, plural, =0 {Nothing here has “{typed}” in its name. The list shows all.} one {# has “{typed}” in its name.} other {# have “{typed}” in their names.}}",
  "firstPage.choose.go": "Continue",
  "firstPage.choose.otherOrganization": "Another organization",
  "firstPage.choose.noOrganization": "My organization is not listed, or I would rather not say",
  "firstPage.choose.noTeam": "Another team, or I would rather not say",

  "firstPage.chosen.team": "You answer for {team}, {organization}.",
  "firstPage.chosen.organization": "You answer for {organization}, without a team.",
  "firstPage.chosen.none": "You answer without an organization.",
  "firstPage.chosen.change": "Choose again",

  "firstPage.counts.title": "Your answer counts in",
  "firstPage.counts.lead":
    "Answers are only ever shown for groups. These are the groups that yours can be part of, with the people counted when the survey opened. Besides them, results show performance levels: sets of organizations, teams or people whose delivery is alike, found in the answers themselves; the same minimums hold for them.",
  "firstPage.counts.group": "Group",
  "firstPage.counts.people": "People",
  "firstPage.counts.from": "Answers needed",
  "firstPage.counts.n": "{n, number}",
  "firstPage.counts.more": "{n, number} or more",
  "firstPage.counts.notCounted": "not counted",
  "firstPage.counts.never": "not shown",
  "firstPage.view.everyone": "Everyone who is asked",
  "firstPage.view.otherTeams": "Small teams of {organization}, together",
  "firstPage.view.team": "Your team: {team}",
  "firstPage.view.most": "Shown are at most {figures}.",
  "firstPage.view.ownOnly":
    "The study's host sees nothing of this group by itself; leaders of your organization see at most {figures}.",
  "firstPage.notAgreed":
    "{organization} has not agreed to be seen as a unit. For the study's host your answer counts in the whole only; figures of {organization} and its teams go to its own leaders alone.",
  "firstPage.view.none": "Too few people to be shown on its own.",
  "firstPage.figure.mean": "averages",
  "firstPage.figure.distribution": "distributions",
  "firstPage.figure.commentPeople": "comments",
  "firstPage.figure.quartiles": "quartiles",
  "firstPage.figure.drivers": "drivers",
  "firstPage.folded.otherTeams":
    "Your team has {people, plural, one {# person} other {# people}}, too few for figures of its own. It is counted with the other small teams of {organization}, {together, plural, one {# person} other {# people}} in all.",
  "firstPage.folded.organization":
    "Your team has {people, plural, one {# person} other {# people}}, and the small teams of {organization} together have {together, plural, one {# person} other {# people}}: too few for figures of their own. Your answer counts in the larger groups only.",
  "firstPage.uncounted":
    "Where not everybody was counted, the number of answers alone decides what is shown.",

  "firstPage.crossed":
    "Averages are also shown by what people chose here, for choices that enough people made:",
  "firstPage.crossed.pair": "“{a}” and “{b}” together",

  "firstPage.rules.title": "The rules, and the mark that all of you share",
  "firstPage.rules.same":
    "Everyone who is asked sees the mark {hash}. Compare yours with a colleague's: one mark means one set of rules and headcounts, frozen when the survey opened. Nothing can be loosened afterwards without another mark.",
  "firstPage.rules.mean":
    "From {n} answers to a question: averages to one decimal, and a word for how far the answers lie apart. Below that, nothing.",
  "firstPage.rules.distribution": "From {n}: how the answers are distributed.",
  "firstPage.rules.quartiles": "From {n}: quartiles.",
  "firstPage.rules.drivers": "From {n}: drivers, that is, what goes with good results in the group.",
  "firstPage.rules.comments":
    "Comments: only of groups of {people} people or more, and from {n} comments to the same question; never with a team.",
  "firstPage.rules.leaders": "Ratings of a leader: from {n} answers, and only to that leader.",
  "firstPage.rules.complement":
    "A group that could be worked out by subtracting the others is hidden, and a second one with it.",
  "firstPage.rules.folding":
    "Teams under {k} people are counted together with the other small teams of their organization.",
  "firstPage.rules.close": "Nobody sees any result before the survey closes.",
  "firstPage.rules.frozen":
    "Frozen are {organizations, plural, =0 {no organizations} one {# organization} other {# organizations}} with {teams, plural, =0 {no teams} one {# team} other {# teams}}{folded, plural, =0 {} one {, # of them too small for figures of its own} other {, # of them too small for figures of their own}}{uncounted, plural, =0 {} one {, # not counted} other {, # not counted}}.",
  "firstPage.rules.hash": "The whole mark (SHA-256, rules version {version, number}):",

  "firstPage.kept.title": "What is stored, and until when",
  "firstPage.kept.draft": "While you answer",
  "firstPage.kept.draft.text":
    "Your answers are locked with a key that only your code{invited, select, yes { or your invitation} other {}} makes. We keep a fingerprint of it and cannot read them. Sending deletes this copy.",
  "firstPage.kept.sent": "When you have sent",
  "firstPage.kept.sent.stored":
    "Stored: your answers, your organization and team, the language, whether researchers may have them, in which part of the survey they came, the order of the questions, and a mark if they were given faster than anyone reads or all alike.",
  "firstPage.kept.sent.texts":
    "What you write in your own words is stored apart, without a link to the rest.",
  "firstPage.kept.sent.not":
    "Not stored: your name, your e-mail or network address, the time, anything about your device.",
  "firstPage.kept.sent.invitation": "Your invitation then says only that it was answered, not with what.",
  "firstPage.kept.published": "Until results are published",
  "firstPage.kept.published.text":
    "Pseudonymous: a fingerprint of your receipt stays with your answers, so that who holds your code, and nobody else, finds them. You can erase them until the survey closes.",
  "firstPage.kept.backups": "{days, plural, =0 {At publication} one {# day longer} other {# days longer}}",
  "firstPage.kept.backups.text":
    "{days, plural, =0 {No backups are kept: what was deleted is gone.} other {Backups of the database may still hold what was deleted. Then they expire.}}",
  "firstPage.kept.after": "After that",
  "firstPage.kept.after.text":
    "Anonymous: nothing leads from your answers to you, unless what they say does.",

  "firstPage.consent.title": "Your consent",
  "firstPage.consent.study": "I have read this page, and my answers may be used in this study.",
  "firstPage.consent.research":
    "My answers may also be handed to researchers: without my team, and with my organization only where at least {k} of its people agreed.",
  "firstPage.consent.optional": "You may leave this open. It changes nothing else.",
  "firstPage.consent.writtenIn":
    "The host has written these words in {language}, not in {own}. Agree only if you understand them.",
  "firstPage.consent.profile":
    "At the end you see your own profile; nobody else does. You can leave any question out.",

  "firstPage.error.closed.title": "The survey has closed",
  "firstPage.error.closed":
    "The survey closed while this page was open, so nothing was begun and nothing was stored. Thank you for wanting to take part.",
  "firstPage.error.policy.title": "This survey is paused",
  "firstPage.error.policy":
    "This survey is paused: the rules that protect its answers are not the ones it was opened with. Nothing of yours was stored, and what you saved before is kept. Please tell who invited you.",
} as const;
