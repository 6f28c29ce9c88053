/** Words of the page of figures that tools measured. */
export const measured: Record<string, string> = {
  "measured.title": "Was Werkzeuge messen",
  "measured.intro":
    "Monatliche Zahlen jedes Dienstes aus Ihren eigenen Werkzeugen, neben dem, was Menschen berichten. Sie liegen getrennt von den Antworten und werden nie mit ihnen verrechnet. Nur die Gastgeber der Studie und die Leitung der Organisation sehen sie.",
  "measured.nobody": "Hier gibt es keine Organisation, deren Zahlen Sie sehen dürfen.",
  "measured.organization": "Organisation",
  "measured.show": "Zeigen",
  "measured.rows": "{n, plural, one {# Zeile} other {# Zeilen}}",
  "measured.none": "Noch wurde nichts Gemessenes abgegeben.",
  "measured.apart":
    "Zwei Quellen nebeneinander: Menschen erzählen vom Üblichen, Werkzeuge von einem Monat. Wo sie abweichen, fragen Sie warum, bevor Sie einer trauen.",
  "measured.reported": "Menschen berichten ({wave})",
  "measured.hidden": "verborgen zum Schutz einer kleinen Gruppe",
  "measured.service": "Dienst",
  "measured.month": "Monat",
  "measured.deployment_frequency": "Auslieferungen",
  "measured.lead_time": "Durchlaufzeit (Stunden, Median)",
  "measured.change_fail_rate": "Fehlerquote (%)",
  "measured.recovery_time": "Wiederherstellung (Stunden, Median)",
  "measured.older": "Frühere Monate",
  "measured.cut": "Gezeigt sind die ersten {n, number} Zeilen; die gesendete Datei hat die übrigen.",
  "measured.replace": "Die Zahlen von {name} ersetzen",
  "measured.how":
    "Eine CSV-Datei mit einer Zeile je Dienst und Monat, anstelle von allem, was hier steht. Lassen Sie eine Zelle leer, die Sie nicht kennen. Stunden und Prozente dürfen Nachkommastellen haben. Ist irgendetwas in der Datei falsch, ändert sich nichts.",
  "measured.file": "CSV-Datei",
  "measured.send": "Zahlen ersetzen",
  "measured.remove": "Alle Zahlen von {name} entfernen",
  "measured.theirs": "Nur wer {name} leitet, reicht ihre Zahlen ein und ändert sie.",
  "measured.saved":
    "{n, plural, one {# Zeile wurde übernommen, anstelle der bisherigen.} other {# Zeilen wurden übernommen, anstelle der bisherigen.}}",
  "measured.removed": "Die Zahlen wurden entfernt.",
  "measured.refused":
    "{n, plural, one {Die Datei von {name} wurde nicht übernommen: # Fehler.} other {Die Datei von {name} wurde nicht übernommen: # Fehler.}} Nichts hat sich geändert.",
  "measured.line": "Zeile {line, number}:",
  "measured.problem.empty": "Es ist keine Zeile mit Zahlen darin.",
  "measured.problem.encoding": "Das ist kein Text in UTF-8. Speichern Sie als CSV in UTF-8.",
  "measured.problem.broken": "Ein Anführungszeichen ist nicht geschlossen, oder die Zeile endet nie.",
  "measured.problem.missing-column": "Die Spalte {column} fehlt.",
  "measured.problem.unknown-column": "Es gibt eine Spalte „{value}“, die unbekannt oder doppelt ist.",
  "measured.problem.row-length": "Sie hat {value} Zellen, anders als die erste Zeile.",
  "measured.problem.month": "„{value}“ ist kein Monat bis heute wie 2027-01.",
  "measured.problem.service": "Ein Dienst braucht einen Namen mit höchstens 120 Zeichen.",
  "measured.problem.formula":
    "„{value}“ beginnt wie eine Formel einer Tabelle. Geben Sie dem Dienst einen einfachen Namen.",
  "measured.problem.number": "{column}: „{value}“ ist keine Zahl.",
  "measured.problem.whole": "{column}: „{value}“ ist keine ganze Zahl.",
  "measured.problem.range":
    "{column}: {value} kann nicht sein; Prozente enden bei 100, und nichts liegt unter 0.",
  "measured.problem.no-figure": "Es steht keine Zahl zu „{value}“ darin.",
  "measured.problem.duplicate": "Derselbe Dienst und Monat wie in Zeile {value}.",
  "measured.problem.too-many": "Es sind mehr als {value} Zeilen.",
};
