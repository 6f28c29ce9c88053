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
  "autosave.refused":
    "Sin guardar: cargue de nuevo esta página. Lo que respondió se conserva en este dispositivo.",
  "autosave.newer":
    "Esta pregunta se respondió más tarde en otro lugar. Vale la respuesta posterior; cámbiela si no es suya.",
  "autosave.tooLarge": "Este texto es demasiado largo. Acórtelo; sigue en el campo.",
  "autosave.keys":
    "Las teclas numéricas eligen una respuesta en la fila en la que está; 0 significa «No lo sé»",
};
