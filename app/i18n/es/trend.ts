/** Words of the comparison of waves, where these asked different versions of the questionnaire. */
export const trend: Record<string, string> = {
  "trend.other": "preguntado de otro modo",
  "trend.leftOut": "Qué no se compara",
  "trend.leftOutWhy":
    "El cuestionario cambió entre rondas. Solo se compara lo que se preguntó con las mismas palabras, en la misma escala y a las mismas personas.",
  "trend.changed": "Preguntado de otro modo desde {since}: {what}.",
  "trend.new": "Se pregunta desde {since}, y antes no: {what}.",
  "trend.dropped": "Ya no se pregunta desde {since}: {what}.",
  "trend.fewSince":
    "Muy pocas de sus preguntas son las mismas desde {since}, así que las puntuaciones no se comparan: {what}.",
  "trend.few": "{title} ({shared, number} de {of, number})",
  "trend.scores": "Puntuaciones, {before} y {now}",
  "trend.scoresNote":
    "Promedios de todas las personas que respondieron en cada ronda, sobre las mismas preguntas. Cada vez pueden haber respondido otras personas, así que una diferencia todavía no es un cambio.",
  "trend.capability": "Capacidad",
  "trend.over": "sobre {shared, number} de {of, number} preguntas",
  "trend.notComputed": "Todavía no se ha calculado lo que {wave} tiene en común con esta ronda.",
  "trend.notHere": "{wave} no se puede comparar: su cuestionario ya no está aquí.",
  "trend.underWay":
    "Se está calculando lo que las rondas tienen en común. Vuelva a abrir esta página en un momento.",
  "trend.compute": "Calcular la comparación",
};
