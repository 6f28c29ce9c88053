/** Words about who takes part, as they stand on the pages of results too. */
export const takingPart: Record<string, string> = {
  "study.tab.plan": "Planung",
  "study.tab.measured": "Gemessen",
  "study.tab.ethics": "Ethik",
  "study.tab.collection": "Erhebung",
  "participation.step.covered": "nicht gezeigt, zum Schutz eines kleinen Teams",
  "participation.whole": "Die ganze Organisation",
  "participation.others": "Kleine Teams zusammen ({teams})",
  "participation.asOf": "Einmal am Tag festgehalten; so stand es am {date}.",
  "uncounted.title": "Noch ist nicht gezählt, wer teilnimmt",
  "uncounted.invitations":
    "{n, plural, =0 {Noch ist nichts gezählt.} one {# Einladung ist noch nicht gezählt.} other {# Einladungen sind noch nicht gezählt.}}",
  "uncounted.first": "Erste Zählung am {day}, in den Minuten nach Mitternacht ({zone}).",
  "uncounted.explain":
    "Eine Welle wird einmal am Tag gezählt, ab dem Tag nach ihrer Öffnung: Am ersten Tag gehen noch Briefe hinaus, und eine Zählung sagte von allen, dass sie fernbleiben.",
  "uncounted.since":
    "{n, plural, one {# Einladung entstand nach dieser Zählung und ist noch nicht gezählt} other {# Einladungen entstanden nach dieser Zählung und sind noch nicht gezählt}}: nächste Zählung am {day}, in den Minuten nach Mitternacht ({zone}).",
  "missing.title": "Wer in diesen Antworten fehlt",
  "missing.explain":
    "Diese haben deutlich seltener geantwortet als die anderen auf der Liste. Lesen Sie die Zahlen mit diesem Wissen: Sie erzählen weniger von ihnen.",
  "missing.hidden": "Eine Organisation, die hier nicht genannt wird",
  "missing.role": "Menschen mit der Rolle {name}",
  "missing.more": "{n, plural, one {und # weitere} other {und # weitere}}",
  "missing.teamSize":
    "{of, select, 0 {Teams mit weniger als 10 Menschen} 10 {Teams mit 10 bis 19 Menschen} 20 {Teams mit 20 bis 49 Menschen} other {Teams ab 50 Menschen}}",
};
