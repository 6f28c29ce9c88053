/** Letters. Each has a subject, a text of paragraphs with empty lines between them, and words on its button. ICU messages. */

export const letters: Record<string, string> = {
  "mail.linkBelow": "Si el botón no hace nada, copie esta dirección en su navegador:",
  "mail.stop": "No recibir más mensajes sobre esta encuesta",
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
};
