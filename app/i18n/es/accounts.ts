/** Signing in, the own account, and the first one. */
export const accounts: Record<string, string> = {
  "accounts.signIn.title": "Iniciar sesión",
  "accounts.signIn.who":
    "Las cuentas son para responsables, investigadores y operadores. Quien responde a una encuesta no necesita ninguna.",
  "accounts.signIn.go": "Iniciar sesión",
  "accounts.signIn.again": "A la página de inicio de sesión",
  "accounts.signIn.wrong": "La dirección y la contraseña no se corresponden, o no existe esa cuenta.",
  "accounts.email": "Dirección de correo electrónico",
  "accounts.email.none": "No es una dirección de correo. Debe tener la forma nombre@example.org.",
  "accounts.name": "Su nombre",
  "accounts.name.missing": "Hace falta un nombre de 100 caracteres como máximo.",
  "accounts.password": "Contraseña",
  "accounts.password.new": "Contraseña nueva",
  "accounts.password.current": "Su contraseña actual",
  "accounts.password.hint":
    "Al menos 10 caracteres. Varias palabras seguidas van bien; las contraseñas más frecuentes se rechazan.",
  "accounts.password.short": "Es demasiado corta: hacen falta al menos 10 caracteres.",
  "accounts.password.long": "Es demasiado larga: se admiten 128 caracteres como máximo.",
  "accounts.password.common": "Esta contraseña es de las primeras que cualquiera probaría. Elija otra.",
  "accounts.password.wrong": "Esa no es su contraseña actual.",
  "accounts.link.ended": "Este enlace no abre nada: ya se usó, caducó o está mal escrito. Pida uno nuevo.",
  "accounts.letter.link": "Entrar sin contraseña o elegir una nueva",
  "accounts.letter.title": "Un enlace por correo",
  "accounts.letter.sent":
    "Si esta dirección tiene una cuenta, un mensaje con un enlace está en camino. Las cuentas con segundo factor no reciben enlace para entrar: entran con la contraseña.",
  "accounts.letter.none":
    "Esta instalación no envía mensajes. Si ha perdido la contraseña, pida a un operador un enlace para elegir otra.",
  "accounts.letter.signIn": "Enviar un enlace para entrar",
  "accounts.letter.reset": "Enviar un enlace para otra contraseña",
  "accounts.reset.title": "Elegir una contraseña nueva",
  "accounts.reset.go": "Usar esta contraseña",
  "accounts.reset.done":
    "La contraseña nueva ya vale y se ha cerrado la sesión en todos los navegadores. Entre con ella.",
  "accounts.second.title": "Segundo factor",
  "accounts.second.code": "Código",
  "accounts.second.hint": "Las seis cifras que muestra su aplicación, o uno de sus códigos de recuperación.",
  "accounts.second.wrong":
    "Ese no es el código. Los de la aplicación cambian cada 30 segundos; uno de recuperación vale una vez.",
  "accounts.second.unreadable":
    "No se puede comprobar el código. Inténtelo de nuevo; si no sirve, quizá haya cambiado el secreto de esta instalación: pida a quien la administra un enlace para una contraseña nueva sin el segundo factor.",
  "accounts.second.ended":
    "Ha pasado demasiado tiempo o ha habido demasiados códigos erróneos. Vuelva a entrar con la contraseña.",
  "accounts.second.on": "Después de la contraseña se pide un código de su aplicación.",
  "accounts.second.off":
    "Con una aplicación de códigos de un solo uso (TOTP), una contraseña robada no abre nada por sí sola.",
  "accounts.second.begin": "Configurar",
  "accounts.second.end": "Desactivar",
  "accounts.second.picture": "La clave como código QR, para la cámara de su aplicación",
  "accounts.second.app": "Apunte su aplicación a este código, escriba esta clave en ella o ábrala allí:",
  "accounts.second.open": "Abrir en la aplicación",
  "accounts.second.codes":
    "Códigos de recuperación, para el día en que pierda la aplicación. Cada uno vale una vez. Solo se muestran ahora: guárdelos aparte de su dispositivo.",
  "accounts.second.confirm": "Confirmar con un código",
  "accounts.sso.go": "Entrar con {name}",
  "accounts.sso.failed":
    "El inicio de sesión único no llevó a ninguna cuenta. O no responde, o nadie ha invitado a su dirección; entre de otro modo o pregunte a un operador.",
  "accounts.own.title": "Su cuenta",
  "accounts.own.done": "Hecho.",
  "accounts.own.operator": "Usted gestiona esta instalación.",
  "accounts.own.password": "Otra contraseña",
  "accounts.own.passwordGo": "Cambiarla y cerrar la sesión en los demás navegadores",
  "accounts.sessions.title": "Dónde tiene la sesión abierta",
  "accounts.sessions.unknown": "Otro navegador",
  "accounts.sessions.since": "desde el {date}",
  "accounts.sessions.this": "Este navegador",
  "accounts.sessions.end": "Cerrar la sesión",
  "accounts.sessions.endOthers": "Cerrar todas las demás",
  "nav.account": "Cuenta",
  "setup.needed":
    "La primera cuenta se crea con el enlace de configuración de un solo uso que Gemba muestra al arrancar. Ábralo en este navegador.",
  "setup.account": "Su cuenta de operador",
  "setup.create": "Crear la cuenta",
  "setup.look": "O eche antes un vistazo",
  "setup.lookExplain":
    "Sin cuenta, este navegador lo ve todo durante doce horas, hasta que se cree la cuenta del operador.",
  "setup.later": "Está mirando con el enlace de configuración. Cree la cuenta del operador antes de seguir.",
};
