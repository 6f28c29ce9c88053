/** Sheets of the ethics pack in Spanish. A draft: no native speaker and no lawyer has read it. */
import { counted } from "./counted.ts";
import type { EthicsFacts, EthicsSheets } from "./facts.ts";

const check =
  "Haga que lo revisen: es un borrador hecho con los ajustes del estudio y no asesoramiento jurídico.";

const days = (n: number) => counted("es", n, { one: "# día", other: "# días" });

const erased = (after: number | null) => {
  if (after === null) return "Las respuestas una a una se guardan hasta que el anfitrión las borre";
  if (after === 0) return "Las respuestas una a una se borran en cuanto se cierra la última ronda";
  return `Las respuestas una a una se borran ${days(after)} después del cierre de la última ronda`;
};

const kept = ({ retentionDays, backupDays }: EthicsFacts) =>
  `${erased(retentionDays)}; ${backupDays === 0 ? "no hay copias de seguridad" : `lo borrado puede quedar ${days(backupDays)} más en copias de seguridad`}. Los resultados calculados se conservan.`;

const shown = ({ k }: EthicsFacts) =>
  `De un grupo con menos de ${k} respuestas no se muestra nada, tampoco nada que permita deducirlo. Antes de que se cierre una ronda solo se muestra la participación, en pasos amplios.`;

export const spanish: EthicsSheets = {
  consent: (facts) => `Información y consentimiento: ${facts.title}

${check}

${facts.host} le pide que participe. Finalidad: ${facts.purpose}

Participar es voluntario. Nadie llega a saber si usted respondió, y puede dejarlo en cualquier página; lo que no haya enviado no cuenta.

El cuestionario (${facts.questionnaire}) pregunta cómo se entrega el software donde usted trabaja. ${shown(facts)}

Sus respuestas se guardan sin su nombre, su dirección ni la hora, y nada lleva de una invitación a una respuesta. Llevan un seudónimo hasta que se publiquen los resultados y caduquen las copias de seguridad; después son anónimas. Con su comprobante puede borrarlas hasta que se cierre la ronda y verlas hasta que se publiquen los resultados.${facts.openTexts ? " Lo que escriba con sus propias palabras se guarda aparte, sin camino hacia sus otras respuestas, y por eso no se puede volver a encontrar para borrarlo." : ""} ${kept(facts)}

${facts.ownConsent ?? ""}

[ ] He leído esto y acepto que mis respuestas se usen en este estudio.

[ ] Acepto también que mis respuestas, una a una, entren en archivos para investigación. (Es una decisión aparte.)`,
  "data-protection": (facts) => `Resumen de protección de datos: ${facts.title}

${check}

Responsable: ${facts.host}. Indique un contacto y, si existe, la persona delegada de protección de datos: ____

Para qué: ${facts.purpose}

Qué se trata: respuestas a ${facts.questionnaire}${facts.openTexts ? ", guardando aparte las escritas con palabras propias" : ""}; organización y equipo; idioma; parte de la recogida (temprana, media, tardía). De las personas invitadas, la dirección, sellada, hasta que respondan o se cierre la ronda, y una función que muchas de su lista tengan, hasta que respondan o se borre su invitación. Con una respuesta no se guardan ni dirección de red, ni navegador, ni hora.

Base jurídica: el consentimiento de cada persona (indique el artículo de la ley aplicable): ____

Quién lo recibe: el anfitrión; cada organización, su propia parte. Nadie más y ningún otro servicio.

Cómo se protege: ${shown(facts)} Los borradores y las direcciones están cifrados. Las filas para investigación salen solo con consentimiento y se generalizan cuando las comparten demasiado pocas personas.

Cuánto tiempo: ${kept(facts)}

Derechos: borrar una respuesta con su comprobante hasta que se cierre la ronda y verla hasta que se publiquen los resultados; después nadie puede decir qué respuesta es de quién. Las reclamaciones se dirigen a la autoridad de control del lugar: ____`,
  "works-council": (facts) => `Hoja para la representación del personal: ${facts.title}

${check}

Qué es: una encuesta a ${counted("es", facts.organizations, { one: "# organización", other: "# organizaciones" })} realizada por ${facts.host}. ${facts.purpose}

Qué no es: no mide a ninguna persona ni hace listas de personas o una puntuación única de los equipos. Las cifras medidas de los servicios, si se entregan, se guardan aparte y nunca se unen a las respuestas.

Qué ve la dirección: la participación de un equipo como menos del 50 %, del 50 al 75 % o más del 75 %, una vez al día; los equipos pequeños, juntos o nada. Nunca quién ha respondido. ${shown(facts)}

Qué no se puede: encontrar la respuesta de una persona, ni siquiera quien opera la instalación, una vez publicados los resultados y caducadas las copias de seguridad; bajar el grupo mínimo después de la primera respuesta; mostrar filtros que no se declararon.

Voluntario: responder o no hacerlo no trae ninguna desventaja. Los recordatorios llegan a quienes no han respondido sin que nadie vea quiénes son.

Cuánto tiempo: ${kept(facts)}

Acordado el ____ entre ____ y ____`,
  "data-use": (facts) => `Acuerdo de uso de datos: ${facts.title}

${check}

Entre ${facts.host} y ____ (quien recibe).

1. Quien recibe obtiene filas de respuestas de personas que aceptaron la investigación, con el libro de códigos, solo para este fin: ____

2. Quien recibe no intenta averiguar quién es nadie, no une las filas con otros datos sobre personas y avisa enseguida si reconoce a alguien por casualidad.

3. Solo se publican cifras de grupos de ${facts.k} respuestas o más, nombrando el estudio y su cuestionario (${facts.questionnaire}).

4. Las filas se guardan cifradas, no se pasan a nadie y se borran antes del ____. El borrado se confirma por escrito.

5. Las organizaciones se nombran solo si lo aceptaron por escrito.

6. Quien incumpla esto lo devuelve y lo borra todo. Lugar, fecha, firmas: ____`,
};
