/** Words of what changed between two waves: every change with its interval, or why there is none. */
export const change: Record<string, string> = {
  "change.since": "Veränderung seit {wave}",
  "change.rose": "gestiegen um {by} ({from} bis {to})",
  "change.fell": "gefallen um {by} ({from} bis {to})",
  "change.none": "keine erkennbare Veränderung ({from} bis {to})",
  "change.rosePoints": "gestiegen um {by} Punkte ({from} bis {to})",
  "change.fellPoints": "gefallen um {by} Punkte ({from} bis {to})",
  "change.nonePoints": "keine erkennbare Veränderung ({from} bis {to} Punkte)",
  "change.noInterval": "vom Zufall nicht zu unterscheiden",
  "change.otherMeaning": "nicht verglichen: Die Fragen dazu hängen jetzt anders zusammen",
  "change.note":
    "In Klammern: wo in 95 von 100 solchen Vergleichen die wahre Veränderung liegt. Einer von zwanzig lässt die Null allein durch Zufall aus, und keine erkennbare Veränderung ist kein Beweis, dass sich nichts verändert hat.",
  "change.teamsCount":
    "Für die Veränderung einer Kennzahl zählt jedes Team einmal, sie muss also nicht der Unterschied der typischen Antworten sein.",
  "change.drawn.organization":
    "Menschen einer Organisation antworten ähnlich; die Klammern berücksichtigen das.",
  "change.drawn.team":
    "Es sind zu wenige Organisationen, um für andere zu sprechen: Die Klammern gelten nur für diese Organisationen und berücksichtigen, dass Menschen eines Teams ähnlich antworten.",
  "change.drawn.respondent": "Niemand gehört hier zu einer Organisation, also zählen alle für sich.",
  "change.drawn.none":
    "Es sind zu wenige Organisationen und Teams, um eine Veränderung vom Zufall zu unterscheiden; deshalb gibt es keine Klammern.",
  "change.levels": "Wie groß jede Gruppe war und ist",
  "change.levelsNote":
    "Beide Wellen sind den Gruppen zugeordnet, die {wave} gebildet hat; ein Anteil bewegt sich also nur, weil sich Antworten bewegen.",
  "change.groupsStay": "Neu gruppiert zerfällt diese Welle in weitgehend dieselben Gruppen.",
  "change.groupsGo":
    "Neu gruppiert zerfällt diese Welle in andere Gruppen; wie groß diese sind, wird nicht verglichen.",
  "change.method": "Mediane; Intervalle von 95 % für die Veränderung",
  "change.before": "Vorher",
  "change.now": "Jetzt",
  "change.change": "Veränderung",
  "change.noneBeyondChance": "Keine erkennbare Veränderung",
  "change.noneBeyondChanceWhy":
    "Keine Kennzahl hat sich seit {wave} stärker verändert, als der Zufall erklärt. Das ist kein Beweis, dass sich nichts verändert hat.",
  "change.beyondChanceWhy":
    "Kennzahlen, die sich seit {wave} stärker verändert haben, als der Zufall erklärt.",
  "change.cannotTell": "Nicht zu sagen",
  "change.cannotTellWhy":
    "Zu wenige Organisationen oder Teams, um eine Veränderung seit {wave} vom Zufall zu unterscheiden.",
  "change.notComputed": "Der Vergleich mit {wave} ist noch nicht berechnet.",
};
