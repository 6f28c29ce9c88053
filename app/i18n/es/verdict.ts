/** The verdict on the groups in words, and the same findings where the groups are bands of a continuum (`….bands`). ICU messages. */
const unitCount =
  "{unit, select, organization {{n, plural, one {# organización} many {# de organizaciones} other {# organizaciones}}} team {{n, plural, one {# equipo} many {# de equipos} other {# equipos}}} other {{n, plural, one {# persona} many {# de personas} other {# personas}}}}";
/** Units with a place among the groups: not everybody who answered, when a metric has no answer. */
const placedCount = `${unitCount}{placed, select, some { con respuesta a todas las métricas} other {}}`;
const units = "{unit, select, organization {organizaciones} team {equipos} other {personas}}";

export const verdictWords: Record<string, string> = {
  "levels.name.high.bands": "Franja superior",
  "levels.name.medium.bands": "Franja media",
  "levels.name.low.bands": "Franja inferior",
  "levels.verdict.levels": "Niveles.",
  "levels.verdict.bands": "Franjas de un continuo.",
  "levels.verdict.provisional": "Resultado provisional.",
  "levels.hedge.tested":
    "Los grupos existen en estas respuestas: poblaciones sin grupos no dan ninguno tan distinto, y otras muestras y otros órdenes de las filas dan los mismos.",
  "levels.hedge.readAsBands":
    "Aun así se trazan tres partes por norma: léalas como franja superior, media e inferior, no como clases.",
  "levels.reason.no-groups": "Respuestas sin grupos detrás se separan con la misma claridad.",
  "levels.reason.small-excess": "Apenas se separan con más claridad que respuestas sin grupos detrás.",
  "levels.reason.ties": "Solo el orden de las filas decide dónde queda el {share, number, percent}.",
  "levels.reason.unstable-class": "Otras muestras no vuelven a dar todas estas partes.",
  "levels.reason.small-class": "Una de las partes contiene muy pocos casos.",
  "levels.note.non-monotone":
    "No se alinean de bajo a alto en todas las métricas: lea alto, medio y bajo como nombres, no como rangos.",
  "levels.note.non-monotone.bands": "No suben en todas las métricas.",
  "levels.note.other-k":
    "{groups, plural, one {Las propias respuestas hablan de un solo grupo.} many {Las propias respuestas hablan de # de grupos.} other {Las propias respuestas hablan de # grupos.}}",
  "levels.notInLine.bands":
    "Las franjas no suben en {n, plural, one {esta métrica} many {estas métricas} other {estas métricas}}: {metrics}.",
  "levels.finding.shares.bands": `De ${placedCount}, {high, plural, one {# está} many {# están} other {# están}} en la franja superior, {medium, number} en la media y {low, number} en la inferior`,
  "levels.finding.mapBoth.bands":
    "La franja superior supera en promedio a la inferior en velocidad y en seguridad",
  "levels.finding.map.throughput.bands":
    "La franja superior supera en promedio a la inferior en velocidad, no en seguridad",
  "levels.finding.map.stability.bands":
    "La franja superior supera en promedio a la inferior en seguridad, no en velocidad",
  "levels.finding.panels.bands":
    "Donde más distan: «{metric}». Respuesta típica de la franja superior: «{high}»; de la inferior: «{low}»",
  "levels.shareWithInterval": "Proporción (intervalo del 95 %)",
  "levels.shareInterval": "{share, number, percent} (de {lower, number, percent} a {upper, number, percent})",
  "levels.foundAgain": "Reencontrado en otras muestras (de 0 a 1)",
  "levels.places.title":
    "El {share, number, percent} de {unit, select, organization {las organizaciones} team {los equipos} other {las personas}} tiene un lugar claro",
  "levels.places.note":
    "Un lugar es claro cuando al menos el 80 % de los remuestreos de sus propios equipos y personas lo mantienen ahí y está bien lejos del grupo siguiente; si no, queda entre dos.",
  "levels.places.odd":
    "{n, plural, one {# de los nombrados abajo tiene} many {# de los nombrados abajo tienen} other {# de los nombrados abajo tienen}} un perfil desigual: muy por delante en una métrica, muy por detrás en otra.",
  "levels.places.open": `{n, number} ${units} por su nombre`,
  "levels.places.certainty": "Claridad",
  "levels.places.step": "Una respuesta mejor o peor",
  "levels.places.profile": "Perfil",
  "levels.places.keeps": "se mantiene",
  "levels.places.moves": "puede cambiarlo",
  "levels.places.between": "entre {lower} y {upper}",
  "levels.places.clear": "claro ({share, number, percent})",
  "levels.places.even": "parejo",
  "levels.places.uneven": "por delante en {ahead}; por detrás en {behind}",
  "levels.places.more":
    "Otros {n, number} casos ({unit, select, organization {organizaciones} team {equipos} other {personas}}) no aparecen en la lista.",
  "levels.method.null": "Lo mismo en poblaciones sin grupos ({draws, number} generadas)",
  "levels.method.nullValue": "{mean} en promedio; p {p}",
  "levels.method.stability":
    "Acuerdo con los grupos de otras muestras ({draws, number} generadas; 1 = los mismos)",
  "levels.method.supported": "Número de grupos que apoyan las respuestas",
  "levels.method.supportedValue": "estadístico gap {gap, number}; mezcla {mixture}",
  "levels.method.none": "no estimable",
  "overview.highShare.bands": "{share, number, percent} en la franja superior",
  "overview.calledHighShare.bands": "{share, number, percent} en la franja superior",
  "overview.highOf.bands": `{n, number} de {all, number} ${units}; franjas de un continuo, no clases`,
  "overview.calledHighOf.bands": `{n, number} de {all, number} ${units}; franjas de un continuo que no suben en todas las métricas`,
  "overview.gap.bands": "{high} frente a {low} en una escala hasta {max}: franja superior y franja inferior",
  "overview.noGapWhy.bands":
    "Hacen falta una franja superior y una inferior, ambas lo bastante grandes para mostrarse.",
  "overview.littleGapWhy.bands":
    "Ninguna capacidad difiere en una vigésima parte de su escala entre la franja superior y la inferior.",
  "overview.capabilitiesTitle.bands": "Dónde difieren más la franja superior y la inferior",
  "capabilities.finding.difference.bands":
    "La franja superior y la inferior difieren sobre todo en: {capability}",
  "capabilities.finding.noDifference.bands":
    "La franja superior y la inferior difieren poco en todas las capacidades",
  "study.outdated.title": "Estos resultados son de una versión anterior del análisis",
  "study.outdated.explain": "Ya no se muestran. Las respuestas se conservan todas: vuelva a calcularlos.",
  "levels.finding.sharesUneven.bands": `De ${placedCount}, {high, plural, one {# está} many {# están} other {# están}} en la franja superior, {medium, number} en la media y {low, number} en la inferior`,
};
