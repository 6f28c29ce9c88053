/** Words of what changed between two waves: every change with its interval, or why there is none. */
export const change: Record<string, string> = {
  "change.since": "Cambio desde {wave}",
  "change.rose": "subió {by} ({from} a {to})",
  "change.fell": "bajó {by} ({from} a {to})",
  "change.none": "sin cambio detectable ({from} a {to})",
  "change.rosePoints": "subió {by} puntos ({from} a {to})",
  "change.fellPoints": "bajó {by} puntos ({from} a {to})",
  "change.nonePoints": "sin cambio detectable ({from} a {to} puntos)",
  "change.noInterval": "no se distingue del azar",
  "change.otherMeaning": "no se compara: sus preguntas se relacionan ahora de otro modo",
  "change.note":
    "Entre paréntesis: dónde está el cambio verdadero en 95 de cada 100 comparaciones así. Una de cada veinte deja fuera el cero solo por azar, y que no haya un cambio detectable no demuestra que nada haya cambiado.",
  "change.teamsCount":
    "Para el cambio de una métrica cada equipo cuenta una vez, así que no tiene por qué ser la diferencia entre las respuestas típicas.",
  "change.drawn.organization":
    "Las personas de una misma organización responden de forma parecida; los paréntesis lo tienen en cuenta.",
  "change.drawn.team":
    "Hay muy pocas organizaciones para hablar de otras: los paréntesis valen solo para estas organizaciones y tienen en cuenta que las personas de un mismo equipo responden de forma parecida.",
  "change.drawn.respondent":
    "Aquí nadie pertenece a una organización, así que cada persona cuenta por sí misma.",
  "change.drawn.none":
    "Hay muy pocas organizaciones y equipos para distinguir un cambio del azar, así que no se dan paréntesis.",
  "change.levels": "Qué tamaño tenía y tiene cada grupo",
  "change.levelsNote":
    "Ambas rondas se sitúan en los grupos que formó {wave}, así que una proporción se mueve solo porque se mueven las respuestas.",
  "change.groupsStay": "Agrupada de nuevo, esta ronda se divide casi en los mismos grupos.",
  "change.groupsGo": "Agrupada de nuevo, esta ronda se divide en otros grupos; su tamaño no se compara.",
  "change.method": "medianas; intervalos del 95 % para el cambio",
  "change.before": "Antes",
  "change.now": "Ahora",
  "change.change": "Cambio",
  "change.noneBeyondChance": "Sin cambio detectable",
  "change.noneBeyondChanceWhy":
    "Ninguna métrica cambió desde {wave} más de lo que explica el azar. Eso no demuestra que nada haya cambiado.",
  "change.beyondChanceWhy": "Métricas que cambiaron desde {wave} más de lo que explica el azar.",
  "change.cannotTell": "No se puede saber",
  "change.cannotTellWhy":
    "Hay muy pocas organizaciones o equipos para distinguir del azar un cambio desde {wave}.",
  "change.notComputed": "La comparación con {wave} todavía no se ha calculado.",
};
