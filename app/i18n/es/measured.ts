/** Words of the page of figures that tools measured. */
export const measured: Record<string, string> = {
  "measured.title": "Lo que miden las herramientas",
  "measured.intro":
    "Cifras mensuales de cada servicio, de sus propias herramientas, junto a lo que cuentan las personas. Se guardan aparte de las respuestas y nunca se calculan con ellas. Solo las ven quien organiza el estudio y la dirección de la organización.",
  "measured.nobody": "Aquí no hay ninguna organización cuyas cifras pueda ver.",
  "measured.organization": "Organización",
  "measured.show": "Mostrar",
  "measured.rows": "{n, plural, one {# fila} many {# de filas} other {# filas}}",
  "measured.none": "Aún no se ha entregado nada medido.",
  "measured.apart":
    "Dos fuentes, lado a lado: las personas hablan de lo usual, las herramientas de un mes. Donde difieran, pregunte por qué antes de fiarse de una.",
  "measured.reported": "Las personas cuentan ({wave})",
  "measured.hidden": "oculto para proteger a un grupo pequeño",
  "measured.service": "Servicio",
  "measured.month": "Mes",
  "measured.deployment_frequency": "Despliegues",
  "measured.lead_time": "Tiempo de entrega (horas, mediana)",
  "measured.change_fail_rate": "Tasa de fallos (%)",
  "measured.recovery_time": "Recuperación (horas, mediana)",
  "measured.older": "Meses anteriores",
  "measured.cut": "Se muestran las primeras {n, number} filas; el archivo enviado tiene las demás.",
  "measured.replace": "Reemplazar las cifras de {name}",
  "measured.how":
    "Un archivo CSV con una fila por servicio y mes, en lugar de todo lo que hay aquí. Deje vacía la celda que no sepa. Horas y porcentajes pueden tener decimales. Si algo del archivo está mal, no cambia nada.",
  "measured.file": "Archivo CSV",
  "measured.send": "Reemplazar las cifras",
  "measured.remove": "Quitar todas las cifras de {name}",
  "measured.theirs": "Solo quienes dirigen {name} entregan sus cifras y las cambian.",
  "measured.saved":
    "{n, plural, one {Se tomó # fila, en lugar de lo que había.} many {Se tomaron # de filas, en lugar de lo que había.} other {Se tomaron # filas, en lugar de lo que había.}}",
  "measured.removed": "Se quitaron las cifras.",
  "measured.refused":
    "{n, plural, one {No se tomó el archivo de {name}: hay # error.} many {No se tomó el archivo de {name}: hay # de errores.} other {No se tomó el archivo de {name}: hay # errores.}} No ha cambiado nada.",
  "measured.line": "Línea {line, number}:",
  "measured.problem.empty": "No tiene ninguna fila de cifras.",
  "measured.problem.encoding": "No es texto en UTF-8. Guárdelo como CSV en UTF-8.",
  "measured.problem.broken": "Hay una comilla sin cerrar o la fila no termina.",
  "measured.problem.missing-column": "Falta la columna {column}.",
  "measured.problem.unknown-column": "Hay una columna «{value}», desconocida o repetida.",
  "measured.problem.row-length": "Tiene {value} celdas, distinto de la primera línea.",
  "measured.problem.month": "«{value}» no es un mes hasta hoy, como 2027-01.",
  "measured.problem.service": "Un servicio necesita un nombre de 120 caracteres como máximo.",
  "measured.problem.formula":
    "«{value}» empieza como una fórmula de hoja de cálculo. Dé al servicio un nombre sencillo.",
  "measured.problem.number": "{column}: «{value}» no es un número.",
  "measured.problem.whole": "{column}: «{value}» no es un número entero.",
  "measured.problem.range":
    "{column}: {value} no puede ser; los porcentajes acaban en 100 y nada es menor que 0.",
  "measured.problem.no-figure": "No hay ninguna cifra de «{value}».",
  "measured.problem.duplicate": "El mismo servicio y mes que en la línea {value}.",
  "measured.problem.too-many": "Hay más de {value} filas.",
};
