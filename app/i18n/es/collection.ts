/** Words of the page on how the collection of a wave goes. */
export const collection: Record<string, string> = {
  "collection.title": "Cómo va la recogida de {wave}",
  "collection.titleClosed": "Quién participó en {wave}",
  "collection.planned": "{wave} no ha empezado",
  "collection.plannedText": "Desde el día después de abrir, esta página dice una vez al día quién participa.",
  "collection.elsewhere": "{wave} recibe respuestas ahora",
  "collection.people":
    "{people, plural, =0 {Han respondido menos de {roundedTo, number} personas.} one {Ha respondido al menos # persona.} many {Han respondido al menos # de personas.} other {Han respondido al menos # personas.}}",
  "collection.peopleClosed":
    "{people, plural, =0 {No respondió nadie.} one {Respondió # persona.} many {Respondieron # de personas.} other {Respondieron # personas.}}",
  "collection.rounded":
    "Mientras una ola está abierta, los números se redondean hacia abajo a un múltiplo de {roundedTo, number} y los equipos se dicen en tres pasos: así nadie ve llegar una sola respuesta.",
  "collection.nudges": "Qué puede hacer ahora",
  "nudge.talk":
    "{organization}: hable con {teams}{more, plural, =0 {} one { y # equipo más} many { y # de equipos más} other { y # equipos más}}. Allí ha respondido menos de la mitad. Pregunte qué lo impide, no quién ha respondido.",
  "nudge.others":
    "{organization}: en los equipos pequeños ({teams}) ha respondido en conjunto menos de la mitad. Escriba a todos, no a uno.",
  "nudge.elsewhere":
    "{n, plural, one {# organización más tiene equipos así: véase abajo.} many {# de organizaciones más tienen equipos así: véase abajo.} other {# organizaciones más tienen equipos así: véase abajo.}}",
  "nudge.next-reminder":
    "El próximo recordatorio sale el {day} a las {time}, a quienes no han respondido. Diga a los equipos el día antes para qué son las respuestas.",
  "nudge.plan-reminder":
    "No hay ningún recordatorio previsto. Lo usual es uno tras una semana y otro dos días antes del final.",
  "nudge.addresses": "Al menos {n, number} direcciones no existen. Pida las correctas a su organización.",
  "nudge.broken-off":
    "Al menos {n, number} personas han empezado y no han enviado. Ayuda decirles que pueden seguir donde lo dejaron.",
  "nudge.declined":
    "Al menos {n, number} personas no quieren cartas. Respételo; un cartel o unas palabras en una reunión también les llegan.",
  "nudge.closes":
    "{days, plural, =0 {Hoy es el último día.} one {Queda # día: el último es el {day}.} many {Quedan # de días: el último es el {day}.} other {Quedan # días: el último es el {day}.}}",
  "nudge.extend":
    "Algunos equipos van muy atrás y queda poco tiempo: una semana más es mejor que resultados que hablan de la mitad de la gente.",
  "nudge.all-well": "No hace falta nada. Dé las gracias: es el único recordatorio que gusta a todos.",
  "rates.title": "Tasas de respuesta de las invitaciones",
  "rates.none":
    "Nadie fue invitado con un enlace personal, así que no puede decirse ninguna tasa: un enlace abierto no dice cuántos lo vieron.",
  "rates.cases": "Qué fue de las invitaciones",
  "rates.invited": "Invitaciones",
  "rates.complete": "I: enviado, aunque falte algo",
  "rates.brokenOff": "R: empezado y no enviado; sus respuestas nunca cuentan",
  "rates.declined": "R: no quiere cartas sobre el estudio",
  "rates.unreached": "NC: la dirección no existe",
  "rates.silent": "U: los demás: sin noticias",
  "rates.neverSent": "En ninguna tasa: la carta no había salido cuando terminó la ronda",
  "rates.rate": "Tasa",
  "rates.how": "Cómo se cuenta",
  "rates.share": "Parte",
  "rates.rr1": "Tasa de respuesta 1",
  "rates.rr1.how":
    "RR1: enviados, de todos los invitados. La más estricta: de quien no se supo cuenta como si hubiera podido responder.",
  "rates.rr2": "Tasa de respuesta 2",
  "rates.rr2.how":
    "RR2: lo mismo con respuestas parciales que se guardan. Aquí un cuestionario se envía o no, así que RR2 es igual a RR1.",
  "rates.rr5": "Tasa de respuesta 5",
  "rates.rr5.how":
    "RR5: enviados, de aquellos de quienes se sabe algo. La más alta: la verdad está entre RR1 y ella.",
  "rates.coop1": "Tasa de cooperación 1",
  "rates.coop1.how": "COOP1: enviados, de todos los que reaccionaron de algún modo.",
  "rates.ref1": "Tasa de rechazo 1",
  "rates.ref1.how": "REF1: interrumpidos, o que no quieren cartas, de todos los invitados.",
  "rates.con1": "Tasa de contacto 1",
  "rates.con1.how": "CON1: reaccionaron de algún modo, de todos los invitados.",
  "rates.source":
    "Términos y fórmulas: American Association for Public Opinion Research, Standard Definitions, 10.ª edición, 2023. Contado solo con las invitaciones; nada lleva de una a una respuesta.",
  "collection.byTeam": "Organizaciones y equipos",
  "collection.byRole": "Según el rol",
  "collection.byRoleNote":
    "De las personas que usted invitó con listas, según los roles que constan en ellas. De los roles con pocas personas no se dice nada.",
  "collection.balanced":
    "Ninguna organización, ningún tamaño de equipo ni ningún rol respondió claramente menos que los demás.",
};
