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
};
