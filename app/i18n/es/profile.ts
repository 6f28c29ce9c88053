/** Words of the own profile: at the end of a questionnaire, at its receipt, and of the quick check. ICU messages. */
export const ownProfile: Record<string, string> = {
  "profile.title": "Su propio perfil",
  "profile.thanks": "Gracias. Sus respuestas a «{study}» están guardadas.",
  "profile.only":
    "Esta página muestra sus propias respuestas junto a cifras publicadas, y nada de lo que respondieron otras personas.",
  "profile.receipt": "Su comprobante",
  "profile.receipt.text":
    "Guarde esta dirección o su código. Cualquiera de los dos vuelve a abrir esta página, en cualquier navegador; nadie puede buscarlos por usted.",
  "profile.levels": "Junto a cifras publicadas",
  "profile.year": "Año",
  "profile.year.show": "Mostrar",
  "profile.nearest":
    "De los perfiles publicados para {year}, el más cercano a sus respuestas es «{profile}».",
  "profile.nearest.tied":
    "De los perfiles publicados para {year}, quedan igual de cerca de sus respuestas: {profiles}.",
  "profile.nearest.part": "Hallado con {n} de {of} métricas.",
  "profile.nearest.none":
    "Para buscar el perfil publicado más cercano hacen falta al menos dos de las métricas.",
  "profile.nearest.how":
    "«Más cercano» considera todas sus métricas juntas, cada una en su propia escala; por eso, el perfil más próximo en la mayoría de las métricas por separado puede ser otro.",
  "profile.nearest.caution":
    "Esto describe un servicio tal como usted lo ve, no a usted. Los nombres de los perfiles cambian de un año a otro, y sus cifras también.",
  "profile.table": "Sus respuestas y las medianas publicadas para {year}",
  "profile.metric": "Métrica",
  "profile.you": "Usted",
  "profile.shares":
    "El porcentaje bajo el nombre de un perfil es su proporción de respuestas en el estudio de ese año.",
  "profile.share.none": "proporción no publicada",
  "profile.noAnswer": "sin respuesta",
  "profile.missing.dont-know": "no lo sabe",
  "profile.missing.not-applicable": "no corresponde",
  "profile.missing.prefer-not-to-say": "prefiere no decirlo",
  "profile.closest": "lo más cercano a lo suyo",
  "profile.uncertain": "dato incierto",
  "profile.percent": "{percent, number} %",
  "profile.source": "Fuente: {citation}; {n} respuestas.",
  "profile.level.elite": "Élite",
  "profile.level.high": "Alto",
  "profile.level.medium": "Medio",
  "profile.level.low": "Bajo",
  "profile.level.misguided": "Mal encaminado",
  "profile.metric.lead_time": "Tiempo de entrega de los cambios",
  "profile.metric.deployment_frequency": "Frecuencia de despliegue",
  "profile.metric.recovery_time": "Tiempo de recuperación tras un despliegue fallido",
  "profile.metric.change_fail_rate": "Tasa de fallos en los cambios",
  "profile.other": "También respondió",
  "profile.capabilities": "Formas de trabajar, tal como usted las ve",
  "profile.capabilities.text":
    "El promedio de sus respuestas a cada grupo de afirmaciones, de {min} a {max}; las afirmaciones que describen lo opuesto cuentan al revés.",
  "profile.capabilities.order": "De la más fuerte a la más débil.",
  "profile.capabilities.none": "muy pocas respuestas",
  "profile.score": "{score, number, ::.0} de {max}",
  "profile.next": "Qué sigue ahora",
  "profile.next.closes":
    "La encuesta se cierra el {date}. Después, {host} ve resultados, para grupos de {k} personas o más.",
  "profile.next.open":
    "Cuando se cierre la encuesta, {host} verá resultados, para grupos de {k} personas o más.",
  "profile.next.ending":
    "La encuesta se está cerrando: quien empezó puede terminar. Después {host} ve resultados, para grupos de {k} personas o más.",
  "profile.next.closed":
    "La encuesta se ha cerrado. {host} ve resultados, para grupos de {k} personas o más.",
  "profile.next.archived":
    "La encuesta se ha cerrado y el estudio está archivado. {host} ve resultados, para grupos de {k} personas o más.",
  "profile.next.erasing":
    "El estudio se está borrando, y sus respuestas con él. Pronto {host} dejará de ver resultados de él.",
  "profile.erase": "Borrar mis respuestas",
  "profile.erase.title": "¿Borrar sus respuestas?",
  "profile.erase.yes": "Sí, borrar mis respuestas",
  "profile.erase.no": "No, conservarlas",
  "profile.erase.closed":
    "La encuesta se ha cerrado. Sus resultados quedan como están y ya no se retira nada de ellos.",
  "profile.erase.ending": "La encuesta se está cerrando. Ya no se retira nada de sus resultados.",
  "profile.erase.erasing": "El estudio se está borrando, y sus respuestas con él. No tiene que hacer nada.",
  "profile.unknown":
    "Esta dirección no lleva a ninguna respuesta. Puede estar mal escrita, puede que sus respuestas se hayan borrado o que los resultados de la encuesta ya se conozcan: desde entonces ningún comprobante lleva a respuestas, para que nadie pueda averiguar quién las dio.",
  "profile.erase.until":
    "Hasta que se cierre la encuesta puede retirar sus respuestas del estudio. Salen de él para siempre y no cuentan en ningún resultado; las copias hechas para evitar pérdidas caducan con el tiempo.",
  "profile.erase.closedHint":
    "La encuesta se ha cerrado, así que ya no se pueden retirar respuestas de sus resultados. Cuando se conozcan los resultados, esta dirección tampoco llevará a ninguna parte.",
  "profile.erase.endingHint":
    "La encuesta se está cerrando, así que ya no se pueden retirar respuestas de sus resultados. Cuando se conozcan los resultados, esta dirección tampoco llevará a ninguna parte.",
  "profile.erase.erasingHint":
    "Se están borrando todas las respuestas del estudio, también las suyas; las copias de seguridad caducan con el tiempo. Después esta dirección tampoco llevará a ninguna parte.",
  "profile.erase.text":
    "Sus respuestas salen del estudio para siempre, no cuentan en ningún resultado, y este comprobante no lleva después a ninguna parte. Una invitación ya respondida no vuelve a abrir un cuestionario; puede responder de nuevo en la página abierta de la encuesta.",
  "profile.erase.texts":
    "Lo que escribió con sus propias palabras no tiene relación con usted ni con sus respuestas, así que no se puede encontrar ni borrar.",
  "profile.erase.stays":
    "Lo que queda: los resultados ya publicados no cambian, y las copias hechas para evitar pérdidas conservan sus respuestas hasta que caducan.",
  "profile.print.head": "{study}, {date}. Respuestas propias de una persona, no las de un equipo.",
  "profile.print.hint": "Hecho para imprimirse: una o dos páginas.",

  "profile.steps": "¿Cambiaría esto con un paso más o menos en una respuesta?",
  "profile.steps.none":
    "No. Aunque se mueva un paso cualquiera de sus respuestas, el perfil más cercano sigue siendo el mismo.",
  "profile.steps.some":
    "Sí. {n, plural, one {Uno de los {tried} pasos posibles lleva} many {{n} de los {tried} pasos posibles llevan} other {{n} de los {tried} pasos posibles llevan}} a otro perfil más cercano:",
  "profile.steps.better": "{metric}, un paso mejor ({answer}): {profile}",
  "profile.steps.worse": "{metric}, un paso peor ({answer}): {profile}",
  "profile.steps.why":
    "No se puede decir con qué probabilidad el perfil más cercano es el suyo: los perfiles publicados no traen lo que haría falta para ello.",

  "profile.constraint": "Qué mirar primero",
  "profile.constraint.hedge":
    "Un lugar donde mirar primero, según lo que hallaron estudios en otras partes: no se comprobó si vale para su organización.",
  "profile.constraint.named": "{title}",
  "profile.constraint.tied":
    "{titles}: sus respuestas no permiten distinguir entre estas formas de trabajar.",
  "profile.constraint.side.throughput":
    "Sus métricas clave están más lejos de las mejores medianas publicadas de {year} en velocidad ({throughput, number, percent} de la distancia entre la mejor mediana publicada y la peor) que en seguridad ({stability, number, percent}). Por eso van primero las formas de trabajar que, según los estudios, acompañan a la velocidad o a la entrega en su conjunto.",
  "profile.constraint.side.stability":
    "Sus métricas clave están más lejos de las mejores medianas publicadas de {year} en seguridad ({stability, number, percent} de la distancia entre la mejor mediana publicada y la peor) que en velocidad ({throughput, number, percent}). Por eso van primero las formas de trabajar que, según los estudios, acompañan a la seguridad o a la entrega en su conjunto.",
  "profile.constraint.side.alike":
    "Sus métricas clave están más o menos igual de lejos de las mejores medianas publicadas de {year} en velocidad y en seguridad, así que cuentan los hallazgos sobre ambas.",
  "profile.constraint.side.unknown":
    "Sus métricas clave no dicen si lo rezagado es la velocidad o la seguridad, así que cuentan los hallazgos sobre ambas.",
  "profile.constraint.unlinked":
    "Ningún estudio de nuestra lista relaciona con este lado de la entrega las formas de trabajar que están bajo su promedio; aquí cuenta solo la distancia.",
  "profile.constraint.ahead":
    "Todas sus puntuaciones alcanzan los promedios publicados, así que aquí cuenta lo que falta hasta el extremo superior.",
  "profile.constraint.average":
    "{title}: {points, number, integer} de 100 puntos, {distance, number, integer} por debajo de su promedio publicado de {reference, number, integer}.",
  "profile.constraint.middle":
    "{title}: {points, number, integer} de 100 puntos, {distance, number, integer} por debajo de {reference, number, integer}, el punto medio de los promedios publicados; no se ha publicado ninguno propio.",
  "profile.constraint.end":
    "{title}: {points, number, integer} de 100 puntos, {distance, number, integer} por debajo del extremo superior.",
  "profile.constraint.years":
    "{n, plural, one {Un estudio halló} many {{n} estudios hallaron} other {{n} estudios hallaron}} que acompaña a una mejor entrega: {years}.",
  "profile.constraint.noYears":
    "Ningún estudio de nuestra lista halló que acompañe a este lado de la entrega.",
  "profile.constraint.others": "A continuación",
  "profile.constraint.rule":
    "La regla: va primero la distancia mayor. Las distancias que difieren en menos de {points} puntos, más o menos un paso en una respuesta, cuentan como iguales; entonces decide el número de estudios.",
  "profile.constraint.sources": "Estudios",
  "profile.constraint.tooLittle":
    "Para nombrar una hace falta que al menos {needed} formas de trabajar tengan suficientes respuestas para una puntuación; hasta ahora {answered, plural, =0 {no las tiene ninguna} one {las tiene una} many {las tienen #} other {las tienen #}}, de {asked}.",
  "profile.constraint.noneLeft":
    "Todas sus puntuaciones están en el extremo superior: no hay nada que destaque para mirarlo primero.",

  "profile.culture": "Cómo trabajan juntas las personas, tal como usted lo ve",
  "profile.culture.score": "Sus respuestas sobre una cultura generativa: {score, number, ::.0} de {max}.",
  "profile.culture.published":
    "El promedio publicado de {year}, preguntado con otras palabras, es {score, number, ::.0}.",
  "profile.culture.strongest": "Con lo que está más de acuerdo:",
  "profile.culture.weakest": "Con lo que está menos de acuerdo:",
  "profile.culture.alike": "Ve todos sus lados por igual.",
  "profile.culture.types":
    "En {n, plural, one {una situación} many {{n} de situaciones} other {{n} situaciones}} dio el {power, number, integer} % de sus puntos a lo que hace una cultura de poder, el {rules, number, integer} % a una de reglas y el {performance, number, integer} % a una de rendimiento.",
  "profile.culture.noType": "Aquí no se deduce un tipo de cultura de la visión de una sola persona.",
  "profile.flow": "Cómo avanza un cambio, tal como usted lo ve",
  "profile.flow.times":
    "Los pasos para los que indicó ambos tiempos duran en total {lead, number, ::.#} horas, de las que {process, number, ::.#} son trabajo: {percent, number, integer} %. Un día cuenta como ocho horas de trabajo y una semana como cinco de esos días.",
  "profile.flow.slowest": "Donde más espera el trabajo: {steps}.",
  "profile.flow.leakiest": "Donde menos llega completo y correcto: {steps}.",
  "profile.flow.complete":
    "De cada 100 trabajos, unos {complete, number, integer} pasan por todos los pasos sin tener que volver atrás.",
  "profile.flow.untimed": "Sin ambos tiempos y por eso no contados: {steps}.",
  "profile.flow.view":
    "Es una visión del recorrido: quienes trabajan en otros pasos pueden verlo de otra manera.",

  "profile.team": "Palabras para llevar a su equipo",
  "profile.team.text": "Maneras de abrir una conversación, hechas con sus respuestas. Copie lo que le sirva.",
  "profile.team.strongest": "Creo que «{title}» nos va bien. ¿Qué hacemos de lo que otros podrían aprender?",
  "profile.team.constraint":
    "¿Qué sería lo más pequeño que podríamos probar en las próximas dos semanas sobre {titles}, y en qué notaríamos que ayudó?",
  "profile.team.weakest": "A «{title}» le di una de mis puntuaciones más bajas. ¿También lo ven así?",
  "profile.team.lead_time":
    "Nuestro último cambio corriente: ¿dónde esperó más tiempo en su camino hacia quienes usan el servicio?",
  "profile.team.deployment_frequency":
    "¿Qué tendría que cumplirse para que pusiéramos cambios en producción el doble de veces?",
  "profile.team.recovery_time":
    "La última vez que una puesta en producción salió mal: ¿qué llevó más tiempo hasta que todo volvió a estar bien?",
  "profile.team.change_fail_rate":
    "¿Cuál de nuestras últimas puestas en producción fallidas podríamos haber notado antes, y dónde?",
  "profile.team.statement": "«{text}» ¿Cuándo ocurrió eso aquí por última vez, y cuándo no?",
  "profile.team.views":
    "¿Dónde habría respondido de otra manera cada persona del equipo, y qué sabe cada una que las demás no saben?",
};
