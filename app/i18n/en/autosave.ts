/** Words of the pages' own script: how far single answers are saved, and the shared screen. */
export const autosave = {
  "autosave.how":
    "Each answer is saved as you give it. What could not be saved yet is kept in this browser, and removed from it once it is saved.",
  "autosave.sending": "Saving …",
  "autosave.saved": "Saved",
  "autosave.except": "Saved, except the answers marked as wrong.",
  "autosave.offline": "Not saved yet: no connection. Kept on this device.",
  "autosave.trouble": "Not saved yet: the server is busy or down. Kept on this device; it is tried again.",
  "autosave.unkept": "Not saved yet: no connection. Keep this page open.",
  "autosave.goesOn": "No connection: nothing is lost. This goes on as soon as the connection is back.",
  "autosave.closed": "Not saved: the survey has closed, or your answers were already sent.",
  "autosave.replaced":
    "Not saved: another questionnaire was begun in this browser since. What you choose here is not kept; your code leads back to your answers.",
  "autosave.refused": "Not saved: load this page again. What you answered is kept on this device.",
  "autosave.newer":
    "This question was answered later elsewhere. The later answer stands; change it if it is not yours.",
  "autosave.tooLarge": "This text is too long. Shorten it; it is still in the field.",
  "autosave.errors":
    "{n, plural, one {One thing needs a look.} other {# things need a look.}} What is right on this page is saved.",
  "autosave.keys": "Number keys choose an answer in the row you are in; 0 means “I don't know”",

  "kiosk.clear": "Finish and clear this device",
  "kiosk.text":
    "This screen is shared. Nothing of yours stays on it once you finish; it also clears itself after 90 seconds without a touch. Note your code to go on elsewhere.",
  "kiosk.soon": "Are you still there? This screen clears itself in 20 seconds. Touch it to go on.",
  "kiosk.send": "Send, and clear this device",
} as const;
