/** Words of the page on which people are invited to a study. */
export const invitationsPage = {
  "invitations.title": "Invite people",
  "invitations.wave": "{wave}: {state, select, open {open} planned {planned} other {closed}}",
  "invitations.noWave": "No wave is open or planned. Invitations belong to a wave, so plan one first.",
  "invitations.serverDown":
    "The mail server cannot be reached at present. Letters wait, for days if need be, and leave by themselves when it is back.",
  "invitations.held":
    "{inTime, select, true {Quiet hours hold letters back now: they leave on {day} from {time} on ({zone}).} other {Quiet hours hold letters back now, until {day}, {time} ({zone}), and the wave has ended by then: letters that are queued now do not leave.}}",
  "invitations.byLetter": "By letter",
  "invitations.list.explain":
    "Hand in a table of people. It is checked first; nobody is invited before you say so.",
  "invitations.list.hint":
    "The first line names the columns: email is needed; language (en, de, es, ja, ar), organization, team and role are read where they are there. CSV with commas, semicolons or tabs, at most 100,000 people and 16 MB. Letters leave outside the quiet hours, at most {perMinute, number} a minute. Addresses wait sealed and lead to no answer; a role that many people have stays with the invitation until it is answered, to tell which roles are missing.",
  "invitations.list.line": "Line {line, number}:",
  "invitations.list.file": "Table of people",
  "invitations.list.language": "Language of those whose line names none",
  "invitations.list.check": "Check the list",
  "invitations.fault.address": "That is no e-mail address.",
  "invitations.fault.formula": "A formula, which a spreadsheet would run.",
  "invitations.fault.too-long": "A cell is too long.",
  "invitations.fault.language": "There is no such language: en, de, es, ja or ar.",
  "invitations.fault.organization": "The study has no such organization.",
  "invitations.fault.team": "There is no such team.",
  "invitations.fault.team-of-several":
    "Several organizations have a team of that name: name the organization, too.",
  "invitations.fault.empty": "The list is empty.",
  "invitations.fault.too-large": "The list is larger than 16 MB.",
  "invitations.fault.not-text":
    "The file holds bytes that no text has, as a workbook does. Save the table as CSV and hand that in.",
  "invitations.fault.too-many": "The list has more than 100,000 lines.",
  "invitations.fault.no-address-column": "The first line names no column email.",
  "invitations.fault.column-twice": "Two columns of the first line mean the same.",
  "invitations.fault.broken-quote": "A quote is not closed, or stands inside a cell.",
  "invitations.fault.row-too-long": "A line is endless: most likely a quote in it is not closed.",
  "invitations.check.fresh": "To be invited: {n, number}. Lines in the list: {lines, number}.",
  "invitations.check.known": "Invited to this wave before, or wanting no letters: {n, number}",
  "invitations.check.duplicates": "The address stands further up in the list: {n, number}",
  "invitations.check.lines":
    "Lines like that: {n, number} ({first}{more, select, true { and more} other {}})",
  "invitations.check.ignored": "Columns that are not read: {columns}",
  "invitations.check.roles": "People by role:",
  "invitations.check.left":
    "Wrong lines are left out. Mend them and hand the list in again, now or later: nobody is invited twice.",
  "invitations.check.confirm": "Invite them now ({n, number})",
  "invitations.check.drop": "Throw the list away",
  "invitations.lists": "Lists of this wave",
  "invitations.lists.checked": "waits for you, to be invited: {n, number}",
  "invitations.lists.inviting": "being invited: {n, number} of {of, number}",
  "invitations.lists.stopped":
    "stopped by an error that came again and again; invited: {n, number} of {of, number}. The server's log says why.",
  "invitations.lists.goOn": "Go on",
  "invitations.lists.done": "invited: {n, number}",
  "invitations.lists.gone": "Left out because their organization or team is gone: {n, number}.",
  "invitations.letters": "Letters",
  "invitations.letters.onTheirWay":
    "{known, select, true {Letters on their way: {n, number}} other {{n, select, 0 {No letter is on its way.} other {Letters are on their way. How many would tell how many have not answered.}}}}",
  "invitations.letters.refused":
    "Addresses that cannot be reached, as mail servers say: {n, number}. They get no reminder.",
  "invitations.letters.stuck":
    "{known, select, true {Letters that may or may not have arrived, or that were given up after days: {n, number}.} other {There are letters that may or may not have arrived, or that were given up after days.}} They are never sent again by themselves, because somebody might get one twice.",
  "invitations.letters.repeat": "Send them again",
  "invitations.letters.bounces":
    "{read, select, true {What a mail server refuses at once is recorded, and what comes back later by mail as well, within minutes of its coming.} other {Only what a mail server refuses at once is recorded. Bounces that come back later by mail lie in the sender's mailbox and are not read here; an operator can have them read (MAIL_BOUNCES).}}",
  "invitations.reminders": "Reminders",
  "invitations.reminders.explain":
    "A reminder goes to those who were invited by letter and have not answered by then, and to nobody else; no list says whom it reached. {quiet, select, none {Letters leave at any hour.} other {Quiet hours, in which no letter leaves: {from} to {until} ({zone}).}} One reminder a day at most.",
  "invitations.reminders.planned": "planned",
  "invitations.reminders.begun": "is being sent",
  "invitations.reminders.sent": "sent",
  "invitations.reminders.leaves": "its letters leave on {day} from {time} on",
  "invitations.reminders.never": "will not be sent: the wave has ended by then",
  "invitations.reminders.remove": "Remove",
  "invitations.reminders.removeNamed": "Remove the reminder of {day}, {time}",
  "invitations.reminders.day": "Day",
  "invitations.reminders.time": "Time",
  "invitations.reminders.add": "Plan a reminder",
  "invitations.reminders.wrong": "A day and a time of the day are needed.",
  "invitations.reminders.past": "This time is over: where the study is ({zone}) it is {day}, {time}.",
  "invitations.reminders.beforeOpening":
    "The wave opens on {day}: before that nobody is invited whom to remind.",
  "invitations.reminders.afterEnd":
    "The wave ends with {day} ({zone}): a reminder after that reaches nobody.",
  "invitations.reminders.quietPastEnd":
    "Quiet hours ({from} to {until}, {zone}) hold these letters back until the wave has ended: its last day is {day}. Choose an earlier time.",
  "invitations.reminders.waveOver": "The wave has ended: nobody is reminded any more.",
  "invitations.reminders.oneADay": "There is a reminder on that day, at {time}. One a day is enough.",
  "invitations.open": "Open link",
  "invitations.open.explain":
    "Whoever has this link can answer, once a browser. It suits a wall, a slide or a chat; nobody is on a list, and nobody can be reminded.",
  "invitations.open.address": "Address to copy",
  "invitations.open.picture": "QR code of the open link",
  "invitations.open.sheet": "Sheet to print, with the QR code",
  "invitations.links": "Personal links to hand out",
  "invitations.links.explain":
    "A table of links, each for one person, for where letters cannot be sent from here. The links are shown once and kept nowhere. Whoever hands them out could try them and see which were used: where nobody should be able to, use letters or the open link.",
  "invitations.links.count": "How many",
  "invitations.links.place": "For whom",
  "invitations.links.anywhere": "Nobody in particular",
  "invitations.links.make": "Make links and save them (CSV)",
  "invitations.links.wrong": "A whole number from 1 to 10,000 is needed.",
  "invitations.sheet.asks": "{host} asks you to take part:",
  "invitations.sheet.protected":
    "It takes some minutes, on a phone, too. Before the first question you read how your answers are protected. Taking part is voluntary.",
  "invitations.sheet.print": "Print this page with your browser.",
  "invitations.done.confirmed":
    "The list is confirmed. Everybody on it is invited, whatever happens to the server meanwhile.",
  "invitations.done.dropped": "The list is thrown away.",
  "invitations.done.reminder": "The reminders are changed.",
  "invitations.done.repeated": "The letters wait to be sent again.",
  "invitations.roster.gone":
    "This list is gone: lists that nobody confirms are thrown away after a day. Hand it in again.",
  "invitations.notOpen": "Letters leave while the wave is open. Open it first.",
} as const;
