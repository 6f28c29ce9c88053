/** Words of the pages' own script: how far single answers are saved. */
export const autosave: Record<string, string> = {
  "autosave.how":
    "Cada respuesta se guarda en cuanto la da. Lo que aún no se pudo guardar se conserva en este navegador y se borra de él en cuanto queda guardado.",
  "autosave.sending": "Guardando…",
  "autosave.saved": "Guardado",
  "autosave.except": "Guardado, salvo las respuestas marcadas como erróneas.",
  "autosave.offline": "Aún sin guardar: no hay conexión. Se conserva en este dispositivo.",
  "autosave.trouble":
    "Aún sin guardar: el servidor está ocupado o no responde. Se conserva en este dispositivo y se volverá a intentar.",
  "autosave.unkept": "Aún sin guardar: no hay conexión. Deje abierta esta página.",
  "autosave.goesOn": "No hay conexión: no se pierde nada. Se continuará en cuanto vuelva.",
  "autosave.closed": "Sin guardar: la encuesta se ha cerrado, o sus respuestas ya se enviaron.",
  "autosave.replaced":
    "Sin guardar: desde entonces se empezó otro cuestionario en este navegador. Lo que elija aquí no se conserva; su código le devuelve a sus respuestas.",
  "autosave.refused":
    "Sin guardar: cargue de nuevo esta página. Lo que respondió se conserva en este dispositivo.",
  "autosave.newer":
    "Esta pregunta se respondió más tarde en otro lugar. Vale la respuesta posterior; cámbiela si no es suya.",
  "autosave.tooLarge": "Este texto es demasiado largo. Acórtelo; sigue en el campo.",
  "autosave.errors":
    "{n, plural, one {Hay algo que revisar.} many {Hay # de cosas que revisar.} other {Hay # cosas que revisar.}} Lo que está bien en esta página está guardado.",
  "autosave.keys":
    "Las teclas numéricas eligen una respuesta en la fila en la que está; 0 significa «No lo sé»",

  "kiosk.clear": "Terminar y limpiar este dispositivo",
  "kiosk.text":
    "Esta pantalla es compartida. Cuando termine, no queda en ella nada suyo; también se limpia sola tras 90 segundos sin que nadie la toque. Anote su código para continuar en otro lugar.",
  "kiosk.soon": "¿Sigue ahí? Esta pantalla se limpiará en 20 segundos. Tóquela para continuar.",
  "kiosk.send": "Enviar y limpiar este dispositivo",
};
