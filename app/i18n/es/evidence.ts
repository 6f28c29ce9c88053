/** Palabras para lo que sostiene un resultado o lo sustituye. */
const places = "{unit, select, organization {organizaciones} team {equipos} other {grupos}}";

export const evidencePages: Record<string, string> = {
  "capabilities.withheld.people-disagree": "sin acuerdo",
  "capabilities.withheld.units-alike": "no se distinguen",
  "capabilities.withheld.column": `«{capability}» no muestra promedios por separado de ${places}.`,
  "capabilities.withheld.why.people-disagree":
    "Las personas de un mismo lugar dicen cosas distintas, de modo que un promedio no hablaría por nadie.",
  "capabilities.withheld.why.units-alike":
    "Los lugares no se diferencian en esto más que las personas de un mismo lugar, de modo que un promedio diría quién respondió y no dónde.",

  "beside.title": "Junto a los perfiles publicados de {year}",
  "beside.text":
    "Hay muy pocas unidades ({unit, select, organization {organizaciones} team {equipos} other {personas}}) para formar grupos propios: cada una aparece junto al perfil publicado al que más se acercan sus respuestas. No se puede decir con qué certeza, porque los perfiles se publican sin su dispersión.",
  "beside.nearest": "Perfil más cercano",
  "beside.step": "Una respuesta mejor o peor",
  "beside.keeps": "el mismo perfil",
  "beside.moves": "otro perfil",
  "beside.elite": "Élite",
  "beside.small": "no se dice: muy pocas personas o respuestas demasiado parecidas",
  "beside.source": "Cifras publicadas: {citation}",

  "constraint.title": "Lo que más frena la entrega",
  "constraint.hedge":
    "Es una expectativa a partir de lo que va junto en estas respuestas, no una prueba: inténtelo y vuelva a mirar en la próxima ronda.",
  "constraint.tied": "Ninguna por sí sola: {capabilities}",
  "constraint.undecided": "Sin decidir",
  "constraint.none": "Nada destaca",
  "constraint.unmeasured": "No medido aquí",
  "constraint.named.why":
    "Si la organización mediana llegara al cuarto superior, cabría esperar que {axis, select, throughput {el ritmo} other {la estabilidad}} subiera {gain} de 10 (de {lower} a {upper}). Queda primera en el {share, number, percent} de {draws, number} grupos sorteados de nuevo; para dar un nombre hace falta el 60 %.",
  "constraint.tied.why":
    "El azar nombraría unas veces una y otras veces otra: ninguna queda primera en el 60 % de {draws, number} grupos sorteados de nuevo. Juntas, sí.",
  "constraint.undecided.why":
    "En la mayoría de {draws, number} grupos sorteados de nuevo no se espera que ninguna forma de trabajar aporte nada.",
  "constraint.none.why":
    "Ninguna de las formas de trabajar consultadas va aquí con mejores respuestas, o todas están ya en el cuarto superior.",
  "constraint.unmeasured.too-few":
    "{rows, number} {rows, plural, one {persona ha respondido} other {personas han respondido}} todo lo necesario; hacen falta {needed, number} de al menos cinco organizaciones.",
  "constraint.unmeasured.no-variance": "Todas las personas respondieron lo mismo a una de las preguntas.",
  "constraint.unmeasured.singular": "Algunas formas de trabajar van tan unidas que no se pueden distinguir.",
  "constraint.unmeasured.no-own-score": "Nadie ha respondido todo lo necesario.",
  "constraint.unmeasured.no-agreement":
    "Las personas de una misma organización no coinciden en nada de lo que se preguntó.",
  "constraint.hidden": "Se muestra a partir de {needed, number} personas.",
  "constraint.hidden.why": "Así no se pueden deducir las respuestas de nadie.",
  "constraint.published":
    "Solo según cifras publicadas, mire primero {capabilities}: lo que queda más por debajo {ahead, select, true {del extremo superior} other {del promedio publicado}}{linked, select, true {, y que según estudios va con la entrega} other {}}.",
  "constraint.published.row":
    "{points, number} de 100 puntos, {by, select, average {promedio publicado {reference, number}} middle {punto medio de los promedios publicados {reference, number}} other {extremo superior 100}}; {years, plural, =0 {no se conoce ningún estudio} one {hallado en el estudio de un año} other {hallado en los estudios de # años}}",
  "constraint.evidence": "En qué se basa",
  "constraint.capability": "Forma de trabajar",
  "constraint.effect": "Va con, por punto",
  "constraint.distance": "Puntos hasta el cuarto superior",
  "constraint.gain": "Ganancia esperada",
  "constraint.first": "Primera en",
  "constraint.range": "{value} (de {lower} a {upper})",
  "constraint.model":
    "{rows, number} personas; {dropped, number} quedan fuera porque falta una respuesta. Se mantiene fijo lo que se preguntó sobre el servicio ({context, number}) y cualquier otra forma de trabajar sobre la que no actúa la que se mira.",
  "constraint.acrossRaters.measured":
    "Comprobado con personas distintas: una mitad del equipo contó la forma de trabajar y la otra la entrega ({teams, number} equipos). De las dos estimaciones cuenta la menor.",
  "constraint.acrossRaters.not-measured":
    "Sin comprobar con personas distintas: muy pocos equipos son lo bastante grandes. El ánimo de una persona puede teñir ambas respuestas.",
  "constraint.leftOut": "No se consideran: {capabilities}.",
  "constraint.leftOut.adaptive": "{capability} (solo se preguntó a algunas personas)",
  "constraint.leftOut.restates": "{capability} (dice la métrica con otras palabras)",
  "constraint.leftOut.no-agreement": "{capability} (las personas de una organización no coinciden)",
};
