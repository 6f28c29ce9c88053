/** Words of the frame around all pages. */
export const common: Record<string, string> = {
  "app.name": "Gemba",
  "app.skip": "Ir al contenido",
  "app.languages": "Idioma de estas páginas",
  "app.description": "Preguntar a quienes lo construyen.",
  "nav.studies": "Estudios",
  "nav.home": "Inicio",
  "nav.signOut": "Terminar la sesión",
  "nav.main": "Principal",
  "setup.title": "Abrir esta instalación",
  "setup.explain":
    "Este enlace se mostró al arrancar Gemba. Quien lo tiene gestiona esta instalación: aquí se crea su primera cuenta. Vale una sola vez.",
  "setup.open": "Abrir los estudios",
  "setup.used":
    "Este enlace de instalación no abre nada: ya se usó, lo reemplazó un arranque más reciente o está mal escrito.",
  "setup.usedHint":
    "Arranque Gemba de nuevo: cada arranque muestra un enlace nuevo mientras no exista una cuenta de operador.",
  "common.quoted": "«{text}»",
};
