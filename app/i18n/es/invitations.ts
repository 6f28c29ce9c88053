/** Words of the page on which people are invited to a study, in Spanish. */
export const invitationsPage: Record<string, string> = {
  "invitations.title": "Invitar a personas",
  "invitations.wave": "{wave}: {state, select, open {abierta} planned {prevista} other {cerrada}}",
  "invitations.noWave":
    "Ninguna ronda está abierta ni prevista. Las invitaciones pertenecen a una ronda; prepare una primero.",
  "invitations.serverDown":
    "Ahora no se puede llegar al servidor de correo. Las cartas esperan, días si hace falta, y salen por sí solas cuando vuelva.",
  "invitations.held":
    "{inTime, select, true {Las horas de descanso retienen ahora las cartas: salen el {day} desde las {time} ({zone}).} other {Las horas de descanso retienen ahora las cartas hasta el {day}, {time} ({zone}), y para entonces la ronda ha terminado: las cartas que esperan ahora no saldrán.}}",
  "invitations.byLetter": "Por carta",
  "invitations.list.explain":
    "Entregue una tabla de personas. Primero se comprueba; no se invita a nadie hasta que usted lo diga.",
  "invitations.list.hint":
    "La primera línea nombra las columnas: email es necesaria; language (en, de, es, ja, ar), organization, team y role se leen donde existan. CSV con comas, puntos y comas o tabuladores, como máximo 100.000 personas y 16 MB. Las cartas salen fuera de las horas de descanso, como máximo {perMinute, number} por minuto. Las direcciones esperan selladas y no llevan a ninguna respuesta; un rol que tienen muchas personas queda con la invitación hasta que se responde, para decir qué roles faltan.",
  "invitations.list.line": "Línea {line, number}:",
  "invitations.list.file": "Tabla de personas",
  "invitations.list.language": "Idioma de aquellas cuya línea no indica ninguno",
  "invitations.list.check": "Comprobar la lista",
  "invitations.fault.address": "Eso no es una dirección de correo.",
  "invitations.fault.formula": "Una fórmula, que una hoja de cálculo ejecutaría.",
  "invitations.fault.too-long": "Una celda es demasiado larga.",
  "invitations.fault.language": "No existe ese idioma: en, de, es, ja o ar.",
  "invitations.fault.organization": "El estudio no tiene esa organización.",
  "invitations.fault.team": "No existe ese equipo.",
  "invitations.fault.team-of-several":
    "Varias organizaciones tienen un equipo con ese nombre: indique también la organización.",
  "invitations.fault.empty": "La lista está vacía.",
  "invitations.fault.too-large": "La lista supera los 16 MB.",
  "invitations.fault.not-text":
    "El archivo contiene bytes que ningún texto tiene, como un libro de cálculo. Guarde la tabla como CSV y entréguela así.",
  "invitations.fault.too-many": "La lista tiene más de 100.000 líneas.",
  "invitations.fault.no-address-column": "La primera línea no nombra ninguna columna email.",
  "invitations.fault.column-twice": "Dos columnas de la primera línea significan lo mismo.",
  "invitations.fault.broken-quote": "Una comilla no está cerrada o está dentro de una celda.",
  "invitations.fault.row-too-long":
    "Una línea no termina: lo más probable es que contenga una comilla sin cerrar.",
  "invitations.check.fresh": "Por invitar: {n, number}. Líneas de la lista: {lines, number}.",
  "invitations.check.known": "Ya invitadas a esta ronda, o que no quieren cartas: {n, number}",
  "invitations.check.duplicates": "La dirección está más arriba en la lista: {n, number}",
  "invitations.check.lines": "Líneas así: {n, number} ({first}{more, select, true { y más} other {}})",
  "invitations.check.ignored": "Columnas que no se leen: {columns}",
  "invitations.check.roles": "Personas por rol:",
  "invitations.check.left":
    "Las líneas erróneas se dejan fuera. Corríjalas y entregue la lista otra vez, ahora o después: no se invita a nadie dos veces.",
  "invitations.check.confirm": "Invitar ahora ({n, number})",
  "invitations.check.drop": "Descartar la lista",
  "invitations.lists": "Listas de esta ronda",
  "invitations.lists.checked": "le espera a usted, por invitar: {n, number}",
  "invitations.lists.inviting": "invitando: {n, number} de {of, number}",
  "invitations.lists.stopped":
    "detenida por un error que se repetía; invitadas: {n, number} de {of, number}. El registro del servidor dice por qué.",
  "invitations.lists.goOn": "Continuar",
  "invitations.lists.done": "invitadas: {n, number}",
  "invitations.lists.gone": "Fuera porque su organización o equipo ya no está: {n, number}.",
  "invitations.letters": "Cartas",
  "invitations.letters.onTheirWay":
    "{known, select, true {Cartas en camino: {n, number}} other {{n, select, 0 {No hay ninguna carta en camino.} other {Hay cartas en camino. Cuántas diría cuántas personas no han respondido.}}}}",
  "invitations.letters.refused":
    "Direcciones a las que no se llega, según los servidores de correo: {n, number}. No reciben recordatorios.",
  "invitations.letters.stuck":
    "{known, select, true {Cartas que quizá llegaron, o que se abandonaron al cabo de días: {n, number}.} other {Hay cartas que quizá llegaron, o que se abandonaron al cabo de días.}} Nunca se envían otra vez por sí solas, porque alguien podría recibir una dos veces.",
  "invitations.letters.repeat": "Enviarlas otra vez",
  "invitations.letters.bounces":
    "{read, select, true {Se anota lo que un servidor de correo rechaza al instante y también lo que vuelve después por correo, a los pocos minutos de llegar.} other {Solo se anota lo que un servidor de correo rechaza al instante. Lo que vuelve después por correo queda en el buzón del remitente y aquí no se lee; quien administra Gemba puede hacer que se lea (MAIL_BOUNCES).}}",
  "invitations.reminders": "Recordatorios",
  "invitations.reminders.explain":
    "Un recordatorio va a quienes fueron invitados por carta y hasta entonces no han respondido, y a nadie más; ninguna lista dice a quién llegó. {quiet, select, none {Las cartas salen a cualquier hora.} other {Horas de descanso, en las que no sale ninguna carta: de {from} a {until} ({zone}).}} Como máximo un recordatorio al día.",
  "invitations.reminders.planned": "previsto",
  "invitations.reminders.begun": "se está enviando",
  "invitations.reminders.sent": "enviado",
  "invitations.reminders.leaves": "sus cartas salen el {day} desde las {time}",
  "invitations.reminders.never": "no se enviará: para entonces la ronda ha terminado",
  "invitations.reminders.remove": "Quitar",
  "invitations.reminders.removeNamed": "Quitar el recordatorio del {day}, {time}",
  "invitations.reminders.day": "Día",
  "invitations.reminders.time": "Hora",
  "invitations.reminders.add": "Prever un recordatorio",
  "invitations.reminders.wrong": "Hacen falta un día y una hora.",
  "invitations.reminders.past": "Esa hora ya pasó: donde está el estudio ({zone}) es {day}, {time}.",
  "invitations.reminders.beforeOpening":
    "La ronda abre el {day}: antes no hay nadie invitado a quien recordar.",
  "invitations.reminders.afterEnd":
    "La ronda termina con el {day} ({zone}): un recordatorio posterior no llega a nadie.",
  "invitations.reminders.quietPastEnd":
    "Las horas de descanso (de {from} a {until}, {zone}) retienen estas cartas hasta que la ronda ha terminado: su último día es el {day}. Elija una hora anterior.",
  "invitations.reminders.waveOver": "La ronda ha terminado: ya no se recuerda a nadie.",
  "invitations.reminders.oneADay": "Ese día ya hay un recordatorio, a las {time}. Uno al día basta.",
  "invitations.open": "Enlace abierto",
  "invitations.open.explain":
    "Quien tenga este enlace puede responder, una vez por navegador. Sirve para una pared, una diapositiva o un chat; nadie está en una lista y a nadie se le puede recordar.",
  "invitations.open.address": "Dirección para copiar",
  "invitations.open.picture": "Código QR del enlace abierto",
  "invitations.open.sheet": "Hoja para imprimir, con el código QR",
  "invitations.links": "Enlaces personales para repartir",
  "invitations.links.explain":
    "Una tabla de enlaces, cada uno para una persona, para cuando no se pueden enviar cartas desde aquí. Los enlaces se muestran una vez y no se guardan. Quien los reparte podría probarlos y ver cuáles se usaron: donde nadie deba poder, use cartas o el enlace abierto.",
  "invitations.links.count": "Cuántos",
  "invitations.links.place": "Para quién",
  "invitations.links.anywhere": "Nadie en particular",
  "invitations.links.make": "Crear enlaces y guardarlos (CSV)",
  "invitations.links.wrong": "Hace falta un número entero de 1 a 10.000.",
  "invitations.sheet.asks": "{host} le pide que participe:",
  "invitations.sheet.protected":
    "Lleva unos minutos, también en el teléfono. Antes de la primera pregunta leerá cómo se protegen sus respuestas. La participación es voluntaria.",
  "invitations.sheet.print": "Imprima esta página con su navegador.",
  "invitations.done.confirmed":
    "La lista está confirmada. Se invita a todas las personas que contiene, pase lo que pase entretanto con el servidor.",
  "invitations.done.dropped": "La lista está descartada.",
  "invitations.done.reminder": "Los recordatorios han cambiado.",
  "invitations.done.repeated": "Las cartas esperan a ser enviadas otra vez.",
  "invitations.roster.gone":
    "Esta lista ya no está: las que nadie confirma se descartan al cabo de un día. Entréguela de nuevo.",
  "invitations.notOpen": "Las cartas salen mientras la ronda está abierta. Ábrala primero.",
};
