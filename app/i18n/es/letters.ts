/** Letters. Each has a subject, a text of paragraphs with empty lines between them, and words on its button. ICU messages. */

export const letters: Record<string, string> = {
  "mail.linkBelow": "Si el botón no hace nada, copie esta dirección en su navegador:",
  "mail.stop": "No recibir más mensajes sobre esta encuesta",
  "mail.invite.subject": "Invitación a {organization} en Gemba",
  "mail.invite.text":
    "Le invitan a unirse a {organization} en Gemba, donde se preparan encuestas sobre cómo se entrega el software y se leen sus resultados.\n\nEl enlace vale una vez, durante {days, plural, one {# día} many {# días} other {# días}}.",
  "mail.invite.button": "Abrir la invitación",
  "mail.signIn.subject": "Su enlace para entrar en Gemba",
  "mail.signIn.text":
    "Alguien, probablemente usted, pidió un enlace para entrar.\n\nSirve una vez, durante {minutes, plural, one {# minuto} other {# minutos}}. Si no fue usted, no tiene que hacer nada.",
  "mail.signIn.button": "Entrar",
  "mail.resetPassword.subject": "Elija una contraseña nueva para Gemba",
  "mail.resetPassword.text":
    "Alguien, probablemente usted, pidió elegir una contraseña nueva.\n\nEl enlace sirve una vez, durante {minutes, plural, one {# minuto} other {# minutos}}. Si no fue usted, no tiene que hacer nada: su contraseña sigue como está.",
  "mail.resetPassword.button": "Elegir una contraseña nueva",
  "error.noMailServer":
    "No hay un servidor de correo configurado, así que no se pueden enviar mensajes. Copie los enlaces en su lugar.",
  "error.noMailAddress": "Eso no es una dirección de correo. Debe parecerse a nombre@example.org.",
  "mail.invitation.subject": "{title}: su invitación",
  "mail.invitation.text":
    "{host} le pide que participe en una encuesta: {title}.\n\nEl enlace es solo suyo; por favor, no lo comparta. Puede dejar el cuestionario y volver con el mismo enlace. Una vez enviadas sus respuestas, nada lleva de este enlace a ellas; la primera página muestra cómo se protegen. La participación es voluntaria.",
  "mail.invitation.button": "Abrir el cuestionario",
  "mail.reminder.subject": "{title}: un recordatorio",
  "mail.reminder.text":
    "{host} todavía quisiera conocer su opinión: {title}.\n\nEste mensaje va por sí solo a los enlaces que no se usaron hasta el final; ninguna lista dice quién lo recibe. Si respondió por otra vía, no tiene que hacer nada. La participación es voluntaria.",
  "mail.reminder.button": "Abrir el cuestionario",
  "noMail.title": "No recibir más mensajes sobre esta encuesta",
  "noMail.text":
    "Ya no recibirá invitaciones ni recordatorios sobre esta encuesta. Aún puede responderla con un enlace que tenga.",
  "noMail.button": "No enviarme más mensajes",
  "noMail.done": "Hecho: no recibirá más mensajes sobre esta encuesta.",
  "error.noPublicAddress":
    "Nadie ha indicado en qué dirección se encuentra este servidor (PUBLIC_URL), así que los mensajes no pueden llevar enlaces.",
};
