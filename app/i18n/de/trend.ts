/** Words of the comparison of waves, where these asked different versions of the questionnaire. */
export const trend: Record<string, string> = {
  "trend.other": "anders gefragt",
  "trend.leftOut": "Was nicht verglichen wird",
  "trend.leftOutWhy":
    "Der Fragebogen hat sich zwischen den Wellen geändert. Verglichen wird nur, was mit denselben Worten, auf derselben Skala und dieselben Menschen gefragt wurde.",
  "trend.changed": "Anders gefragt seit {since}: {what}.",
  "trend.new": "Gefragt seit {since}, vorher nicht: {what}.",
  "trend.dropped": "Nicht mehr gefragt seit {since}: {what}.",
  "trend.fewSince":
    "Zu wenige der Fragen dazu sind seit {since} dieselben, deshalb werden die Werte nicht verglichen: {what}.",
  "trend.few": "{title} ({shared, number} von {of, number})",
  "trend.scores": "Werte, {before} und {now}",
  "trend.scoresNote":
    "Mittelwerte aller, die in der jeweiligen Welle geantwortet haben, über dieselben Fragen. Es können jedes Mal andere Menschen geantwortet haben, ein Unterschied ist also noch keine Veränderung.",
  "trend.capability": "Fähigkeit",
  "trend.over": "über {shared, number} von {of, number} Fragen",
  "trend.notComputed": "Was {wave} mit dieser Welle gemeinsam hat, ist noch nicht berechnet.",
  "trend.notHere": "{wave} lässt sich nicht vergleichen: Der Fragebogen ist nicht mehr hier.",
  "trend.underWay":
    "Was die Wellen gemeinsam haben, wird gerade berechnet. Öffnen Sie diese Seite gleich noch einmal.",
  "trend.compute": "Vergleich berechnen",
};
