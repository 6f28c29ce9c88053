/** Words of the launch planner. */
const enough =
  "{enough, select, half {Suficiente para tres franjas} more {Suficiente para tres franjas solo si responde el 70 %} unknown {No se sabe si basta para franjas, porque no se ha contado a todas las personas} other {No basta para franjas ni niveles}}";
const units = "{unit, select, organization {organizaciones} team {equipos} other {personas}}";

export const plan: Record<string, string> = {
  "plan.title": "Qué mostraría este estudio",
  "plan.stage.planned":
    "Antes de abrir una ronda aún se puede cambiar el estudio: equipos mayores, más organizaciones, más personas. Esto mostraría con los grupos como están ahora, con las mismas reglas que protegen los resultados (grupo mínimo {k, number}).",
  "plan.stage.next":
    "Todavía nadie puede responder a esta ronda. Los grupos de este estudio quedaron fijados al abrirse su primera ronda, así que nada de esta página puede cambiar ya lo que muestra. Dice qué cabe esperar con tantas respuestas (grupo mínimo {k, number}).",
  "plan.stage.open":
    "Los grupos de este estudio quedaron fijados al abrirse su primera ronda, así que nada de esta página puede cambiar ya lo que muestra. Dice qué cabe esperar con tantas respuestas (grupo mínimo {k, number}).",
  "plan.stage.closed":
    "Esta ronda está cerrada: lo que muestra está decidido y ya no puede cambiarse. Esta página dice qué cabía esperar con tantas respuestas (grupo mínimo {k, number}).",
  "plan.moreNames": "{n} más",
  "plan.verdict.unknown": "No se sabe qué mostrará, porque nadie ha contado a las personas.",
  "plan.verdict.none": "Si responde la mitad de las personas, no muestra nada.",
  "plan.verdict.some": "Si responde la mitad de las personas, muestra {shown}; no muestra {missing}.",
  "plan.verdict.all": "Si responde la mitad de las personas, muestra {shown}; no falta nada.",
  "plan.part.whole": "el conjunto",
  "plan.part.organizations": "{n, number} de {all, number} organizaciones",
  "plan.part.teams": "{n, number} de {all, number} equipos",
  "plan.part.bands": "tres franjas de rendimiento",
  "plan.part.noBands": `tres franjas de rendimiento ({have, number} de las {needed, number} unidades que necesitan: ${units})`,
  "plan.part.hypotheses": "una respuesta probable a {n, number} de {all, number} hipótesis",
  "plan.first.count":
    "Lo primero: diga cuántas personas hay en {groups, plural, one {# equipo u organización} many {# de equipos y organizaciones} other {# equipos y organizaciones}}.",
  "plan.first.people":
    "Lo primero que cambiar: pregunte a más personas; con menos de {k, number} respuestas no se muestra nada.",
  "plan.first.compare":
    "Lo primero que cambiar: compare {instead, select, team {equipos, que son suficientes} other {personas, que son suficientes}} para franjas.",
  "plan.first.units": `Lo primero que cambiar: pregunte a más ${units}, o renuncie a las franjas, que necesitan {needed, number}.`,
  "plan.first.agree":
    "Lo primero: que {names} {n, plural, one {acepte que se la vea como unidad} many {acepten que se las vea como unidades} other {acepten que se las vea como unidades}}.",
  "plan.first.answers": "Lo que más ayuda: que responda el 70 % en lugar de la mitad.",
  "plan.first.join":
    "Lo primero que cambiar: una los equipos pequeños, de modo que cada uno tenga al menos {people, number} personas.",
  "plan.first.more": "Lo que más ayuda: más personas, para poder decidir las hipótesis.",
  "plan.first.nothing": "No hace falta cambiar nada.",
  "plan.first.remind":
    "Sus grupos están fijados: ahora solo ayudan más respuestas, así que envíe un recordatorio a quienes no han respondido.",
  "plan.first.ask":
    "Sus grupos están fijados y todavía nadie puede responder: lo que ayuda es que muchas personas lo hagan cuando se abra.",
  "plan.first.over": "La ronda está cerrada, así que ya no puede cambiarse nada de ella.",
  "plan.levelUnits": `${enough}: de {unit, select, organization {las organizaciones} team {los equipos} other {las personas}} se compararían {half, number} si responde el 50 % y {more, number} si responde el 70 %; hacen falta {needed, number}.`,
  "plan.levelNeeds": `${enough}: hacen falta {needed, number} ${units}.`,
  "plan.notKnown": "no se sabe",
  "plan.everyone": "Todas las personas",
  "plan.leaders":
    "{hidden, select, none {Quienes dirigen las organizaciones ven el conjunto junto a lo propio.} few {Quienes dirigen las organizaciones ven solo lo propio: el conjunto se les muestra cuando hay en él al menos otras cinco organizaciones.} other {De {of, number} organizaciones, en {seeing, number} quienes dirigen ven el conjunto junto a lo propio: a las demás les hablaría de una organización que tiene más de la mitad de las respuestas.}}",
  "plan.uncounted":
    "En {n, plural, one {# equipo} many {# de equipos} other {# equipos}} nadie contó a las personas, así que aquí no {n, plural, one {entra} many {entran} other {entran}}: diga cuántas son.",
  "plan.withoutTeams":
    "{names} {n, plural, one {no tiene equipos todavía, así que aquí no entra} many {no tienen equipos todavía, así que aquí no entran} other {no tienen equipos todavía, así que aquí no entran}}: nombre los equipos, con sus personas.",
  "plan.expected.few": "oculto: menos de {k, number} respuestas",
  "plan.expected.complement": "oculto: delataría a un grupo menor",
  "plan.expected.folded": "con los demás equipos pequeños: menos de {k, number} personas",
  "plan.expected.inside":
    "solo en su organización: sus equipos pequeños juntos son menos de {k, number} personas",
  "plan.expected.whole": "oculto: su organización no ha aceptado",
  "plan.expected.unknown": "no se sabe: nadie contó a sus personas",
  "plan.nobody": "Aún no participa ninguna organización, así que no hay con qué planificar.",
  "plan.half": "Si responde el 50 %",
  "plan.more": "Si responde el 70 %",
  "plan.levels": "Niveles de rendimiento",
  "plan.noVerdict": "Si las franjas son grupos reales solo puede juzgarse a partir de {n, number}.",
  "plan.power": "Cuán probable es encontrar lo que hay",
  "plan.hypothesis": "Declarado antes de abrir",
  "plan.hypothesis.who-deploys":
    "Quién despliega no importa para la tasa de fallos (equivalencia dentro del límite declarado, si no hay diferencia alguna)",
  "plan.hypothesis.capability": "Una capacidad va con la entrega (correlación 0,3)",
  "plan.hypothesis.difference": "Dos mitades de las personas difieren (en media desviación estándar)",
  "plan.assumed":
    "Se supone: 5 % de error, una décima parte de la varianza entre organizaciones, una tasa de fallos que varía 15 puntos (o un nivel). Suele pedirse el 80 % o más; con menos, no encontrar nada dice poco.",
  "plan.teams": "De quién se hablaría",
  "plan.teamsShown":
    "De {all, number} equipos, se mostrarían por sí mismos {half, number} si responde el 50 % y {more, number} si responde el 70 %.",
  "plan.people": "Son {half, number} o {more, number} personas.",
  "plan.mixed":
    "Calculado con respuestas lo más variadas posible. Donde casi todo un grupo coincide se muestra menos. Los grupos con menos de {k, number} respuestas se ocultan, y otros con ellos si sus números se dedujeran.",
  "plan.group": "Grupo",
  "plan.size": "Personas",
  "plan.expected.mean": "solo medias",
  "plan.expected.coarse": "medias y una palabra sobre su dispersión",
  "plan.expected.distribution": "también distribuciones",
  "plan.expected.quartiles": "todo, también cuartiles",
  "plan.withheld":
    "{names} no {n, plural, one {ha} many {han} other {han}} aceptado que se {n, plural, one {la} many {las} other {las}} vea como unidad: quien organiza el estudio no ve nada de {n, plural, one {ella ni de sus equipos} many {ellas ni de sus equipos} other {ellas ni de sus equipos}} por separado, y sus respuestas cuentan solo en el conjunto.",
  "plan.withheldUntil":
    "Si un responsable de la organización acepta antes de abrirse la primera ronda, se muestra lo que permite su tamaño.",
};
