/** Words of the page on which a study's host names the steps of the teams' value streams. */
export const stepsPage: Record<string, string> = {
  "study.tab.steps": "Schritte",
  "steps.title": "Schritte des Wertstroms",
  "steps.intro":
    "Befragte beschreiben, wie eine Änderung durch diese Schritte läuft. Schreiben Sie die Schritte eines Teams in dessen eigenen Worten, einen je Zeile, 2 bis 20 davon. Ein Team ohne eigene Schritte wird nach den üblichen gefragt.",
  "steps.until":
    "Sie lassen sich ändern, bis die erste Welle öffnet; dann bleiben sie, damit sich Antworten vergleichen lassen.",
  "steps.frozen": "Eine Welle hat geöffnet, deshalb bleiben die Schritte, wie sie sind.",
  "steps.notAsked": "Keine Frage dieser Studie handelt von den Schritten eines Wertstroms.",
  "steps.noTeams": "Noch nimmt kein Team teil.",
  "steps.usual": "Die üblichen Schritte",
  "steps.own": "Schritte von {team}",
  "steps.hint": "Ein Schritt je Zeile. Leer gelassen: die üblichen Schritte.",
  "steps.asked": "Nach den üblichen Schritten gefragt.",
  "steps.save": "Speichern",
  "steps.saveNamed": "Schritte von {team} speichern",
  "steps.saved": "Gespeichert.",
  "steps.error.count":
    "Schreiben Sie mindestens 2 und höchstens 20 Schritte, einen je Zeile, oder gar keine.",
  "steps.error.same": "Zwei Schritte heißen gleich. Geben Sie jedem einen eigenen Namen.",
  "steps.error.long": "Ein Schritt ist länger als 120 Zeichen. Kürzen Sie ihn.",
};
