/** Words of the pages of results: findings as sentences with their hedge, table heads, charts. ICU messages. \u00AD: where a long head of a row may break. */
import { unitCount, units } from "./units.ts";

const unitsCapital = "{unit, select, organization {Organisationen} team {Teams} other {Gruppen}}";
/** Units with a place among the groups: not everybody who answered, when a metric has no answer. */
const placedCount = `${unitCount}{placed, select, some { mit einer Antwort zu jeder Kennzahl} other {}}`;

export const resultPages: Record<string, string> = {
  "overview.answered": "Wie viele geantwortet haben",
  "overview.stand": "Wo wir stehen",
  "overview.constraint": "Was mit starker Auslieferung einhergeht",
  "overview.change": "Ob sich etwas verändert hat",
  "overview.people": "{n, plural, one {# Person} other {# Personen}}",
  "overview.from":
    "{teams, plural, =0 {in {organizations, plural, one {# Organisation} other {# Organisationen}}} one {in # Team aus {organizations, plural, one {# Organisation} other {# Organisationen}}} other {in # Teams aus {organizations, plural, one {# Organisation} other {# Organisationen}}}}",
  "overview.highShare": "{share, number, percent} hoch",
  "overview.calledHighShare": "{share, number, percent} in der Gruppe namens „hoch“",
  "overview.highOf": `{n, number} von {all, number} ${units} gehören zur hohen Gruppe`,
  "overview.calledHighOf": `{n, number} von {all, number} ${units}; die Gruppen liegen nicht in einer Reihe, das ist also kein Urteil`,
  "overview.levelsHidden": "Drei Gruppen",
  "overview.noGroups": "Keine Gruppen",
  "overview.gap": "{high} gegenüber {low} auf einer Skala bis {max}: hohe und niedrige Gruppe",
  "overview.noGap": "Kein Vergleich",
  "overview.noGapWhy":
    "Dafür braucht es eine hohe und eine niedrige Gruppe, beide groß genug, um gezeigt zu werden.",
  "overview.littleGap": "Kleine Unterschiede",
  "overview.littleGapWhy":
    "Bei keiner Fähigkeit liegen die hohe und die niedrige Gruppe um ein Zwanzigstel ihrer Skala auseinander.",
  "overview.changed":
    "{better, plural, =0 {} other {# von {metrics, number} besser}}{both, select, true {, } other {}}{worse, plural, =0 {} other {# von {metrics, number} schlechter}}",
  "overview.firstWave": "Erste Welle",
  "overview.notCompared": "Noch nicht verglichen",
  "overview.notComputed": "{wave} ist noch nicht berechnet.",
  "overview.noneComparable": "Nichts zu vergleichen",
  "overview.noneComparableWhy": "Keine Kennzahl hat in beiden Wellen genug Antworten.",
  "overview.firstWaveWhy":
    "Es gibt keine frühere geschlossene Welle mit Antworten, mit der sich vergleichen ließe.",
  "overview.sharesTitle": "Wie groß jede Gruppe ist",
  "overview.capabilitiesTitle": "Worin sich die hohe und die niedrige Gruppe am meisten unterscheiden",
  "overview.capabilitiesWhy":
    "Das beschreibt diese Gruppen; es sagt nicht, was was verursacht, und nichts ist hier geprüft.",
  "overview.changeTitle": "Typische Antworten, Welle für Welle",
  "overview.changeNote":
    "Mediane aller, die in der jeweiligen geschlossenen Welle geantwortet haben. Es können jedes Mal andere Menschen geantwortet haben, ein Unterschied ist also noch keine Veränderung.",
  "overview.metric": "Kennzahl",
  "overview.more": "Alle Fähigkeiten",
  "overview.moreLevels": "Die Gruppen im Einzelnen",

  "levels.name.high": "Hoch",
  "levels.name.medium": "Mittel",
  "levels.name.low": "Niedrig",
  "levels.group": "Gruppe",
  "levels.notInLine":
    "Die Gruppen liegen bei {n, plural, one {dieser Kennzahl} other {diesen Kennzahlen}} nicht in einer Reihe: {metrics}. Hoch, mittel und niedrig sind hier Namen, kein Urteil.",
  "levels.leftOut": `{n, plural, one {#} other {#}} der {all, number} ${units} mit Antworten {n, plural, one {ist} other {sind}} nicht in den Gruppen, weil zu einer Kennzahl die Antwort fehlt.`,
  "levels.hedge.provisional":
    "Mit {n, number} Einheiten, also weniger als 100, können sich die Grenzen noch deutlich verschieben.",
  "levels.madeOf": "Die Gruppen dieser Studie werden aus diesen Fragen gebildet:",
  "levels.refused.too-few-units":
    "{unit, select, organization {{have, plural, =0 {Keine Organisation hat} one {# Organisation hat} other {# Organisationen haben}}} team {{have, plural, =0 {Kein Team hat} one {# Team hat} other {# Teams haben}}} other {{few, plural, =0 {{have, plural, =0 {Niemand hat} one {# Person hat} other {# Personen haben}}} other {Weniger als # Personen haben}}}} jede Frage beantwortet, aus der Gruppen gebildet werden; {needed} sind nötig, bevor nach Gruppen gesucht wird.",
  "levels.refused.too-few-distinct":
    "Fast alle haben gleich geantwortet: Es gibt {have, plural, one {# verschiedene Kombination} other {# verschiedene Kombinationen}} von Antworten, und {needed} sind nötig, bevor nach Gruppen gesucht wird.",
  "levels.refused.no-metrics":
    "Dieser Fragebogen hat weniger als {needed} Kennzahlen, aus denen sich Gruppen bilden ließen.",
  "levels.refused.title": "Nach Gruppen wurde nicht gesucht",
  "levels.refused.hint": "Antworten nach Fähigkeit lassen sich auch ohne Gruppen lesen.",
  "levels.axis.throughput": "Durchsatz",
  "levels.axis.stability": "Stabilität",
  "levels.finding.shares": `Von ${placedCount} {high, plural, one {gehört # zur hohen Gruppe} other {gehören # zur hohen Gruppe}}, {medium, number} zur mittleren und {low, number} zur niedrigen`,
  "levels.finding.sharesUneven": `Von ${placedCount} {high, plural, one {gehört # zur Gruppe namens „hoch“} other {gehören # zur Gruppe namens „hoch“}}, {medium, number} zu der namens „mittel“ und {low, number} zu der namens „niedrig“`,
  "levels.finding.sharesHidden": `Drei Gruppen aus ${placedCount}; nicht alle sind groß genug, um gezeigt zu werden`,
  "levels.finding.mapBoth":
    "Die hohe Gruppe liegt im Durchschnitt bei Tempo und Sicherheit vor der niedrigen",
  "levels.finding.map.throughput":
    "Die hohe Gruppe liegt im Durchschnitt beim Tempo vor der niedrigen, nicht bei der Sicherheit",
  "levels.finding.map.stability":
    "Die hohe Gruppe liegt im Durchschnitt bei der Sicherheit vor der niedrigen, nicht beim Tempo",
  "levels.odd.both":
    "Einige Punkte liegen abseits der Diagonale: schnell, aber brüchig, oder langsam, aber sicher.",
  "levels.odd.fragile": "Einige Punkte liegen abseits der Diagonale: schnell, aber brüchig.",
  "levels.odd.safe": "Einige Punkte liegen abseits der Diagonale: langsam, aber sicher.",
  "levels.finding.mapPlain": "Wo die Gruppen liegen",
  "levels.finding.panels":
    "Am weitesten auseinander: „{metric}“. Typische Antwort der hohen Gruppe: „{high}“; der niedrigen: „{low}“",
  "levels.finding.panelsPlain": "Die Gruppen geben ungefähr dieselben typischen Antworten",
  "levels.finding.jump":
    "Das Zusammenlegen von Gruppen wird am teuersten beim Schritt von {groups} auf {fewer} Gruppen",
  "levels.finding.noJump": "Die Kosten des Zusammenlegens von Gruppen steigen ohne Sprung",
  "levels.sharesTitle": "Wie groß jede Gruppe ist, und ihre typischen Antworten",
  "levels.typicalTitle": "Typische Antworten jeder Gruppe",
  "levels.share": "Anteil",
  "levels.units": "{unit, select, organization {Organisationen} team {Teams} other {Personen}}",
  "levels.people": "Personen",
  "levels.typical": "Typische Antwort: {metric}",
  "levels.mapNote":
    "Ein Punkt je {unit, select, organization {Organisation} team {Team} other {Stelle}}; Durchsatz und Stabilität von 0 (schlechteste Antworten) bis 10 (beste Antworten).",
  "levels.mapNoteMetrics":
    "Jeder Punkt nach seinen mittleren Antworten (Median) auf zwei Fragen; bessere Antworten liegen höher und weiter rechts.",
  "levels.mapNotePlaces": "Größere Punkte stehen für mehr Personen.",
  "levels.mapHidden": `Kleine Gruppen, ${units}, die nicht zugestimmt haben, einzeln gesehen zu werden, und solche, die sich daraus erschließen ließen, zählen in den Gruppen mit, sind aber nicht gezeichnet.`,
  "levels.mapHiddenPlaces":
    "Stellen mit zu wenigen Personen zählen in den Gruppen mit, sind aber nicht gezeichnet.",
  "levels.panelsNote":
    "Anteil jeder Gruppe nach Antwort; die besten Antworten oben. Kräftige Farbe: die Klasse des Medians.",
  "levels.jumpsNote":
    "Das Ward-Verfahren legt Schritt für Schritt die ähnlichsten zusammen. Ein Balken zeigt, was es kostet, von so vielen Gruppen auf eine weniger zu gehen: je höher, desto unähnlicher, was zusammengelegt wird. Ein Sprung allein zeigt nicht, dass es Gruppen gibt.",
  "levels.jumps.groups": "Gruppen vor dem Zusammenlegen",
  "levels.jumps.cost": "Kosten des Zusammenlegens",
  "levels.method.title": "Wie das berechnet wird",
  "levels.method.text": `Die Antworten zu den Kennzahlen der Stufen erhalten Ränge ab 1 (am schlechtesten), werden auf die Spanne ihrer eigenen Skala gebracht {unit, select, organization {und über Mediane von Personen zu Teams und zu Organisationen zusammengefasst} team {und über Mediane von Personen zu Teams zusammengefasst} other {und für jede Person einzeln verwendet}}. Das Ward-Verfahren legt Schritt für Schritt die ähnlichsten zusammen, bis drei Gruppen übrig sind; dann verschiebt k-Means einzelne ${units} in die nächstgelegene Gruppe.`,
  "levels.method.numbers": "Die Zahlen hinter den Gruppen",
  "levels.method.silhouetteText":
    "Die Silhouette sagt, wie viel näher die Antworten an ihrer eigenen Gruppe liegen als an der nächsten: nahe 1 stehen die Gruppen getrennt, nahe 0 berühren sie sich.",
  "levels.method.placed": "In einer der Gruppen",
  "levels.method.excluded": "Weggelassen, weil zu einer Kennzahl die Antwort fehlt",
  "levels.method.distinct": "Verschiedene Kombinationen von Antworten",
  "levels.method.silhouette": "Silhouettenwert",
  "levels.method.moved": "Nach dem Zusammenlegen in eine andere Gruppe verschoben (k-Means)",
  "levels.method.ties":
    "Höchstens so viele wechseln die Gruppe, wenn die Zeilen in {orders} anderen Reihenfolgen kommen",
  "levels.method.tiesValue": "{after}; vor k-Means {before}",
  "levels.method.engine": "Version der Auswertung, Startwert ihrer Zufallszahlen",

  "capabilities.finding.difference":
    "Am meisten unterscheiden sich hohe und niedrige Gruppe bei: {capability}",
  "capabilities.finding.noDifference":
    "Hohe und niedrige Gruppe unterscheiden sich bei jeder Fähigkeit nur wenig",
  "capabilities.finding.noLevels": "Fähigkeiten aller, die geantwortet haben",
  "capabilities.notCause": "Beschreibung, nicht Ursache: Nichts ist hier geprüft.",
  "capabilities.byLevelTitle": "Fähigkeiten nach Gruppe, der größte Unterschied zuerst",
  "capabilities.byLevelNote":
    "Mittelwert der Personen jeder Gruppe; die Linie verbindet die Gruppen. Antworten gehen von {min} bis {max}; gezeichnet ist nur der Teil der Skala, in dem Mittelwerte liegen.",
  "capabilities.byLevelNoteMixed":
    "Mittelwert der Personen jeder Gruppe; die Linie verbindet die Gruppen. Die Konstrukte haben verschieden lange Skalen.",
  "capabilities.heat": "Jeder Wert, und wie nah die Antworten beieinanderliegen",
  "capabilities.heatNote":
    "Mittelwert, getönt wie in der Legende. Darunter, wie weit die Antworten auseinanderliegen: eng, gemischt oder weit (so weit wie gleichmäßig verteilte Antworten). Ab 10 Personen mit der Standardabweichung.",
  "capabilities.unlisted": `${unitsCapital} unter {k} Personen zeigen keinen Wert, und wer nicht zugestimmt hat, einzeln gezeigt zu werden, ist nicht aufgeführt.`,
  "capabilities.legend": "{from} bis {to}",
  "capabilities.legendRelative": "{range} % der Skala",
  "capabilities.everyLevel": "Nach Gruppe",
  "capabilities.everyUnit": "{unit, select, organization {Nach Organisation} other {Nach Team}}",
  "capabilities.name": "{unit, select, organization {Organisation} team {Team} other {Gruppe}}",
  "capabilities.rows": "Zeilen der {unit, select, organization {Organisationen} other {Teams}}",
  "capabilities.rowsShown": "{from, number} bis {to, number} von {n, number}, in dieser Reihenfolge:",
  "capabilities.sortBy": "Nach {column} ordnen",
  "capabilities.spread.close": "eng",
  "capabilities.spread.mixed": "gemischt",
  "capabilities.spread.wide": "weit",
  "capabilities.sd": "SD {sd}",
  "capabilities.filters": "Mittelwerte nach Hintergrund",
  "capabilities.filters.note":
    "Vor dem Öffnen der ersten Welle angegeben; anderes wird nicht angeboten. Mittelwerte auf eine Stelle; eine Zelle bleibt verborgen, wo sie etwas über eine kleine Gruppe oder eine Person verriete.",
  "capabilities.filters.allHidden":
    "Alle Gruppen dieser Auswahl sind verborgen: Gruppen von weniger als {k, number} Menschen werden nie gezeigt, und andere nicht, die sie verraten würden. {kind, select, pair {Zwei gekreuzte Angaben ergeben kleine Gruppen: Sehen Sie sich eine davon allein an.} other {Mit mehr Antworten oder weniger Gruppen lässt sich in einer späteren Welle mehr zeigen.}}",
  "capabilities.filters.pair": "{a} × {b}",
  "capabilities.filters.group": "Gruppe",
  "capabilities.quality": "Wie gut jede gemessen wurde",
  "capabilities.qualityNote":
    "Alpha sagt, wie weit die Items eines Konstrukts zusammengehen: 0,70 ist brauchbar, 0,80 gut, und über 0,95 wiederholen sie einander. Öffnen Sie ein Konstrukt, um seine Items zu sehen.",
  "capabilities.alpha": "Alpha",
  "capabilities.alphaNone": "nicht schätzbar",
  "capabilities.verdict.weak": "schwach",
  "capabilities.verdict.usable": "brauchbar",
  "capabilities.verdict.good": "gut",
  "capabilities.verdict.redundant": "wiederholt sich",
  "capabilities.n": "Antworten",
  "capabilities.mean": "Mittelwert",
  "capabilities.meanValue": "Mittelwert {value} ({min, number} bis {max, number})",
  "capabilities.meanOn": "Mittelwert ({min, number} bis {max, number})",
  "capabilities.scale": "{min, number} bis {max, number}",
  "capabilities.turned": "umgedreht: {sum, number} minus die Antwort",
  "capabilities.turnedGiven":
    "umgedreht: {sum, number} minus die Antwort; im Durchschnitt wurde {given} % geantwortet",
  "capabilities.spread": "Streuung",
  "capabilities.item": "Item",
  "capabilities.evidence.none": "Eigener Wortlaut, noch nicht erprobt",
  "capabilities.evidence.piloted": "Erprobt",
  "capabilities.evidence.confirmed": "In einer anderen Stichprobe bestätigt",
  "capabilities.concept": "Konzept: {source}",
  "capabilities.method.title": "Wie das berechnet wird",
  "capabilities.method.text":
    "Der Wert einer Person ist der Mittelwert der beantworteten Items, wenn es genug waren (die Hälfte oder alle, wie der Fragebogen es sagt); Items, bei denen Zustimmung schlecht ist, werden vorher umgedreht. Der Wert einer Gruppe ist der Mittelwert über ihre Personen. „Weiß ich nicht“ fehlt und ist nie ein niedriger Wert. Alpha ist das von Cronbach, über die Personen, die jedes Item beantwortet haben.",

  "metric.lead_time": "Durchlaufzeit von Änderungen",
  "metric.deployment_frequency": "Deployment-Häufigkeit",
  "metric.recovery_time": "Wieder\u00ADherstellungs\u00ADzeit",
  "metric.change_fail_rate": "Änderungs\u00ADfehlerrate",
  "metric.rework_rate": "Nacharbeitsrate",
  "metric.band": "{from} bis {to} %",

  "method.ward": "Beginn nach Ward, Abschluss mit k-Means",
  "method.means": "Mittelwerte, kein Test",
  "method.medians": "Mediane, kein Test",
  "method.jumps": "Kosten des Zusammenlegens nach Ward",

  "chart.label": "Diagramm: {title}",
  "chart.series": "Gruppe",
  "chart.capability": "Fähigkeit",
  "chart.unit": "{unit, select, organization {Organisation} team {Team} other {Stelle}}",
  "chart.organization": "Organisation",
  "chart.count": "Personen",
  "chart.people": "{n, plural, one {# Person} other {# Personen}}",
  "chart.class": "Antwort",
  "chart.levelWithCount": "{level}, {n, number}",
  "chart.percent": "{value, number, percent}",
  "chart.range": "von der niedrigsten zur höchsten Gruppe",
};
