/** How a study asks and compares, on the page of its settings. */
export const studyMethod: Record<string, string> = {
  "settings.method": "Wie sie fragt und vergleicht",
  "settings.method.save": "Speichern, wie sie fragt und vergleicht",
  "studyField.work": "Den offenen Link vor Programmen schützen",
  "studyField.workHint":
    "Browser, die dort beginnen, rechnen einen Augenblick, während man weiterliest. Wer eingeladen ist, merkt davon nie etwas. Viele falsche Antworten werden damit langsamer, nicht unmöglich.",
  "studyField.order": "Reihenfolge der Aussagen",
  "studyField.order.fixed": "Wie im Fragebogen",
  "studyField.order.random": "Für jede Person eine eigene",
  "studyField.orderHint":
    "Unter Aussagen über dasselbe. Eine eigene Reihenfolge je Person gleicht aus, was daher kommt, dass etwas vorn steht. Von der ersten Antwort an bleibt sie, damit alle Antworten vergleichbar sind.",
  "studyField.points": "Größter Unterschied, auf den es nicht ankommt, in Prozentpunkten",
  "studyField.pointsHint":
    "Von 1 bis 50. „Macht keinen Unterschied“ heißt es nur, wo der Unterschied sicher kleiner ist. Legen Sie ihn fest, bevor die erste Welle öffnet; dann bleibt er, damit ihn niemand nach einem Blick auf die Antworten wählt.",
  "studyField.halfLevels": "Derselbe in halben Stufen",
  "studyField.halfLevelsHint":
    "Von 1 bis 6, für Fragen, deren Antworten Bereiche sind. 1 ist eine halbe Stufe.",
  "studies.error.order": "Wählen Sie eine Reihenfolge aus der Liste.",
  "studies.error.points": "Schreiben Sie eine ganze Zahl von 1 bis 50.",
  "studies.error.halfLevels": "Schreiben Sie eine ganze Zahl von 1 bis 6.",
  "error.orderFixed":
    "Jemand hat schon geantwortet, deshalb behalten die Aussagen dieser Studie ihre Reihenfolge. Nichts wurde geändert.",
};
