/** Words of the page on which a study's host chooses what is asked, and of the preview of what was chosen. */
export const modulesPage: Record<string, string> = {
  "study.tab.modules": "Fragen",
  "modules.title": "Was diese Studie fragt",
  "modules.of": "{title}, Version {version}",
  "modules.total":
    "Wie jetzt gewählt: {items, plural, one {# Frage} other {# Fragen}}, etwa {minutes, plural, one {# Minute} other {# Minuten}}.",
  "modules.until":
    "Sie können dies ändern, bis die erste Welle öffnet. Von da an fragt jede Welle dieser Studie dieselben Module, damit sich Wellen vergleichen lassen.",
  "modules.frozen":
    "{why, select, launched {Eine Welle dieser Studie war schon offen. Deshalb bleiben die Module, wie sie sind, in dieser Welle und in jeder späteren: Den Leuten ist gesagt, was gefragt wird, und Wellen werden daran verglichen. Eine andere Auswahl ist eine andere Studie: Kopieren Sie diese auf der Seite ihrer Einstellungen.} away {Diese Studie ist weggelegt. Deshalb bleiben die Module, wie sie sind.} other {Es hat schon jemand geantwortet. Deshalb bleiben die Module, wie sie sind, in dieser Welle und in jeder späteren: Was gefragt wurde, bleibt, was es war.}}",
  "modules.own": "Teile des Fragebogens",
  "modules.ownNone": "Dieser Fragebogen wird als Ganzes gefragt.",
  "modules.more": "Module zum Hinzufügen",
  "modules.moreText":
    "Werden nach den eigenen Seiten des Fragebogens gefragt, in dieser Reihenfolge. Eine Frage, die beide mit denselben Worten stellen, wird einmal gestellt.",
  "modules.moreNone": "Kein Modul dieser Installation passt zu diesem Fragebogen.",
  "modules.facts":
    "{items, plural, one {# Frage} other {# Fragen}}, etwa {minutes, plural, one {# Minute} other {# Minuten}}",
  "modules.asked": "gefragt",
  "modules.notAsked": "nicht gefragt",
  "modules.languages": "Sprachen: {list}.",
  "modules.save": "Speichern",
  "modules.preview": "Diese Auswahl in der Vorschau",
  "modules.previewLink": "Den Fragebogen sehen, wie Befragte ihn sehen",
  "modules.saved": "Gespeichert.",
  "modules.error.unknown":
    "Eines der Module gehört nicht zu diesem Fragebogen. Nichts wurde gespeichert; wählen Sie noch einmal.",
  "modules.error.twice": "Ein Modul wurde zweimal gewählt. Nichts wurde gespeichert; wählen Sie noch einmal.",
  "modules.error.many":
    "Es kamen mehr Module an, als es gibt. Nichts wurde gespeichert; wählen Sie noch einmal.",
  "modules.error.fit":
    "Diese Module lassen sich nicht zusammen fragen: {why}. Nichts wurde gespeichert; lassen Sie eines davon weg.",
  "modules.lost":
    "{names} {n, plural, one {gibt es} other {gibt es}} nicht in {languages}; wer nur das liest, wird deshalb alles in {main} gefragt.",
  "modules.lostGo": "Trotzdem fragen: ohne {languages}",
  "modules.error.languages":
    "Noch ist nichts gespeichert: Lassen Sie es weg, oder kreuzen Sie über dem Knopf an, dass es so sein darf.",
  "modules.back": "Zurück zur Auswahl",
  "modules.previewOf": "Vorschau von {study}",
  "modules.notInLanguage":
    "Auf {language} wird in dieser Studie nicht gefragt: Dies lesen die Befragten dann, auf {shown}.",
  "modules.previewChoice": "Das ist die Auswahl, die Sie noch nicht gespeichert haben.",
};
