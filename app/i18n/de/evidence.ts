/** Worte für das, was ein Ergebnis trägt oder an seine Stelle tritt. */
const places = "{unit, select, organization {Organisationen} team {Teams} other {Gruppen}}";

export const evidencePages: Record<string, string> = {
  "capabilities.withheld.people-disagree": "uneins",
  "capabilities.withheld.units-alike": "nicht unterscheidbar",
  "capabilities.withheld.column": `„{capability}“ zeigt keine Mittelwerte einzelner ${places}.`,
  "capabilities.withheld.why.people-disagree":
    "Die Personen eines Ortes sagen Verschiedenes darüber, sodass ein Mittelwert für niemanden spräche.",
  "capabilities.withheld.why.units-alike":
    "Die Orte unterscheiden sich darin nicht mehr als die Personen eines Ortes, sodass ein Mittelwert eher sagt, wer geantwortet hat, als wo.",

  "beside.title": "Neben den für {year} veröffentlichten Profilen",
  "beside.text":
    "Zu wenige {unit, select, organization {Organisationen} team {Teams} other {Personen}} für eigene Gruppen: Jede Einheit steht neben dem veröffentlichten Profil, dem ihre Antworten am nächsten liegen. Wie sicher das ist, lässt sich nicht sagen, denn veröffentlichte Profile kommen ohne ihre Streuung.",
  "beside.nearest": "Nächstes Profil",
  "beside.step": "Eine Antwort besser oder schlechter",
  "beside.keeps": "gleiches Profil",
  "beside.moves": "anderes Profil",
  "beside.elite": "Spitze",
  "beside.small": "nicht genannt: zu wenige Personen, oder Antworten, die sich zu sehr gleichen",
  "beside.source": "Veröffentlichte Zahlen: {citation}",

  "constraint.title": "Was die Auslieferung am meisten hemmt",
  "constraint.hedge":
    "Eine Erwartung aus dem, was in diesen Antworten zusammengeht, kein Beweis: Probieren Sie es aus und sehen Sie in der nächsten Welle wieder hin.",
  "constraint.tied": "Keine einzelne: {capabilities}",
  "constraint.undecided": "Nicht entschieden",
  "constraint.none": "Nichts ragt heraus",
  "constraint.unmeasured": "Hier nicht gemessen",
  "constraint.named.why":
    "Käme die mittlere Organisation bis zum oberen Viertel, wären bei {axis, select, throughput {Durchsatz} other {Stabilität}} {gain} von 10 Punkten mehr zu erwarten ({lower} bis {upper}). In {share, number, percent} von {draws, number} neu gezogenen Kohorten steht sie an erster Stelle; für einen Namen sind 60 % nötig.",
  "constraint.tied.why":
    "Der Zufall allein würde einmal die eine, einmal die andere nennen: Keine steht in 60 % von {draws, number} neu gezogenen Kohorten an erster Stelle. Zusammen tun sie es.",
  "constraint.undecided.why":
    "In den meisten von {draws, number} neu gezogenen Kohorten ist von keiner Arbeitsweise ein Gewinn zu erwarten.",
  "constraint.none.why":
    "Keine der erfragten Arbeitsweisen geht hier mit besseren Antworten einher, oder alle sind schon im oberen Viertel.",
  "constraint.unmeasured.too-few":
    "{rows, number} {rows, plural, one {Person hat} other {Personen haben}} alles Nötige beantwortet; gebraucht werden {needed, number} aus mindestens fünf Organisationen.",
  "constraint.unmeasured.no-variance": "Eine der Fragen haben alle gleich beantwortet.",
  "constraint.unmeasured.singular":
    "Einige Arbeitsweisen gehen so eng zusammen, dass sie sich nicht auseinanderhalten lassen.",
  "constraint.unmeasured.no-own-score": "Niemand hat alles Nötige beantwortet.",
  "constraint.unmeasured.no-agreement":
    "Die Personen einer Organisation sind sich in nichts von dem einig, was gefragt wurde.",
  "constraint.hidden": "Ab {needed, number} Personen zu sehen.",
  "constraint.hidden.why": "So lassen sich daraus niemandes Antworten errechnen.",
  "constraint.published":
    "Nach veröffentlichten Zahlen allein sehen Sie zuerst hier hin: {capabilities}. Am weitesten unter {ahead, select, true {dem oberen Ende} other {dem veröffentlichten Durchschnitt}}{linked, select, true {, und nach Studien mit der Auslieferung verbunden} other {}}.",
  "constraint.published.row":
    "{points, number} von 100 Punkten, {by, select, average {veröffentlichter Durchschnitt {reference, number}} middle {Mitte der veröffentlichten Durchschnitte {reference, number}} other {oberes Ende 100}}; {years, plural, =0 {keine Studie bekannt} one {in der Studie eines Jahres gefunden} other {in den Studien von # Jahren gefunden}}",
  "constraint.evidence": "Worauf das beruht",
  "constraint.capability": "Arbeitsweise",
  "constraint.effect": "Geht einher, je Punkt",
  "constraint.distance": "Punkte bis zum oberen Viertel",
  "constraint.gain": "Erwarteter Gewinn",
  "constraint.first": "Erste in",
  "constraint.range": "{value} ({lower} bis {upper})",
  "constraint.model":
    "{rows, number} Personen; {dropped, number} weggelassen, weil eine Antwort fehlt. Festgehalten: was zum Dienst gefragt wurde ({context, number}), und jede andere Arbeitsweise, auf die die betrachtete nicht wirkt.",
  "constraint.acrossRaters.measured":
    "Mit verschiedenen Personen geprüft: Die eine Hälfte eines Teams sagte die Arbeitsweise, die andere die Auslieferung ({teams, number} Teams). Von beiden Schätzungen zählt die kleinere.",
  "constraint.acrossRaters.not-measured":
    "Nicht mit verschiedenen Personen geprüft: Zu wenige Teams sind groß genug. Die Stimmung einer Person kann beide Antworten färben.",
  "constraint.leftOut": "Kommen nicht in Frage: {capabilities}.",
  "constraint.leftOut.adaptive": "{capability} (nur einige wurden gefragt)",
  "constraint.leftOut.restates": "{capability} (sagt die Kennzahl mit anderen Worten)",
  "constraint.leftOut.no-agreement":
    "{capability} (die Personen einer Organisation sind sich darin nicht einig)",
};
