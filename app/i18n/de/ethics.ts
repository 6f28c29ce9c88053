/** Words around the ethics pack; its sheets are in app/i18n/ethics. */
export const ethics: Record<string, string> = {
  "ethics.title": "Ethik-Mappe",
  "ethics.intro":
    "Blätter aus den Einstellungen dieser Studie: für die Befragten, für den Datenschutz, für den Betriebsrat und für alle, die Zeilen zur Forschung erhalten. Sie sind in der Sprache dieser Seite.",
  "ethics.check":
    "Lassen Sie sie prüfen, bevor Sie sie verwenden: Gesetze unterscheiden sich von Ort zu Ort, und die Linien (____) füllen Sie aus.",
  "ethics.writtenIn":
    "Zweck oder Einwilligungstext sind nicht auf {language} geschrieben: Die Blätter enthalten sie auf {main}. Schreiben Sie sie in den Einstellungen.",
  "ethics.download": "Als Text speichern ({name})",
};
