/** How a study asks and compares, on the page of its settings. */
export const studyMethod: Record<string, string> = {
  "settings.method": "Cómo pregunta y compara",
  "settings.method.save": "Guardar cómo pregunta y compara",
  "studyField.work": "Proteger el enlace abierto contra programas",
  "studyField.workHint":
    "Los navegadores que empiezan en él calculan un momento mientras se sigue leyendo. Quien recibió una invitación nunca lo nota. Hace más lentas muchas respuestas falsas, no imposibles.",
  "studyField.order": "Orden de las afirmaciones",
  "studyField.order.fixed": "Como en el cuestionario",
  "studyField.order.random": "Un orden propio para cada persona",
  "studyField.orderHint":
    "Entre afirmaciones sobre lo mismo. Un orden propio para cada persona compensa lo que se debe a estar en primer lugar. Se mantiene desde la primera respuesta, para que todas puedan compararse.",
  "studyField.points": "Mayor diferencia que no importa, en puntos porcentuales",
  "studyField.pointsHint":
    "De 1 a 50. Solo se dice «no hay diferencia» donde la diferencia es con seguridad menor. Indíquela antes de abrir la primera ronda; después queda, para que nadie la elija tras mirar las respuestas.",
  "studyField.halfLevels": "Lo mismo en medios niveles",
  "studyField.halfLevelsHint": "De 1 a 6, para preguntas cuyas respuestas son intervalos. 1 es medio nivel.",
  "studies.error.order": "Elija un orden de la lista.",
  "studies.error.points": "Escriba un número entero de 1 a 50.",
  "studies.error.halfLevels": "Escriba un número entero de 1 a 6.",
  "error.orderFixed":
    "Alguien ya ha respondido, así que las afirmaciones de este estudio conservan su orden. No se cambió nada.",
};
