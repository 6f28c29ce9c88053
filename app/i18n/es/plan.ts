/** Words of the launch planner. */
export const plan: Record<string, string> = {
  "plan.title": "Qué mostraría este estudio",
  "plan.intro":
    "Antes de abrir una ola aún se puede cambiar el estudio: equipos mayores, más organizaciones, más personas. Esto mostraría con los grupos como están ahora, con las mismas reglas que protegen los resultados (grupo mínimo {k, number}).",
  "plan.frozen":
    "Los grupos de esta ola se fijaron al abrirla. Esto muestra con tantas respuestas (grupo mínimo {k, number}).",
  "plan.nobody": "Aún no participa ninguna organización, así que no hay con qué planificar.",
  "plan.half": "Si responde el 50 %",
  "plan.more": "Si responde el 70 %",
  "plan.levels": "Niveles de rendimiento",
  "plan.levelUnits":
    "{enough, select, 2 {Suficiente para tres franjas} 1 {Suficiente para tres franjas solo si responde el 70 %} other {No basta para franjas ni niveles}}: de {unit, select, organization {las organizaciones} team {los equipos} other {las personas}} se compararían {half, number} si responde el 50 % y {more, number} si responde el 70 %; hacen falta {needed, number}.",
  "plan.noVerdict": "Si las franjas son grupos reales solo puede juzgarse a partir de {n, number}.",
  "plan.power": "Cuán probable es encontrar lo que hay",
  "plan.hypothesis": "Declarado antes de abrir",
  "plan.hypothesis.who-deploys":
    "Quién despliega no importa para la tasa de fallos (equivalencia dentro del límite declarado, si no hay diferencia alguna)",
  "plan.hypothesis.capability": "Una capacidad va con la entrega (correlación 0,3)",
  "plan.hypothesis.difference": "Dos mitades de las personas difieren (en media desviación típica)",
  "plan.assumed":
    "Se supone: 5 % de error, una décima parte de la varianza entre organizaciones, una tasa de fallos que varía 15 puntos (o un nivel). Suele pedirse el 80 % o más; con menos, no encontrar nada dice poco.",
  "plan.teams": "De quién se hablaría",
  "plan.teamsShown":
    "De {all, number} equipos, se mostrarían por sí mismos {half, number} si responde el 50 % y {more, number} si responde el 70 %.",
  "plan.people": "Son {half, number} o {more, number} personas.",
  "plan.uncounted":
    "En {n, plural, one {# equipo} many {# de equipos} other {# equipos}} nadie contó a las personas: diga cuántas son.",
  "plan.mixed":
    "Calculado con respuestas lo más variadas posible. Donde casi todo un grupo coincide se muestra menos. Los grupos con menos de {k, number} respuestas se ocultan, y otros con ellos si sus números se dedujeran.",
  "plan.group": "Grupo",
  "plan.size": "Personas",
  "plan.expected.hidden": "oculto",
  "plan.expected.mean": "solo medias",
  "plan.expected.coarse": "medias y una palabra sobre su dispersión",
  "plan.expected.distribution": "también distribuciones",
  "plan.expected.quartiles": "todo, también cuartiles",
  "plan.expected.folded": "con los demás equipos pequeños",
  "plan.expected.inside": "solo en su organización",
  "plan.withheld":
    "{names} no {n, plural, one {ha} many {han} other {han}} aceptado que se {n, plural, one {la} many {las} other {las}} vea como unidad: quien organiza el estudio no ve nada de {n, plural, one {ella ni de sus equipos} many {ellas ni de sus equipos} other {ellas ni de sus equipos}} por separado, y sus respuestas cuentan solo en el conjunto. Si un responsable de la organización acepta antes de abrirse la primera ola, se muestra lo que permite su tamaño.",
  "plan.expected.whole": "no por separado: no ha aceptado",
  "plan.expected.unknown": "tamaño desconocido",
};
