/** What is said to somebody whom a protection against programs has met. ICU messages. */
export const abuse: Record<string, string> = {
  "error.title.429": "Demasiado de una vez",
  "abuse.tooMany":
    "Llegó de una vez más de lo que acepta esta instalación. Lo que guardó se conserva. Espere {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}} y vuelva a cargar esta página: su navegador envía de nuevo lo que envió.",
  "abuse.guesses.title": "Muchos que no llevan a ninguna parte",
  "abuse.guesses":
    "Desde su red llegaron muchos códigos o enlaces que no llevan a ninguna parte, así que esta respuesta no dice nada sobre el suyo. Uno correcto funciona siempre: revíselo carácter por carácter, o espere {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}.",

  "abuse.confirm.title": "Pulse «Empezar» una vez más",
  "abuse.confirm.hurry":
    "Eso fue más rápido de lo que suele ser una persona. Lo que eligió se conserva; todavía no ha empezado nada.",
  "abuse.confirm.old":
    "Esta página estuvo abierta mucho tiempo o ya se usó antes. Lo que eligió se conserva; todavía no ha empezado nada.",
  "abuse.confirm.field":
    "Se rellenó un campo que las personas no ven; eso lo hacen los programas y algunas extensiones del navegador. Lo que eligió se conserva; todavía no ha empezado nada.",
  "abuse.confirm.wait":
    "Esta encuesta hace calcular un momento a los navegadores antes de empezar, y el suyo no lo hizo, quizá porque JavaScript está desactivado. No pasa nada: espere {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}} y pulse «Empezar». Lo que eligió se conserva.",
  "abuse.unseen": "Deje este campo vacío",
  "abuse.working": "Su navegador calcula un momento; después empiezan las preguntas.",
};
