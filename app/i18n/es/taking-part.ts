/** Words about who takes part, as they stand on the pages of results too. */
export const takingPart: Record<string, string> = {
  "study.tab.plan": "Planificador",
  "study.tab.measured": "Medido",
  "study.tab.ethics": "Ética",
  "study.tab.collection": "Recogida",
  "participation.step.covered": "no se muestra, para proteger a un equipo pequeño",
  "participation.whole": "Toda la organización",
  "participation.others": "Equipos pequeños juntos ({teams})",
  "participation.asOf": "Se toma una vez al día; así estaba el {date}.",
  "uncounted.title": "Todavía no se ha contado quién participa",
  "uncounted.invitations":
    "{n, plural, =0 {Todavía no hay recuento.} one {# invitación no se ha contado todavía.} other {# invitaciones no se han contado todavía.}}",
  "uncounted.first": "Primer recuento el {day}, en los minutos después de medianoche ({zone}).",
  "uncounted.explain":
    "Una ronda se cuenta una vez al día, desde el día después de abrir: el primer día aún salen cartas, y un recuento diría de todos que no participan.",
  "uncounted.since":
    "{n, plural, one {# invitación se hizo después de este recuento y no se ha contado todavía} other {# invitaciones se hicieron después de este recuento y no se han contado todavía}}: próximo recuento el {day}, en los minutos después de medianoche ({zone}).",
  "missing.title": "Quién falta en estas respuestas",
  "missing.explain":
    "Estos respondieron claramente menos que los demás de la lista. Lea las cifras teniéndolo en cuenta: dicen menos de ellos.",
  "missing.hidden": "Una organización que aquí no se nombra",
  "missing.role": "Personas cuyo papel es {name}",
  "missing.more": "{n, plural, one {y # más} many {y # de más} other {y # más}}",
  "missing.teamSize":
    "{of, select, 0 {Equipos de menos de 10 personas} 10 {Equipos de 10 a 19 personas} 20 {Equipos de 20 a 49 personas} other {Equipos de 50 personas o más}}",
};
