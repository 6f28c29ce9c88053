/** Words of the quick check: the profile for anybody, with nothing stored. ICU messages. */
export const quickCheck: Record<string, string> = {
  "quick.title": "Schnellcheck",
  "quick.lead":
    "Antworten Sie für einen Service und sehen Sie, wo seine Auslieferung neben veröffentlichten Zahlen steht und wo Sie zuerst hinsehen sollten.",
  "quick.minutes": "Etwa {minutes, plural, one {eine Minute} other {# Minuten}}. Kein Konto.",
  "quick.nothing":
    "Nichts wird gespeichert. Ihre Antworten gehen an diesen Server, der die nächste Seite zurückschickt und sie vergisst; sie werden in keine Datenbank und in kein Protokoll geschrieben.",
  "quick.fragment":
    "Wenn Skripte eingeschaltet sind, stehen Ihre Antworten auch hinter dem # in der Adresse dieser Seite, wo nur Ihr Browser sie sieht. Wer diese Adresse öffnet, schickt sie einmal an diesen Server, um dasselbe Ergebnis zu sehen.",
  "quick.kiosk.text":
    "Für einen Bildschirm, den viele benutzen: Nichts bleibt darauf zurück. Er beginnt nach {seconds} Sekunden ohne Berührung von vorn.",
  "quick.kiosk.soon":
    "Beginnt in {seconds} Sekunden von vorn. Berühren Sie den Bildschirm oder drücken Sie eine Taste, um zu bleiben.",
  "quick.startOver": "Von vorn beginnen",
  "quick.done": "Fertig: diesen Bildschirm leeren",
  "quick.broken":
    "Die Adresse, die Sie geöffnet haben, enthält keine Antworten, die dieser Check lesen kann: Vielleicht ist sie abgeschnitten, oder sie gehört zu einer anderen Version. Hier ist das leere Formular.",
  "quick.failed":
    "Der Server hat nicht geantwortet. Nichts ist verloren: Bitte versuchen Sie es noch einmal.",
  "quick.step": "Teil {number} von {count}",
  "quick.question": "Frage {number}",
  "quick.next": "Weiter",
  "quick.result": "Ergebnis zeigen",
  "quick.back": "Zurück",
  "quick.change": "Meine Antworten ändern",
  "quick.none": "Beantworten Sie mindestens eine Frage, um ein Ergebnis zu sehen.",
  "quick.result.title": "Ihr Schnellcheck",
  "quick.result.only":
    "Diese Seite zeigt Ihre eigenen Antworten neben veröffentlichten Zahlen. Sie wird nicht gespeichert: Drucken Sie sie, oder bewahren Sie ihre Adresse auf.",
  "quick.result.share": "Dieses Ergebnis behalten oder teilen",
  "quick.result.share.text":
    "Die Adresse dieser Seite enthält Ihre Antworten hinter dem #. Kopieren Sie sie, oder setzen Sie ein Lesezeichen; sie öffnet dasselbe Ergebnis wieder.",
  "quick.result.share.without":
    "Ohne Skripte hat diese Seite keine eigene Adresse. Drucken Sie sie, oder antworten Sie ein andermal noch einmal.",
  "quick.home": "Wo steht Ihr Service?",
  "quick.home.text": "Vier Minuten, nichts wird gespeichert, das Ergebnis sofort.",
  "quick.home.go": "Schnellcheck öffnen",
};
