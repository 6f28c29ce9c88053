/** Organizations, their members, and coming in by an invitation. */
export const members: Record<string, string> = {
  "error.role":
    "Ihre Rolle erlaubt das nicht. Fragen Sie eine leitende Person der Organisation oder eine betreibende Person.",
  "nav.organizations": "Organisationen",
  "organizations.title": "Organisationen",
  "organizations.none": "Es gibt hier keine Organisation, zu der Sie gehören.",
  "organizations.new": "Weitere Organisation",
  "organizations.name": "Name der Organisation",
  "organizations.create": "Anlegen",
  "organizations.taken": "Es gibt schon eine Organisation dieses Namens.",
  "organizations.delete": "Organisation entfernen",
  "organizations.deleteExplain":
    "Ihre Mitglieder behalten ihre Konten, sehen ihre Studien aber nicht mehr; Einladungen enden, und ihre Liste der Teams geht mit. Studien und Antworten bleiben.",
  "organizations.deleteGo": "{name} entfernen",
  "organizations.noStudies": "Sie hat noch an keiner Studie teil.",
  "organizations.hosts": "als Gastgeberin",
  "organizations.takesPart": "nimmt teil als {name}",
  "organizations.give": "Eine Studie zuordnen",
  "organizations.study": "Studie",
  "organizations.as": "In „{title}“ ist sie",
  "organizations.asHint":
    "Als eine der Organisationen sieht sie ihren eigenen Teil, als Gastgeberin alle Ergebnisse der Studie.",
  "organizations.choosePart": "Bitte wählen …",
  "organizations.asHost": "Gastgeberin der Studie",
  "organizations.noPart": "Wählen Sie, was die Organisation in dieser Studie ist.",
  "organizations.pick": "Weiter",
  "organizations.takeBack": "Zuordnung aufheben",
  "organizations.takeBackOf": "Zuordnung von „{title}“ zu dieser Organisation aufheben",
  "organizations.giveGo": "Speichern",
  "organizations.unknownPart": "Die Studie hat keine Organisation dieses Namens.",
  "members.title": "Mitglieder",
  "members.none": "Noch niemand.",
  "members.role": "Rolle",
  "members.roleOf": "Rolle von {name}",
  "members.role.leader": "leitend",
  "members.role.researcher": "forschend",
  "members.role.operator": "betreibt diese Installation",
  "members.change": "Rolle ändern",
  "members.remove": "Entfernen",
  "members.invited": "Eingeladen",
  "members.withdraw": "Einladung zurückziehen",
  "members.invite": "Jemanden einladen",
  "members.inviteGo": "Einladen",
  "members.sent": "Ein Brief mit der Einladung ist unterwegs. Sie gilt 14 Tage.",
  "members.link":
    "Diese Installation verschickt keine Briefe. Geben Sie diesen Link selbst weiter; er gilt einmal, 14 Tage lang, und wird nur jetzt gezeigt:",
  "members.linkFor": "Link für {email}",
  "join.title": "{organization} beitreten",
  "join.for": "Diese Einladung ist für {email}.",
  "join.signIn":
    "Zu dieser Adresse gibt es ein Konto. Melden Sie sich damit an, und öffnen Sie die Einladung noch einmal.",
  "join.orSignIn":
    "Sie haben mit dieser Adresse schon ein Konto? Melden Sie sich damit an; danach öffnet sich die Einladung wieder.",
  "join.go": "Beitreten",
  "join.ended":
    "Diese Einladung öffnet nichts: Sie wurde benutzt oder zurückgezogen, ist abgelaufen oder vertippt, oder wer sie schickte, darf nicht mehr einladen. Bitten Sie eine leitende Person der Organisation um eine neue.",
  "standing.heading": "Teams",
  "standing.title": "Teams von {name}",
  "standing.intro":
    "Die Teams, die die Organisation führt, gleich an welcher Studie sie teilnehmen. Eine Studie übernimmt sie, solange sie in Vorbereitung ist, als eigene Kopie: Änderungen hier ändern nie eine Studie, und in der nächsten wird dasselbe Team wiedererkannt.",
  "standing.none": "Noch steht kein Team auf der Liste.",
  "standing.change": "Liste der Teams ändern",
  "standing.look": "Liste der Teams ansehen",
  "standing.list": "Teams, eins je Zeile",
  "standing.leaving":
    "Ein Team, das nicht mehr auf der Liste steht, wird beiseitegelegt, wenn eine Studie es hat, und gelöscht, wenn keine es hat. Um ein Team umzubenennen, nehmen Sie das Formular unten: Unter einem neuen Namen hier ist es ein neues Team.",
  "standing.rename": "Einem Team einen anderen Namen geben",
  "standing.renameExplain":
    "Es bleibt dasselbe Team. Studien, die es haben, behalten den Namen, den sie zeigen.",
  "standing.from": "Team",
  "standing.to": "Neuer Name",
  "standing.renameGo": "Umbenennen",
  "standing.retired": "Nicht mehr auf der Liste",
  "standing.retiredExplain":
    "Studien haben diese Teams. Wieder unter seinem Namen auf die Liste geschrieben, ist jedes dasselbe Team wie zuvor.",
  "standing.followed": "In Studien",
  "standing.followedExplain": "Jedes Team und die Studien, die es haben.",
  "standing.as": "als {name}",
  "standing.now": "Die Liste, wie sie jetzt ist",
  "standing.error.changed":
    "Inzwischen hat jemand die Liste geändert. Sie steht unten, wie sie jetzt ist, und was Sie geschrieben haben, ist noch da: Führen Sie beides zusammen und speichern Sie noch einmal.",
  "standing.error.gone": "Auf der Liste steht kein Team dieses Namens mehr.",
  "standing.error.retired":
    "Ein Team dieses Namens stand schon einmal auf der Liste. Schreiben Sie diesen Namen wieder auf die Liste, um es zurückzuholen, oder wählen Sie einen anderen.",
  "ownPart.teams": "Teams von {name} in dieser Studie",
  "ownPart.handOverExplain":
    "Sie können die Teams übergeben, die Ihre Organisation führt, bis die erste Welle öffnet. Der Ausrichter der Studie sieht dann ihre Namen und Größen und kann sie in der Studie noch ändern; Ihre eigene Liste bleibt Ihre. Teams, die aus ihr kamen, werden auf den neuesten Stand gebracht.",
  "ownPart.handOverGo": "Teams von {name} übergeben",
  "ownPart.title": "{study}: Ihr Teil",
  "ownPart.explain":
    "Das sehen Mitglieder einer teilnehmenden Organisation: wie weit ihre Teams geantwortet haben und wie groß die Kohorte ist. Ergebnisse sieht die Gastgeberin der Studie.",
  "ownPart.scores": "{organization}: Werte",
  "ownPart.scoresNote":
    "Mittelwerte der abgeschlossenen Welle. „Alle“ wird gezeigt, wo mindestens fünf andere Organisationen dabei sind und keine die meisten Antworten hat.",
  "ownPart.everyone": "Alle",
  "ownPart.cohort": "Die Kohorte",
  "ownPart.cohortFacts":
    "{organizations, plural, one {# Organisation} other {# Organisationen}} mit {people, plural, one {# Person} other {# Personen}}, die geantwortet haben.",
  "ownPart.cohortHidden":
    "Wird gezeigt, wenn die Welle geschlossen ist, mindestens fünf andere Organisationen darin sind und keine die meisten Antworten hat: So verrät es nichts über eine einzelne.",
};
