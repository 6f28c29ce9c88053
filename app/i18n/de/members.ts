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
    "Ihre Mitglieder behalten ihre Konten, sehen ihre Studien aber nicht mehr; Einladungen enden. Studien und Antworten bleiben.",
  "organizations.deleteGo": "{name} entfernen",
  "organizations.noStudies": "Sie hat noch an keiner Studie teil.",
  "organizations.hosts": "als Gastgeberin",
  "organizations.takesPart": "nimmt teil als {name}",
  "organizations.give": "Eine Studie zuordnen",
  "organizations.study": "Studie",
  "organizations.as": "Sie ist diese Organisation der Studie",
  "organizations.asHint": "Der Name, den sie dort hat. Leer lassen, wenn sie die Gastgeberin der Studie ist.",
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
  "join.title": "{organization} beitreten",
  "join.for": "Diese Einladung ist für {email}.",
  "join.signIn":
    "Zu dieser Adresse gibt es ein Konto. Melden Sie sich damit an, und öffnen Sie die Einladung noch einmal.",
  "join.go": "Beitreten",
  "join.ended":
    "Diese Einladung öffnet nichts: Sie wurde benutzt oder zurückgezogen, ist abgelaufen oder vertippt. Bitten Sie die Person, die sie schickte, um eine neue.",
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
