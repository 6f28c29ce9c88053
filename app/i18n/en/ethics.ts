/** Words around the ethics pack; its sheets are in app/i18n/ethics. */
export const ethics = {
  "ethics.title": "Ethics pack",
  "ethics.intro":
    "Sheets from the settings of this study: for those who are asked, for data protection, for employee representatives, and for whoever gets rows for research. They are in the language of this page.",
  "ethics.check":
    "Have them checked before you use them: laws differ from place to place, and lines (____) are yours to fill in.",
  "ethics.writtenIn":
    "Purpose or consent text are not written in {language}: the sheets hold them in {main}. Write them in the settings.",
  "ethics.download": "Save as text ({name})",
} as const;
