/** Words of the quick check: the profile for anybody, with nothing stored. ICU messages. */
export const quickCheck: Record<string, string> = {
  "quick.title": "Chequeo rápido",
  "quick.lead":
    "Responda por un servicio y vea cómo está su entrega junto a cifras publicadas, y qué mirar primero.",
  "quick.minutes":
    "Alrededor de {minutes, plural, one {un minuto} many {# de minutos} other {# minutos}}. Sin cuenta.",
  "quick.nothing":
    "No se guarda nada. Sus respuestas van a este servidor, que devuelve la página siguiente y las olvida; no se escriben en ninguna base de datos ni en ningún registro.",
  "quick.fragment":
    "Con los scripts activados, sus respuestas también están detrás de # en la dirección de esta página, donde solo las ve su navegador. Quien abra esa dirección las envía una vez a este servidor, para ver el mismo resultado.",
  "quick.kiosk.text":
    "Para una pantalla que comparten muchas personas: en ella no queda nada. Vuelve a empezar tras {seconds} segundos sin que nadie la toque.",
  "quick.kiosk.soon":
    "Volverá a empezar en {seconds} segundos. Toque la pantalla o pulse una tecla para seguir aquí.",
  "quick.startOver": "Volver a empezar",
  "quick.done": "Listo: limpiar esta pantalla",
  "quick.broken":
    "La dirección que abrió no contiene respuestas que este chequeo pueda leer: puede estar cortada o ser de otra versión. Aquí tiene el formulario vacío.",
  "quick.failed": "El servidor no respondió. No se ha perdido nada: inténtelo de nuevo, por favor.",
  "quick.step": "Parte {number} de {count}",
  "quick.question": "Pregunta {number}",
  "quick.next": "Siguiente",
  "quick.result": "Ver el resultado",
  "quick.back": "Atrás",
  "quick.change": "Cambiar mis respuestas",
  "quick.none": "Responda al menos una pregunta para ver un resultado.",
  "quick.result.title": "Su chequeo rápido",
  "quick.result.only":
    "Esta página muestra sus propias respuestas junto a cifras publicadas. No se guarda: imprímala o conserve su dirección.",
  "quick.result.share": "Conservar o compartir este resultado",
  "quick.result.share.text":
    "La dirección de esta página contiene sus respuestas detrás de #. Cópiela o guárdela como marcador; vuelve a abrir el mismo resultado.",
  "quick.result.share.without":
    "Sin scripts, esta página no tiene dirección propia. Imprímala o responda de nuevo en otro momento.",
  "quick.home": "¿Cómo está su servicio?",
  "quick.home.text": "Cuatro minutos, no se guarda nada, el resultado al instante.",
  "quick.home.go": "Abrir el chequeo rápido",
};
