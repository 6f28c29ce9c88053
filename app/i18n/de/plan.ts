/** Words of the launch planner. */
const enough =
  "{enough, select, half {Genug für drei Bänder} more {Genug für drei Bänder nur, wenn 70 % antworten} unknown {Nicht bekannt, ob es für Bänder reicht, weil nicht alle Menschen gezählt sind} other {Nicht genug für Bänder oder Stufen}}";
const units = "{unit, select, organization {Organisationen} team {Teams} other {Menschen}}";

export const plan: Record<string, string> = {
  "plan.title": "Was diese Studie zeigen würde",
  "plan.stage.planned":
    "Bevor eine Welle öffnet, lässt sich die Studie noch ändern: größere Teams, mehr Organisationen, mehr Menschen. Das würde sie mit den Gruppen zeigen, wie sie jetzt sind, nach denselben Regeln, die die Ergebnisse schützen (Mindestgruppe {k, number}).",
  "plan.stage.next":
    "Diese Welle kann noch niemand beantworten. Die Gruppen dieser Studie stehen fest, seit ihre erste Welle geöffnet wurde; deshalb kann nichts auf dieser Seite mehr ändern, was sie zeigt. Sie sagt, was bei so vielen Antworten zu erwarten ist (Mindestgruppe {k, number}).",
  "plan.stage.open":
    "Die Gruppen dieser Studie stehen fest, seit ihre erste Welle geöffnet wurde; deshalb kann nichts auf dieser Seite mehr ändern, was sie zeigt. Sie sagt, was bei so vielen Antworten zu erwarten ist (Mindestgruppe {k, number}).",
  "plan.stage.closed":
    "Diese Welle ist geschlossen: Was sie zeigt, ist entschieden und lässt sich nicht mehr ändern. Diese Seite sagt, was bei so vielen Antworten zu erwarten war (Mindestgruppe {k, number}).",
  "plan.moreNames": "{n} weitere",
  "plan.verdict.unknown": "Was sie zeigen wird, ist nicht bekannt, weil niemand die Menschen gezählt hat.",
  "plan.verdict.none": "Wenn die Hälfte der Menschen antwortet, zeigt sie gar nichts.",
  "plan.verdict.some":
    "Wenn die Hälfte der Menschen antwortet, zeigt sie {shown}; nicht zeigt sie {missing}.",
  "plan.verdict.all": "Wenn die Hälfte der Menschen antwortet, zeigt sie {shown}; nichts fehlt.",
  "plan.part.whole": "das Ganze",
  "plan.part.organizations": "{n, number} von {all, number} Organisationen",
  "plan.part.teams": "{n, number} von {all, number} Teams",
  "plan.part.bands": "drei Bänder der Leistung",
  "plan.part.noBands": `drei Bänder der Leistung ({have, number} der {needed, number} ${units}, die sie brauchen)`,
  "plan.part.hypotheses": "eine wahrscheinliche Antwort auf {n, number} von {all, number} Hypothesen",
  "plan.first.count":
    "Zuerst zu tun: Geben Sie an, wie viele Menschen in {groups, plural, one {# Team oder Organisation} other {# Teams und Organisationen}} sind.",
  "plan.first.people":
    "Zuerst zu ändern: Fragen Sie mehr Menschen; von weniger als {k, number} Antworten wird nichts gezeigt.",
  "plan.first.compare":
    "Zuerst zu ändern: Vergleichen Sie {instead, select, team {Teams} other {Menschen}}; davon gibt es genug für Bänder.",
  "plan.first.units": `Zuerst zu ändern: Fragen Sie mehr ${units}, oder verzichten Sie auf Bänder, die {needed, number} brauchen.`,
  "plan.first.agree":
    "Zuerst zu tun: {names} {n, plural, one {stimmt} other {stimmen}} zu, als {n, plural, one {Einheit} other {Einheiten}} gesehen zu werden.",
  "plan.first.answers": "Am meisten hilft, wenn 70 % statt der Hälfte antworten.",
  "plan.first.join":
    "Zuerst zu ändern: Legen Sie kleine Teams zusammen, sodass jedes mindestens {people, number} Menschen hat.",
  "plan.first.more": "Am meisten helfen mehr Menschen, damit sich die Hypothesen entscheiden lassen.",
  "plan.first.nothing": "Es muss nichts geändert werden.",
  "plan.first.remind":
    "Ihre Gruppen stehen fest: Jetzt helfen nur mehr Antworten; erinnern Sie also, wer noch nicht geantwortet hat.",
  "plan.first.ask":
    "Ihre Gruppen stehen fest, und noch kann niemand antworten: Es hilft, wenn es viele tun, sobald sie öffnet.",
  "plan.first.over": "Die Welle ist geschlossen; nichts an ihr lässt sich mehr ändern.",
  "plan.levelUnits": `${enough}: Von den ${units} würden {half, number} verglichen, wenn 50 % antworten, und {more, number} bei 70 %; {needed, number} sind nötig.`,
  "plan.levelNeeds": `${enough}: {needed, number} ${units} sind nötig.`,
  "plan.notKnown": "nicht bekannt",
  "plan.everyone": "Alle",
  "plan.leaders":
    "{hidden, select, none {Die Leitungen der Organisationen sehen neben dem Eigenen das Ganze.} few {Die Leitungen der Organisationen sehen nur das Eigene: Das Ganze wird ihnen gezeigt, wo mindestens fünf andere Organisationen darin sind.} other {Von {of, number} Organisationen sehen die Leitungen von {seeing, number} neben dem Eigenen das Ganze: Den anderen würde es etwas über eine Organisation verraten, die mehr als die Hälfte der Antworten hat.}}",
  "plan.uncounted":
    "Bei {n, plural, one {# Team} other {# Teams}} hat niemand die Menschen gezählt; {n, plural, one {es bleibt} other {sie bleiben}} hier außer Betracht: Geben Sie an, wie viele es sind.",
  "plan.withoutTeams":
    "{names} {n, plural, one {hat noch kein Team und bleibt} other {haben noch keine Teams und bleiben}} hier außer Betracht: Nennen Sie die Teams mit ihren Menschen.",
  "plan.expected.few": "verborgen: weniger als {k, number} Antworten",
  "plan.expected.complement": "verborgen: würde eine kleinere Gruppe verraten",
  "plan.expected.folded": "mit den anderen kleinen Teams: weniger als {k, number} Menschen",
  "plan.expected.inside":
    "nur in seiner Organisation: Ihre kleinen Teams sind auch zusammen weniger als {k, number} Menschen",
  "plan.expected.whole": "verborgen: Die Organisation hat nicht zugestimmt",
  "plan.expected.unknown": "nicht bekannt: Niemand hat die Menschen gezählt",
  "plan.nobody": "Noch nimmt keine Organisation teil, deshalb gibt es nichts zu planen.",
  "plan.half": "Wenn 50 % antworten",
  "plan.more": "Wenn 70 % antworten",
  "plan.levels": "Leistungsstufen",
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
  "plan.mixed":
    "Gerechnet mit Antworten, die so gemischt sind wie möglich. Wo fast alle einer Gruppe übereinstimmen, wird weniger gezeigt. Gruppen mit weniger als {k, number} Antworten werden verborgen, und andere mit ihnen, wo ihre Zahlen sonst folgen würden.",
  "plan.group": "Gruppe",
  "plan.size": "Menschen",
  "plan.expected.mean": "nur Mittelwerte",
  "plan.expected.coarse": "Mittelwerte und ein Wort zur Streuung",
  "plan.expected.distribution": "auch Verteilungen",
  "plan.expected.quartiles": "alles, auch Quartile",
  "plan.withheld":
    "{names} {n, plural, one {hat} other {haben}} nicht zugestimmt, als Einheit gesehen zu werden: Wer die Studie ausrichtet, sieht nichts von {n, plural, one {ihr und ihren Teams} other {ihnen und ihren Teams}} allein; die Antworten zählen nur im Ganzen.",
  "plan.withheldUntil":
    "Stimmt eine Leitung der Organisation zu, bevor die erste Welle öffnet, wird gezeigt, was die Größe erlaubt.",
};
