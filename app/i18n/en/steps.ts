/** Words of the page on which a study's host names the steps of the teams' value streams. */
export const stepsPage = {
  "study.tab.steps": "Steps",
  "steps.title": "Steps of the value stream",
  "steps.intro":
    "A respondent describes how a change travels through these steps. Write the steps of a team in its own words, one a line, 2 to 20 of them. A team without steps of its own is asked about the usual ones.",
  "steps.until":
    "They can be changed until the first wave opens; then they stay, so that answers can be compared.",
  "steps.frozen": "A wave has opened, so the steps stay as they are.",
  "steps.notAsked": "No question of this study is about the steps of a value stream.",
  "steps.noTeams": "No team takes part yet.",
  "steps.usual": "The usual steps",
  "steps.own": "Steps of {team}",
  "steps.hint": "One step a line. Left empty: the usual steps.",
  "steps.asked": "Asked about the usual steps.",
  "steps.save": "Save",
  "steps.saveNamed": "Save the steps of {team}",
  "steps.saved": "Saved.",
  "steps.error.count": "Write at least 2 and at most 20 steps, one a line, or none at all.",
  "steps.error.same": "Two steps have the same name. Give each a name of its own.",
  "steps.error.long": "A step is longer than 120 characters. Shorten it.",
} as const;
