/** Words of the page on which a study's host names the steps of the teams' value streams. */
export const stepsPage: Record<string, string> = {
  "study.tab.steps": "Pasos",
  "steps.title": "Pasos del flujo de valor",
  "steps.intro":
    "Las personas consultadas describen cómo un cambio recorre estos pasos. Escriba los pasos de un equipo con las palabras del propio equipo, uno por línea, de 2 a 20. A un equipo sin pasos propios se le pregunta por los habituales.",
  "steps.until":
    "Se pueden cambiar hasta que se abra la primera ronda; después quedan como están, para que las respuestas se puedan comparar.",
  "steps.frozen": "Ya se ha abierto una ronda, así que los pasos quedan como están.",
  "steps.notAsked": "Ninguna pregunta de este estudio trata de los pasos de un flujo de valor.",
  "steps.noTeams": "Todavía no participa ningún equipo.",
  "steps.usual": "Los pasos habituales",
  "steps.own": "Pasos de {team}",
  "steps.hint": "Un paso por línea. Si se deja vacío: los pasos habituales.",
  "steps.asked": "Se le pregunta por los pasos habituales.",
  "steps.save": "Guardar",
  "steps.saveNamed": "Guardar los pasos de {team}",
  "steps.saved": "Guardado.",
  "steps.error.count": "Escriba al menos 2 y como máximo 20 pasos, uno por línea, o ninguno.",
  "steps.error.same": "Dos pasos tienen el mismo nombre. Dé a cada uno un nombre propio.",
  "steps.error.long": "Un paso tiene más de 120 caracteres. Acórtelo.",
};
