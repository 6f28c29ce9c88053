/** Words of the frame around all pages. */
export const common: Record<string, string> = {
  "app.name": "Gemba",
  "app.skip": "Zum Inhalt springen",
  "app.languages": "Sprache dieser Seiten",
  "app.description": "Fragen, wer es baut.",
  "nav.studies": "Studien",
  "nav.home": "Start",
  "nav.signOut": "Sitzung beenden",
  "nav.main": "Hauptmenü",
  "setup.title": "Diese Installation öffnen",
  "setup.explain":
    "Dieser Link wurde beim Start von Gemba ausgegeben. Wer ihn hat, betreibt diese Installation: Hier wird ihr erstes Konto angelegt. Er gilt einmal.",
  "setup.open": "Studien öffnen",
  "setup.used":
    "Dieser Einrichtungslink öffnet nichts: Er wurde schon benutzt, durch einen neueren Start ersetzt oder falsch abgetippt.",
  "setup.usedHint":
    "Starten Sie Gemba neu: Jeder Start gibt einen neuen Link aus, bis es ein Betreiberkonto gibt.",
  "common.quoted": "„{text}“",
};
