/** Words of the page on which a study's host chooses what is asked, and of the preview of what was chosen. */
export const modulesPage: Record<string, string> = {
  "study.tab.modules": "Preguntas",
  "modules.title": "Qué pregunta este estudio",
  "modules.of": "{title}, versión {version}",
  "modules.total":
    "Con la elección actual: {items, plural, one {# pregunta} many {# de preguntas} other {# preguntas}}, alrededor de {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}.",
  "modules.until":
    "Puede cambiar esto hasta que se abra la primera ronda. Desde entonces, cada ronda de este estudio pregunta los mismos módulos, para que las rondas se puedan comparar.",
  "modules.frozen":
    "{why, select, launched {Ya se ha abierto una ronda de este estudio, así que los módulos quedan como están, en esta ronda y en todas las posteriores: a las personas se les dice qué se pregunta, y las rondas se comparan por ello. Otra elección es otro estudio: copie este en la página de sus ajustes.} away {Este estudio está guardado, así que los módulos quedan como están.} other {Alguien ya ha respondido, así que los módulos quedan como están, en esta ronda y en todas las posteriores: lo que se preguntó sigue siendo lo que fue.}}",
  "modules.own": "Partes del cuestionario",
  "modules.ownNone": "Este cuestionario se pregunta entero.",
  "modules.more": "Módulos que se pueden añadir",
  "modules.moreText":
    "Se preguntan después de las páginas propias del cuestionario, en este orden. Una pregunta que ambos hacen con las mismas palabras se hace una sola vez.",
  "modules.moreNone": "Ningún módulo de esta instalación encaja con este cuestionario.",
  "modules.facts":
    "{items, plural, one {# pregunta} many {# de preguntas} other {# preguntas}}, alrededor de {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}",
  "modules.asked": "se pregunta",
  "modules.notAsked": "no se pregunta",
  "modules.languages": "Idiomas: {list}.",
  "modules.save": "Guardar",
  "modules.preview": "Vista previa de esta elección",
  "modules.previewLink": "Ver el cuestionario como las personas consultadas",
  "modules.saved": "Guardado.",
  "modules.error.unknown":
    "Uno de los módulos no es de este cuestionario. No se guardó nada; elija de nuevo.",
  "modules.error.twice": "Un módulo se eligió dos veces. No se guardó nada; elija de nuevo.",
  "modules.error.many": "Llegaron más módulos de los que hay. No se guardó nada; elija de nuevo.",
  "modules.error.fit":
    "Estos módulos no se pueden preguntar juntos: {why}. No se guardó nada; quite uno de ellos.",
  "modules.lost":
    "{names} no {n, plural, one {está} many {están} other {están}} en {languages}, así que a quienes solo leen eso se les pregunta todo en {main}.",
  "modules.lostGo": "Preguntarlo de todos modos: sin {languages}",
  "modules.error.languages":
    "Aún no se guardó nada: déjelo fuera, o marque sobre el botón que puede ser así.",
  "modules.back": "Volver a la elección",
  "modules.previewOf": "Vista previa de {study}",
  "modules.notInLanguage":
    "En {language} no se pregunta en este estudio: esto es lo que se lee entonces, en {shown}.",
  "modules.previewChoice": "Esta es la elección que todavía no ha guardado.",
};
