/** What is said when something goes wrong: what happened, that nothing was lost, what to do. */
export const errors: Record<string, string> = {
  "error.title.404": "Aquí no hay nada",
  "error.title.410": "Aquí no hay nada",
  "error.title.400": "Eso no se pudo leer",
  "error.title.401": "Hace falta una cuenta",
  "error.notSignedIn":
    "Inicie sesión para ver esto. En una instalación nueva, la primera cuenta se crea con el enlace de configuración de un solo uso que Gemba muestra al arrancar.",
  "error.signedOut.title": "Se cerró su sesión",
  "error.signedOut": "Su sesión ha terminado, así que no se guardó nada de lo que acaba de enviar.",
  "error.signedOut.kept":
    "Sigue en esta página y en ningún otro lugar: deje la página abierta, inicie sesión en otra pestaña y envíelo aquí de nuevo.",
  "error.signedOut.signIn": "Iniciar sesión en otra pestaña",
  "error.signedOut.again": "Enviarlo de nuevo",
  "error.signedOut.texts": "Lo que había escrito",
  "error.title.403": "Eso fue rechazado",
  "error.title.409": "Eso ya no encaja",
  "error.title.405": "Eso fue rechazado",
  "error.title.413": "Es demasiado de una vez",
  "error.title.415": "Eso no se pudo leer",
  "error.title.503": "Todavía no está listo",
  "error.title.500": "Algo falló de nuestro lado",
  "error.notFound": "La dirección está mal escrita, o aquello a lo que llevaba ha terminado.",
  "error.badInput":
    "Llegó algo que esta página no envía. No se guardó nada; vuelva atrás e inténtelo de nuevo.",
  "error.forbidden": "Esta petición no vino de una página de este sitio, así que no se hizo nada.",
  "error.tooLarge":
    "Llegó más de lo que cabe en una página. De este formulario no se guardó nada; lo guardado antes se conserva. Vuelva atrás e inténtelo con menos.",
  "error.wrongType": "Aquí solo se aceptan formularios de este sitio. No se guardó nada.",
  "error.method": "Esta dirección no puede usarse de esa manera.",
  "error.unavailable":
    "El servicio está arrancando o deteniéndose. No se perdió nada; inténtelo de nuevo en un momento.",
  "error.databaseAway":
    "Gemba no está listo: ahora no se llega a su base de datos. Lo enviado no se ha guardado; inténtelo de nuevo dentro de unos minutos.",
  "error.diskFull":
    "El disco de esta instalación está lleno, así que esto no se guardó. Lo que guardó antes se conserva. Avise a quien la opera y envíe el formulario más tarde.",
  "error.unexpected":
    "El problema quedó anotado. Lo que guardó antes se conserva; inténtelo de nuevo en un momento.",
  "error.waveNotClosed":
    "Los resultados se calculan cuando la ronda se ha cerrado. Hasta entonces siguen llegando respuestas.",
  "error.runLost":
    "El cálculo fue interrumpido dos veces desde fuera, quizá por falta de memoria. Puede pedirse de nuevo.",
  "error.runBroken":
    "El cálculo encontró algo que no sabe tratar; el registro de esta instalación dice dónde.",
  "error.modulesFrozen": "Alguien ya ha respondido, así que las preguntas de este estudio quedan como están.",
  "error.asksDraft":
    "{n, plural, one {{names} es un borrador que todavía puede cambiar} other {{names} son borradores que todavía pueden cambiar}}, por eso no se abre ninguna ronda con {n, plural, one {él} other {ellos}}. Primero hay que publicar: cambiar el estado a published y ejecutar npm run surveys:lock.",
  "error.studyState":
    "{state, select, draft {El estudio está en preparación} open {Una ronda de este estudio está abierta} resting {Ya se ha abierto una ronda de este estudio} archived {El estudio está archivado} other {El estudio se está borrando}}, así que ahora no se puede hacer. No se cambió nada.",
  "error.waveState":
    "La ronda {number} está {state, select, planned {sin abrir} open {abierta} ending {cerrándose} over {terminada} closed {cerrada} other {publicada}}, así que ahora no se puede hacer. No se cambió nada.",
  "error.notReady":
    "Todavía falta algo para que esta ronda se pueda abrir. La página de las rondas dice qué.",
  "error.home": "A la primera página",
};
