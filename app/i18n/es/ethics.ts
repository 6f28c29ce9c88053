/** Words around the ethics pack; its sheets are in app/i18n/ethics. */
export const ethics: Record<string, string> = {
  "ethics.title": "Carpeta ética",
  "ethics.intro":
    "Hojas a partir de los ajustes de este estudio: para quienes responden, para protección de datos, para representantes del personal y para quien reciba filas para investigar. Están en el idioma de esta página.",
  "ethics.check":
    "Haga que los revisen antes de usarlos: las leyes cambian según el lugar, y las líneas (____) debe rellenarlas usted.",
  "ethics.writtenIn":
    "La finalidad o el texto de consentimiento no están escritos en {language}: las hojas los llevan en {main}. Escríbalos en la configuración.",
  "ethics.download": "Guardar como texto ({name})",
};
