/** How a study asks and compares, on the page of its settings. */
export const studyMethod = {
  "settings.method": "How it asks and compares",
  "settings.method.save": "Save how it asks and compares",
  "studyField.work": "Protect the open link against programs",
  "studyField.workHint":
    "Browsers that begin on it compute for a moment while people read on. Whoever was invited never meets this. It makes many false answers slower, not impossible.",
  "studyField.order": "Order of statements",
  "studyField.order.fixed": "As in the questionnaire",
  "studyField.order.random": "In an order of each person's own",
  "studyField.orderHint":
    "Among statements about the same thing. An order of each person's own evens out what comes from standing first. It stays from the first answer on, so that all answers can be compared.",
  "studyField.points": "Largest difference that does not matter, in percentage points",
  "studyField.pointsHint":
    'From 1 to 50. "Makes no difference" is said only where the difference is surely smaller. State it before the first wave opens; then it stays, so that nobody chooses it after a look at the answers.',
  "studyField.halfLevels": "The same in halves of a level",
  "studyField.halfLevelsHint": "From 1 to 6, for questions whose answers are bands. 1 is half a level.",
  "studies.error.order": "Choose an order from the list.",
  "studies.error.points": "Write a whole number from 1 to 50.",
  "studies.error.halfLevels": "Write a whole number from 1 to 6.",
  "error.orderFixed":
    "Somebody has answered, so the statements of this study keep their order. Nothing was changed.",
} as const;
