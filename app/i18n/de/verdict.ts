/** The verdict on the groups in words, and the same findings where the groups are bands of a continuum (`….bands`). ICU messages. */
const unitCount =
  "{unit, select, organization {{n, plural, one {# Organisation} other {# Organisationen}}} team {{n, plural, one {# Team} other {# Teams}}} other {{n, plural, one {# Person} other {# Personen}}}}";
/** Units with a place among the groups: not everybody who answered, when a metric has no answer. */
const placedCount = `${unitCount}{placed, select, some { mit einer Antwort zu jeder Kennzahl} other {}}`;
const units = "{unit, select, organization {Organisationen} team {Teams} other {Personen}}";

export const verdictWords: Record<string, string> = {
  "levels.name.high.bands": "Oberer Bereich",
  "levels.name.medium.bands": "Mittlerer Bereich",
  "levels.name.low.bands": "Unterer Bereich",
  "levels.verdict.levels": "Stufen.",
  "levels.verdict.bands": "Bereiche eines fließenden Übergangs.",
  "levels.verdict.provisional": "Vorläufig.",
  "levels.hedge.tested":
    "Die Gruppen sind in diesen Antworten wirklich vorhanden: Grundgesamtheiten ohne Gruppen ergeben keine so deutlichen, und andere Stichproben und andere Reihenfolgen der Zeilen ergeben dieselben.",
  "levels.hedge.readAsBands":
    "Drei Teile werden nach Vorgabe dennoch gebildet: Lesen Sie sie als oberen, mittleren und unteren Bereich, nicht als Arten.",
  "levels.reason.no-groups":
    "Antworten, hinter denen keine Gruppen stehen, fallen ebenso deutlich auseinander.",
  "levels.reason.small-excess":
    "Sie fallen kaum deutlicher auseinander als Antworten, hinter denen keine Gruppen stehen.",
  "levels.reason.ties":
    "Allein die Reihenfolge der Zeilen entscheidet, wo {share, number, percent} davon liegen.",
  "levels.reason.unstable-class": "Andere Stichproben ergeben nicht alle diese Teile wieder.",
  "levels.reason.small-class": "Einer der Teile umfasst sehr wenige.",
  "levels.note.non-monotone":
    "Sie liegen nicht bei jeder Kennzahl in einer Reihe von niedrig bis hoch: Lesen Sie hoch, mittel und niedrig als Namen, nicht als Ränge.",
  "levels.note.non-monotone.bands": "Sie steigen nicht bei jeder Kennzahl an.",
  "levels.note.other-k":
    "{groups, plural, one {Die Antworten selbst sprechen für eine einzige Gruppe.} other {Die Antworten selbst sprechen für # Gruppen.}}",
  "levels.notInLine.bands":
    "Die Bereiche steigen bei {n, plural, one {dieser Kennzahl} other {diesen Kennzahlen}} nicht an: {metrics}.",
  "levels.finding.shares.bands": `Von ${placedCount} {high, plural, one {liegt # im oberen Bereich} other {liegen # im oberen Bereich}}, {medium, number} im mittleren und {low, number} im unteren`,
  "levels.finding.mapBoth.bands":
    "Der obere Bereich liegt im Durchschnitt bei Tempo und Sicherheit vor dem unteren",
  "levels.finding.map.throughput.bands":
    "Der obere Bereich liegt im Durchschnitt beim Tempo vor dem unteren, nicht bei der Sicherheit",
  "levels.finding.map.stability.bands":
    "Der obere Bereich liegt im Durchschnitt bei der Sicherheit vor dem unteren, nicht beim Tempo",
  "levels.finding.panels.bands":
    "Am weitesten auseinander: „{metric}“. Typische Antwort des oberen Bereichs: „{high}“; des unteren: „{low}“",
  "levels.shareWithInterval": "Anteil (95-%-Intervall)",
  "levels.shareInterval": "{share, number, percent} ({lower, number, percent} bis {upper, number, percent})",
  "levels.foundAgain": "In anderen Stichproben wiedergefunden (0 bis 1)",
  "levels.places.title": `{share, number, percent} der ${units} haben einen klaren Platz`,
  "levels.places.note":
    "Ein Platz ist klar, wenn ihn mindestens 80 % der neu gezogenen eigenen Teams und Personen bestätigen und er deutlich von der nächsten Gruppe entfernt ist; sonst liegt er zwischen zweien.",
  "levels.places.odd":
    "{n, plural, one {Unter den unten genannten hat # ein ungleiches Profil: bei einer Kennzahl weit vorn, bei einer anderen weit hinten.} other {Unter den unten genannten haben # ein ungleiches Profil: bei einer Kennzahl weit vorn, bei einer anderen weit hinten.}}",
  "levels.places.open": `{n, number} ${units} mit Namen`,
  "levels.places.certainty": "Wie klar",
  "levels.places.step": "Eine Antwort besser oder schlechter",
  "levels.places.profile": "Zuschnitt",
  "levels.places.keeps": "bleibt",
  "levels.places.moves": "kann es ändern",
  "levels.places.between": "zwischen {lower} und {upper}",
  "levels.places.clear": "klar ({share, number, percent})",
  "levels.places.even": "gleichmäßig",
  "levels.places.uneven": "vorn bei {ahead}; hinten bei {behind}",
  "levels.places.more": `{n, number} weitere ${units} sind nicht aufgeführt.`,
  "levels.method.null": "Dasselbe bei Grundgesamtheiten ohne Gruppen ({draws, number} gezogen)",
  "levels.method.nullValue": "{mean} im Durchschnitt; p {p}",
  "levels.method.stability":
    "Übereinstimmung mit den Gruppen anderer Stichproben ({draws, number} gezogen; 1 = dieselben)",
  "levels.method.supported": "Anzahl der Gruppen, für die die Antworten sprechen",
  "levels.method.supportedValue": "Gap-Statistik {gap, number}; Mischung {mixture}",
  "levels.method.none": "nicht schätzbar",
  "overview.highShare.bands": "{share, number, percent} im oberen Bereich",
  "overview.calledHighShare.bands": "{share, number, percent} im oberen Bereich",
  "overview.highOf.bands": `{n, number} von {all, number} ${units}; Bereiche eines fließenden Übergangs, keine Arten`,
  "overview.calledHighOf.bands": `{n, number} von {all, number} ${units}; Bereiche eines fließenden Übergangs, die nicht bei jeder Kennzahl ansteigen`,
  "overview.gap.bands": "{high} gegenüber {low} auf einer Skala bis {max}: oberer und unterer Bereich",
  "overview.noGapWhy.bands":
    "Dafür braucht es einen oberen und einen unteren Bereich, beide groß genug, um gezeigt zu werden.",
  "overview.littleGapWhy.bands":
    "Bei keiner Fähigkeit liegen der obere und der untere Bereich um ein Zwanzigstel ihrer Skala auseinander.",
  "overview.capabilitiesTitle.bands": "Worin sich der obere und der untere Bereich am meisten unterscheiden",
  "capabilities.finding.difference.bands":
    "Am meisten unterscheiden sich oberer und unterer Bereich bei: {capability}",
  "capabilities.finding.noDifference.bands":
    "Oberer und unterer Bereich unterscheiden sich bei jeder Fähigkeit nur wenig",
  "study.outdated.title": "Diese Ergebnisse stammen von einer früheren Version der Auswertung",
  "study.outdated.explain":
    "Sie werden nicht mehr gezeigt. Die Antworten sind alle da: Berechnen Sie die Ergebnisse neu.",
  "levels.finding.sharesUneven.bands": `Von ${placedCount} {high, plural, one {liegt # im oberen Bereich} other {liegen # im oberen Bereich}}, {medium, number} im mittleren und {low, number} im unteren`,
};
