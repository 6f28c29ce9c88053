/** Words of the export pages. */
export const exportPage: Record<string, string> = {
  "export.title": "Entregar las respuestas",
  "export.intro":
    "Dos archivos para quienes investigan: las respuestas, con una fila por persona y una columna por pregunta, y el libro de códigos, que dice qué significa cada columna y cada código.",
  "export.what.title": "Qué contienen",
  "export.what.consent": "Solo respuestas de personas que aceptaron que se usen para investigación.",
  "export.what.imported": "Respuestas importadas, entregadas según las condiciones de su fuente.",
  "export.what.noTeam":
    "Ni equipo, ni hora de respuesta, ni comentarios. Las respuestas llevan un nombre al azar que no conduce a nadie.",
  "export.what.organization":
    "Las organizaciones también llevan un nombre al azar, el mismo en cada ronda. Queda vacío donde aceptaron menos de {k} de sus personas.",
  "export.what.organizationImported":
    "Las organizaciones también llevan un nombre al azar, el mismo en cada ronda. Queda vacío donde llegaron de ellas menos de {k} respuestas.",
  "export.what.missing":
    "Una celda vacía es una respuesta que falta. Los códigos quedan como se dieron; el libro de códigos dice qué extremo es el bueno.",
  "export.rows": "{n, plural, one {# fila.} many {# de filas.} other {# filas.}}",
  "export.withheld":
    "{n, plural, =0 {No se dejó fuera ninguna: todas las personas aceptaron la entrega.} one {# respuesta queda fuera: quien la dio no aceptó la entrega o podría ser reconocido.} many {# de respuestas quedan fuera: quienes las dieron no aceptaron la entrega o podrían ser reconocidos.} other {# respuestas quedan fuera: quienes las dieron no aceptaron la entrega o podrían ser reconocidos.}}",
  "export.withheldImported":
    "{n, plural, =0 {No se dejó fuera ninguna.} one {# respuesta queda fuera: su fuente no permite entregarla.} many {# de respuestas quedan fuera: su fuente no permite entregarlas.} other {# respuestas quedan fuera: su fuente no permite entregarlas.}}",
  "export.organizations":
    "{n, plural, =0 {No se nombra ninguna organización.} one {Se nombra # organización, con un nombre al azar.} many {Se nombran # de organizaciones, cada una con un nombre al azar.} other {Se nombran # organizaciones, cada una con un nombre al azar.}}",
  "export.rowsWithoutOrganization":
    "{n, plural, =0 {Ninguna fila perdió su organización para proteger a un grupo pequeño.} one {# fila va sin su organización, para proteger a un grupo pequeño.} many {# de filas van sin su organización, para proteger a grupos pequeños.} other {# filas van sin su organización, para proteger a grupos pequeños.}}",
  "export.download": "Descargar",
  "export.reason": "¿Para qué son las respuestas?",
  "export.reason.choose": "Elija un motivo",
  "export.reason.analysis": "Análisis por personal investigador",
  "export.reason.replication": "Comprobar cifras publicadas",
  "export.reason.archive": "Conservar en un archivo",
  "export.agreement":
    "Hay un acuerdo de uso de datos con las organizaciones del estudio (solo entonces llevan un nombre al azar)",
  "export.reasonMissing": "Indique para qué son las respuestas: el motivo queda en el registro de auditoría.",
  "export.what.alike":
    "Los datos sobre las personas y su lugar de trabajo se omiten en todas las filas, y se retienen filas sueltas, hasta que cada fila sea igual a otras, al menos {k} en total.",
  "export.responses": "Respuestas (CSV)",
  "export.codebook": "Libro de códigos (CSV)",
  "export.format": "UTF-8, separado por comas; el mismo archivo da los mismos bytes cada vez que se pide.",
  "export.preview.title":
    "{n, plural, one {La primera fila} many {Las primeras # de filas} other {Las primeras # filas}}",
  "export.preview.caption": "Vista previa de las respuestas de la ronda {wave}, tal como están en el archivo",
  "export.noRows":
    "No se puede entregar ninguna respuesta de esta ronda: nadie lo aceptó, o tan pocas personas que podrían ser reconocidas. Por eso el archivo tiene un encabezado y ninguna fila.",
  "export.noRowsImported":
    "Ninguna respuesta de esta ronda puede entregarse, así que el archivo tiene un encabezado y ninguna fila.",
  "export.noneClosed.title": "Todavía no se ha cerrado ninguna ronda",
  "export.noneClosed":
    "Las respuestas se entregan cuando una ronda se ha cerrado, para que nada de lo entregado pueda cambiar ni retirarse después. El libro de códigos ya está disponible.",
  "export.stillOpen.title":
    "Esta ronda {state, select, planned {todavía no se ha abierto} other {sigue abierta}}",
  "export.stillOpen":
    "{state, select, planned {Esta ronda no ha empezado} other {Esta ronda sigue abierta}}; las respuestas se entregan cuando se cierra, para que nada de lo entregado pueda cambiar ni retirarse después. El libro de códigos ya está disponible.",
  "export.closedWaves": "Rondas cerradas:",
  "export.notClosed": "Esta ronda no está cerrada. Sus respuestas se entregan después de su cierre.",
  "export.importUnderWay":
    "Esta importación todavía se está guardando. Espere a que termine, o deténgala antes.",
};
