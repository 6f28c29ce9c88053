/** Words of the pages that ask: first page, questions, review. ICU messages. */
export const respond: Record<string, string> = {
  "home.title": "Preguntar a quienes lo construyen",
  "home.lead":
    "Gemba pregunta a las personas que crean y operan software cómo va de verdad la entrega, y muestra lo que dicen sus respuestas: qué niveles de entrega hay y qué formas de trabajar los acompañan.",
  "home.code.title": "¿Ha empezado un cuestionario?",
  "home.code.label": "Su código",
  "home.code.hint":
    "Cuatro grupos de cuatro caracteres, por ejemplo 7QKM-2FXR-9TDA-H4WP. Las mayúsculas y los guiones no importan.",
  "home.code.go": "Continuar con él",
  "home.code.unknown":
    "No hay nada con este código: un carácter está mal escrito, o sus respuestas se borraron.",
  "home.link.title": "¿Recibió un enlace?",
  "home.link.text": "Ábralo: lleva directamente al cuestionario de su estudio. No necesita ninguna cuenta.",
  "home.demo.title": "¿Quiere ver cómo es?",
  "home.demo.text":
    "En esta instalación hay abierto un estudio de demostración con organizaciones inventadas.",
  "home.demo.go": "Probar el cuestionario",
  "home.account.title": "¿Dirige u opera estudios?",
  "home.account.text":
    "Quienes son responsables, investigan u operan tienen una cuenta. Quienes responden no necesitan ninguna.",
  "home.account.none":
    "Nadie opera todavía esta instalación: la primera cuenta se crea con el enlace de un solo uso que Gemba muestra al arrancar.",
  "home.account.studies": "A los estudios",
  "home.erased": "Sus respuestas se han borrado y ya no cuentan en el estudio.",

  "respond.minutes":
    "{n, plural, one {alrededor de # minuto} many {alrededor de # de minutos} other {alrededor de # minutos}}",
  "respond.welcome.host": "Pregunta {host}",
  "respond.welcome.what": "Qué se le preguntará",
  "respond.welcome.time": "Tiempo",
  "respond.welcome.questions":
    "{n, plural, one {# pregunta} many {# de preguntas} other {# preguntas}}; puede omitir cualquiera",
  "respond.welcome.until": "Hasta",
  "respond.welcome.who": "Su organización y su equipo",
  "respond.welcome.who.choose": "Elija, por favor",
  "respond.welcome.who.other": "{organization}: otro equipo",
  "respond.welcome.who.only": "{organization}",
  "respond.welcome.who.none": "No figura, o prefiero no decirlo",
  "respond.welcome.who.strange":
    "El enlace nombra un equipo que no participa en este estudio. Elija el suyo, por favor.",
  "respond.welcome.start": "Empezar",
  "respond.welcome.noAnswers":
    "No encontramos en este navegador ningún cuestionario empezado. Si tiene un código, {link}; si no, empiece aquí.",
  "respond.welcome.useCode": "continúe con él",
  "respond.welcome.underWay": "Ya empezó a responder",
  "respond.welcome.underWay.text": "Lo que guardó está aquí. Su código es {code}.",
  "respond.welcome.continue": "Continuar donde lo dejó",
  "respond.welcome.sent": "Ya ha respondido. Gracias.",
  "respond.welcome.sent.text": "Su propio perfil se conserva para usted.",
  "respond.welcome.sent.open": "Abrir mi perfil",
  "respond.notYou": "¿No es usted?",
  "respond.startOver": "Empezar de nuevo en este navegador",
  "respond.startOver.text": "No se borra nada: quien tenga el código puede continuar con él.",

  "respond.page":
    "Página {number} de {count}; {minutes, plural, one {falta alrededor de # minuto} many {faltan alrededor de # de minutos} other {faltan alrededor de # minutos}}",
  "respond.progress": "Progreso",
  "respond.saved.nothing": "Vuelva con este código:",
  "respond.saved.before":
    "Guardado hasta la página anterior. Esta página se guarda cuando continúa. Vuelva con este código:",
  "respond.saved.here":
    "Lo que guardó se conserva. Lo que cambie aquí se guarda cuando continúa. Vuelva con este código:",
  "respond.saved.all": "Todas las páginas están guardadas. Puede cerrar esto y volver con este código:",
  "respond.saved.until":
    "Sus respuestas se conservan hasta el {date}, cuando se cierra la encuesta; lo que no se haya enviado entonces se borra.",
  "respond.saved.untilTime":
    "La encuesta se está cerrando: sus respuestas se conservan hasta las {time}; lo que no se haya enviado entonces se borra.",
  "respond.saved.untilClose":
    "Sus respuestas se conservan hasta que se cierre la encuesta; lo que no se haya enviado entonces se borra.",
  "respond.next": "Guardar y continuar",
  "respond.toReview": "Guardar y volver al repaso",
  "respond.back": "Atrás",
  "respond.groups": "Las respuestas solo se muestran para grupos de {k} o más.",
  "respond.notYet.title": "Esta encuesta aún no está abierta",
  "respond.notYet":
    "{day, select, none {Todavía no se ha fijado el día en que se abre. Su enlace es correcto: guárdelo para más adelante.} other {Está previsto que se abra el {day}. Su enlace es correcto: inténtelo de nuevo entonces.}} No se guardó nada.",
  "respond.closedOn.title": "Esta encuesta está cerrada",
  "respond.closedOn":
    "{day, select, none {Ya no acepta respuestas.} other {Su último día fue el {day}, así que ya no acepta respuestas.}} Su enlace era correcto. Lo que se envió a tiempo cuenta; lo que no se envió, no.",
  "respond.withdrawn.title": "Esta encuesta se retiró",
  "respond.withdrawn":
    "Quienes preguntaban la han retirado, así que no acepta respuestas. Su enlace era correcto, y no tiene que hacer nada más.",
  "respond.invitation.expired.title": "Esta invitación ha caducado",
  "respond.invitation.expired":
    "Se podía usar hasta el {day} inclusive. Si desea participar, pida otra a quien se la envió. Lo que empezó y no envió se sigue abriendo con su código.",
  "respond.invitation.nowhere":
    "Esta invitación no abre ningún cuestionario: puede que falte una parte del enlace o que sus respuestas ya se hayan enviado, aunque después se borraran. Lo que empezó y no envió se sigue abriendo con su código.",

  "respond.errors.title":
    "{n, plural, one {Hay algo que revisar.} many {Hay # de cosas que revisar.} other {Hay # cosas que revisar.}} Todavía no se guardó nada de esta página.",
  "respond.errors.titleKept":
    "{n, plural, one {Hay algo que revisar.} many {Hay # de cosas que revisar.} other {Hay # cosas que revisar.}} Todavía no se guardó nada de esta página; lo que guardó antes se conserva.",
  "respond.errors.form": "El propio formulario",
  "respond.error.unknownField":
    "El formulario contenía algo que no está en esta página. Responda de nuevo y guarde.",
  "respond.error.notAnOption": "Elija una de las opciones que se muestran.",
  "respond.error.repeated": "Llegaron dos respuestas donde solo puede contar una. Elija una.",
  "respond.error.valueAndReason": "Hay una respuesta y también una razón para no darla. Deje una de las dos.",
  "respond.error.wholePercent": "Escriba un número entero de 0 a 100, sin decimales.",
  "respond.error.percentRange": "Una proporción está entre 0 y 100 por ciento.",
  "respond.error.number": "Escriba un número, en cifras.",
  "respond.error.numberRange": "Este número está fuera de lo que se puede responder aquí.",
  "respond.error.tooLong": "Este texto es demasiado largo. Acórtelo; sigue en el campo.",
  "respond.error.wholePoints": "Escriba números enteros, sin decimales.",
  "respond.error.pointsTotal": "Los puntos deben sumar el total.",
  "respond.error.unit": "Elija la unidad del tiempo.",
  "respond.error.processAboveLead": "El trabajo no puede durar más que el paso entero.",
  "respond.error.who": "Elija su organización y su equipo, o la última opción.",
  "respond.error.consent":
    "Sin su consentimiento no se puede guardar nada. Marque la casilla para participar.",

  "respond.review.title": "Antes de enviar",
  "respond.review.answered":
    "Respondió {answered, number} de {questions, plural, one {# pregunta} many {# de preguntas} other {# preguntas}}{dontKnow, plural, =0 {} other {; «No lo sé»: #}}{notApplicable, plural, =0 {} other {; «No corresponde»: #}}{preferNot, plural, =0 {} other {; «Prefiero no decirlo»: #}}{skipped, plural, =0 {} other {; sin responder: #}}.",
  "respond.review.mayLeave":
    "Puede dejar preguntas sin responder: también es una respuesta con la que podemos trabajar.",
  "respond.review.empty.title": "Todavía no hay nada que enviar",
  "respond.review.empty":
    "Ninguna de las preguntas tiene respuesta. Responda al menos una, o simplemente cierre esta página: entonces no cuenta nada.",
  "respond.review.toFirst": "A la primera pregunta",
  "respond.review.skipped": "Sin responder hasta ahora",
  "respond.review.pages": "Sus páginas",
  "respond.review.change": "Cambiar",
  "respond.review.changePage": "Cambiar: {title}",
  "respond.review.count":
    "{answered, number} de {questions, number} respondidas{without, plural, =0 {} one {, # con una razón para no responder} many {, # con razones para no responder} other {, # con razones para no responder}}",
  "respond.review.research.yes": "Las personas que investigan pueden recibir sus respuestas, sin su equipo.",
  "respond.review.research.no": "Sus respuestas no se entregan a personas que investigan.",
  "respond.review.then":
    "Una vez enviadas, las respuestas pueden leerse y borrarse con su comprobante, pero no cambiarse.",
  "respond.review.send": "Enviar mis respuestas",

  "question.dont-know": "No lo sé",
  "question.not-applicable": "No corresponde",
  "question.prefer-not-to-say": "Prefiero no decirlo",
  "question.clear": "Vaciar",
  "question.clearNamed": "Vaciar la respuesta: {text}",
  "question.choose": "Elija, por favor",
  "question.instead": "O bien",
  "question.teamsOfStudy": "Aquí figuran los otros equipos del estudio que pregunta esto.",
  "question.percentHint": "Un número entero de 0 a 100",
  "question.numberHint": "De {min, number} a {max, number}",
  "question.several": "Elija todo lo que corresponda.",
  "question.end": "{code, number}: {label}",
  "question.pointsHint":
    "Reparta {total, number} puntos, en números enteros. Un campo vacío cuenta como ninguno.",
  "question.pointsSum": "En total {sum, number} de {total, number} puntos.",
  "question.stream.step": "Paso",
  "question.stream.lead": "Tiempo total, con esperas",
  "question.stream.process": "Tiempo de trabajo, sin esperas",
  "question.stream.unit": "Unidad de ambos tiempos",
  "question.stream.chooseUnit": "Unidad",
  "question.stream.complete": "Completo y correcto, %",
  "question.stream.wrong": "{step}: {words}",
  "question.unit.minutes": "minutos",
  "question.unit.hours": "horas",
  "question.unit.days": "días",
  "question.unit.weeks": "semanas",
  "question.textWarning":
    "Por favor, no escriba nada que revele quién es usted o quiénes son otras personas. {n, plural, one {# carácter} many {Hasta # de caracteres} other {Hasta # caracteres}}.",
  "question.error": "Error:",
};
