/** Words of the frame around all pages. */
export const common = {
  "app.name": "Gemba",
  "app.skip": "Skip to the content",
  "app.languages": "Language of these pages",
  "app.description": "Ask the people who build it.",
  "nav.studies": "Studies",
  "nav.home": "Start",
  "nav.signOut": "End session",
  "nav.main": "Main",
  "setup.title": "Open this installation",
  "setup.explain":
    "This link was printed when Gemba started. Whoever has it runs this installation: its first account is made here. It works once.",
  "setup.open": "Open the studies",
  "setup.used":
    "This set-up link does not open anything: it was used, replaced by a newer start, or mistyped.",
  "setup.usedHint": "Start Gemba again: each start prints a fresh link until an operator account exists.",
  "common.quoted": "“{text}”",
} as const;
