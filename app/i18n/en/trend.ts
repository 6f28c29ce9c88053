/** Words of the comparison of waves, where these asked different versions of the questionnaire. */
export const trend = {
  "trend.other": "asked differently",
  "trend.leftOut": "What is not compared",
  "trend.leftOutWhy":
    "The questionnaire changed between waves. Compared is only what was asked in the same words, on the same scale and of the same people.",
  "trend.changed": "Asked differently since {since}: {what}.",
  "trend.new": "Asked since {since}, and not before: {what}.",
  "trend.dropped": "No longer asked since {since}: {what}.",
  "trend.fewSince":
    "Too few questions of it are the same since {since}, so the scores are not compared: {what}.",
  "trend.few": "{title} ({shared, number} of {of, number})",
  "trend.scores": "Scores, {before} and {now}",
  "trend.scoresNote":
    "Means of everyone who answered in each wave, over the same questions. Other people may have answered each time, so a difference is not yet a change.",
  "trend.capability": "Capability",
  "trend.over": "over {shared, number} of {of, number} questions",
  "trend.notComputed": "What {wave} shares with this wave has not been computed yet.",
  "trend.notHere": "{wave} cannot be compared: its questionnaire is not here any more.",
  "trend.underWay": "What the waves share is being computed. Open this page again in a moment.",
  "trend.compute": "Compute the comparison",
} as const;
