/** Words of the export pages. */
export const exportPage: Record<string, string> = {
  "export.title": "Die Antworten weitergeben",
  "export.intro":
    "Zwei Dateien für Forschende: die Antworten, je Person eine Zeile und je Frage eine Spalte, und das Codebuch, das sagt, was jede Spalte und jeder Code bedeutet.",
  "export.what.title": "Was darin steht",
  "export.what.consent":
    "Nur Antworten von Personen, die zugestimmt haben, dass sie für Forschung verwendet werden dürfen.",
  "export.what.imported": "Importierte Antworten, weitergegeben zu den Bedingungen ihrer Quelle.",
  "export.what.noTeam":
    "Kein Team, kein Zeitpunkt des Antwortens, keine Kommentare. Antworten tragen einen Zufallsnamen, der zu niemandem zurückführt.",
  "export.what.organization":
    "Auch Organisationen tragen einen Zufallsnamen, in jeder Welle denselben. Er bleibt leer, wo weniger als {k} ihrer Leute zugestimmt haben.",
  "export.what.organizationImported":
    "Auch Organisationen tragen einen Zufallsnamen, in jeder Welle denselben. Er bleibt leer, wo weniger als {k} Antworten von ihnen kamen.",
  "export.what.missing":
    "Eine leere Zelle ist eine fehlende Antwort. Codes bleiben, wie sie gegeben wurden; das Codebuch sagt, welches Ende gut ist.",
  "export.rows": "{n, plural, one {# Zeile.} other {# Zeilen.}}",
  "export.withheld":
    "{n, plural, =0 {Keine wurde weggelassen: Alle haben der Weitergabe zugestimmt.} one {# Antwort ist weggelassen: Wer sie gab, hat der Weitergabe nicht zugestimmt oder wäre zu erkennen.} other {# Antworten sind weggelassen: Wer sie gab, hat der Weitergabe nicht zugestimmt oder wäre zu erkennen.}}",
  "export.withheldImported":
    "{n, plural, =0 {Keine wurde weggelassen.} one {# Antwort ist weggelassen: Ihre Quelle erlaubt die Weitergabe nicht.} other {# Antworten sind weggelassen: Ihre Quelle erlaubt die Weitergabe nicht.}}",
  "export.organizations":
    "{n, plural, =0 {Keine Organisation ist genannt.} one {# Organisation ist genannt, mit einem Zufallsnamen.} other {# Organisationen sind genannt, jede mit einem Zufallsnamen.}}",
  "export.rowsWithoutOrganization":
    "{n, plural, =0 {Keine Zeile hat ihre Organisation verloren, um eine kleine Gruppe zu schützen.} one {# Zeile kommt ohne ihre Organisation, um eine kleine Gruppe zu schützen.} other {# Zeilen kommen ohne ihre Organisation, um kleine Gruppen zu schützen.}}",
  "export.download": "Herunterladen",
  "export.reason": "Wofür sind die Antworten?",
  "export.reason.choose": "Grund wählen",
  "export.reason.analysis": "Auswertung durch Forschende",
  "export.reason.replication": "Nachprüfen veröffentlichter Zahlen",
  "export.reason.archive": "Aufbewahren in einem Archiv",
  "export.agreement":
    "Mit den Organisationen der Studie gilt eine Nutzungsvereinbarung (nur dann tragen Organisationen einen Zufallsnamen)",
  "export.reasonMissing": "Bitte angeben, wofür die Antworten sind: Der Grund steht im Protokoll.",
  "export.what.alike":
    "Angaben zu Personen und ihrem Arbeitsplatz werden in allen Zeilen weggelassen und einzelne Zeilen zurückgehalten, bis jede Zeile in den übrigen mindestens {k} Zeilen gleicht.",
  "export.responses": "Antworten (CSV)",
  "export.codebook": "Codebuch (CSV)",
  "export.format":
    "UTF-8, durch Kommas getrennt; dieselbe Datei ergibt dieselben Bytes, wann immer sie angefordert wird.",
  "export.preview.title": "Die {n, plural, one {erste Zeile} other {ersten # Zeilen}}",
  "export.preview.caption": "Vorschau der Antworten von Welle {wave}, wie sie in der Datei stehen",
  "export.noRows":
    "Keine Antwort dieser Welle kann weitergegeben werden: Niemand hat dem zugestimmt, oder so wenige, dass sie zu erkennen wären. Die Datei hat deshalb eine Kopfzeile und keine weiteren Zeilen.",
  "export.noRowsImported":
    "Keine Antwort dieser Welle darf weitergegeben werden. Die Datei hat deshalb eine Kopfzeile und keine weiteren Zeilen.",
  "export.noneClosed.title": "Noch ist keine Welle geschlossen",
  "export.noneClosed":
    "Antworten werden weitergegeben, wenn eine Welle geschlossen ist, damit sich nichts Weitergegebenes danach ändern oder zurückgenommen werden kann. Das Codebuch gibt es schon.",
  "export.stillOpen.title":
    "Diese Welle ist {state, select, planned {noch nicht geöffnet} other {noch offen}}",
  "export.stillOpen":
    "{state, select, planned {Diese Welle hat noch nicht begonnen} other {Diese Welle ist noch offen}}; Antworten werden weitergegeben, wenn sie schließt, damit sich nichts Weitergegebenes danach ändern oder zurückgenommen werden kann. Das Codebuch gibt es schon.",
  "export.closedWaves": "Geschlossene Wellen:",
  "export.notClosed":
    "Diese Welle ist nicht geschlossen. Ihre Antworten werden weitergegeben, nachdem sie geschlossen ist.",
  "export.importUnderWay":
    "Dieser Import wird noch gespeichert. Warten Sie, bis er fertig ist, oder brechen Sie ihn vorher ab.",
};
