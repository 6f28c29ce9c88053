/** Words of the launch planner. */
export const plan: Record<string, string> = {
  "plan.title": "Was diese Studie zeigen würde",
  "plan.intro":
    "Bevor eine Welle öffnet, lässt sich die Studie noch ändern: größere Teams, mehr Organisationen, mehr Menschen. Das würde sie mit den Gruppen zeigen, wie sie jetzt sind, nach denselben Regeln, die die Ergebnisse schützen (Mindestgruppe {k, number}).",
  "plan.frozen":
    "Die Gruppen dieser Welle wurden bei ihrer Öffnung eingefroren. Das zeigt sie mit so vielen Antworten (Mindestgruppe {k, number}).",
  "plan.nobody": "Noch nimmt keine Organisation teil, deshalb gibt es nichts zu planen.",
  "plan.half": "Wenn 50 % antworten",
  "plan.more": "Wenn 70 % antworten",
  "plan.levels": "Leistungsstufen",
  "plan.levelUnits":
    "{enough, select, 2 {Genug für drei Bänder} 1 {Genug für drei Bänder nur, wenn 70 % antworten} other {Nicht genug für Bänder oder Stufen}}: Von den {unit, select, organization {Organisationen} team {Teams} other {Menschen}} würden {half, number} verglichen, wenn 50 % antworten, und {more, number} bei 70 %; {needed, number} sind nötig.",
  "plan.noVerdict": "Ob die Bänder echte Gruppen sind, lässt sich erst ab {n, number} beurteilen.",
  "plan.power": "Wie wahrscheinlich gefunden wird, was da ist",
  "plan.hypothesis": "Vor der Öffnung erklärt",
  "plan.hypothesis.who-deploys":
    "Wer ausliefert, macht für die Fehlerquote keinen Unterschied (Gleichwertigkeit innerhalb der erklärten Grenze, wenn es gar keinen Unterschied gibt)",
  "plan.hypothesis.capability": "Eine Fähigkeit hängt mit der Lieferleistung zusammen (Korrelation 0,3)",
  "plan.hypothesis.difference":
    "Zwei Hälften der Menschen unterscheiden sich (um eine halbe Standardabweichung)",
  "plan.assumed":
    "Angenommen: 5 % Irrtum, ein Zehntel der Varianz zwischen Organisationen, eine Fehlerquote, die um 15 Punkte (oder eine Stufe) streut. Üblich sind 80 % und mehr; bei weniger sagt es wenig, nichts zu finden.",
  "plan.teams": "Wer gezeigt würde",
  "plan.teamsShown":
    "Von {all, number} Teams würden {half, number} für sich gezeigt, wenn 50 % antworten, und {more, number} bei 70 %.",
  "plan.people": "Das sind {half, number} oder {more, number} Menschen.",
  "plan.uncounted":
    "Bei {n, plural, one {# Team} other {# Teams}} hat niemand die Menschen gezählt: Geben Sie an, wie viele es sind.",
  "plan.mixed":
    "Gerechnet mit Antworten, die so gemischt sind wie möglich. Wo fast alle einer Gruppe übereinstimmen, wird weniger gezeigt. Gruppen mit weniger als {k, number} Antworten werden verborgen, und andere mit ihnen, wo ihre Zahlen sonst folgen würden.",
  "plan.group": "Gruppe",
  "plan.size": "Menschen",
  "plan.expected.hidden": "verborgen",
  "plan.expected.mean": "nur Mittelwerte",
  "plan.expected.coarse": "Mittelwerte und ein Wort zur Streuung",
  "plan.expected.distribution": "auch Verteilungen",
  "plan.expected.quartiles": "alles, auch Quartile",
  "plan.expected.folded": "mit den anderen kleinen Teams",
  "plan.expected.inside": "nur in ihrer Organisation",
  "plan.withheld":
    "{names} {n, plural, one {hat} other {haben}} nicht zugestimmt, als Einheit gesehen zu werden: Wer die Studie ausrichtet, sieht nichts von {n, plural, one {ihr und ihren Teams} other {ihnen und ihren Teams}} allein; die Antworten zählen nur im Ganzen. Stimmt eine Leitung der Organisation zu, bevor die erste Welle öffnet, wird gezeigt, was die Größe erlaubt.",
  "plan.expected.whole": "nicht für sich: nicht zugestimmt",
  "plan.expected.unknown": "Größe nicht bekannt",
};
