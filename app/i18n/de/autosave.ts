/** Words of the pages' own script: how far single answers are saved. */
export const autosave: Record<string, string> = {
  "autosave.how":
    "Jede Antwort wird gespeichert, sobald Sie sie geben. Was noch nicht gespeichert werden konnte, bleibt in diesem Browser und wird dort entfernt, sobald es gespeichert ist.",
  "autosave.sending": "Wird gespeichert …",
  "autosave.saved": "Gespeichert",
  "autosave.except": "Gespeichert, außer den als falsch markierten Antworten.",
  "autosave.offline": "Noch nicht gespeichert: keine Verbindung. Auf diesem Gerät aufbewahrt.",
  "autosave.trouble":
    "Noch nicht gespeichert: Der Server ist überlastet oder nicht erreichbar. Auf diesem Gerät aufbewahrt; es wird wieder versucht.",
  "autosave.unkept": "Noch nicht gespeichert: keine Verbindung. Lassen Sie diese Seite offen.",
  "autosave.goesOn":
    "Keine Verbindung: Nichts geht verloren. Es geht weiter, sobald die Verbindung wieder da ist.",
  "autosave.closed":
    "Nicht gespeichert: Die Umfrage ist geschlossen, oder Ihre Antworten sind schon abgeschickt.",
  "autosave.replaced":
    "Nicht gespeichert: In diesem Browser wurde inzwischen ein anderer Fragebogen begonnen. Was Sie hier wählen, wird nicht aufbewahrt; Ihr Code führt zu Ihren Antworten zurück.",
  "autosave.refused":
    "Nicht gespeichert: Laden Sie diese Seite neu. Was Sie geantwortet haben, bleibt auf diesem Gerät.",
  "autosave.newer":
    "Diese Frage wurde später an anderer Stelle beantwortet. Die spätere Antwort gilt; ändern Sie sie, wenn es nicht Ihre ist.",
  "autosave.tooLarge": "Dieser Text ist zu lang. Kürzen Sie ihn; er steht noch im Feld.",
  "autosave.errors":
    "{n, plural, one {Eine Stelle braucht noch einen Blick.} other {# Stellen brauchen noch einen Blick.}} Was auf dieser Seite stimmt, ist gespeichert.",
  "autosave.keys":
    "Zifferntasten wählen eine Antwort in der Zeile, in der Sie sind; 0 heißt „Weiß ich nicht“",

  "kiosk.clear": "Beenden und dieses Gerät leeren",
  "kiosk.text":
    "Diesen Bildschirm benutzen mehrere. Wenn Sie beenden, bleibt nichts von Ihnen darauf; er leert sich auch selbst nach 90 Sekunden ohne Berührung. Notieren Sie Ihren Code, um anderswo weiterzumachen.",
  "kiosk.soon":
    "Sind Sie noch da? Dieser Bildschirm leert sich in 20 Sekunden. Berühren Sie ihn, um weiterzumachen.",
  "kiosk.send": "Abschicken und dieses Gerät leeren",
};
