/** Words of the own profile: at the end of a questionnaire, at its receipt, and of the quick check. ICU messages. \u00AD: where a long head of a row may break. */
export const ownProfile: Record<string, string> = {
  "profile.title": "Ihr eigenes Profil",
  "profile.thanks": "Vielen Dank. Ihre Antworten zu „{study}“ sind gespeichert.",
  "profile.only":
    "Diese Seite zeigt Ihre eigenen Antworten neben veröffentlichten Zahlen und nichts, was jemand anderes geantwortet hat.",
  "profile.receipt": "Ihr Beleg",
  "profile.receipt.text":
    "Bewahren Sie diese Adresse oder Ihren Code auf. Mit jedem der beiden öffnet sich diese Seite wieder, in jedem Browser; niemand kann sie für Sie nachschlagen.",
  "profile.levels": "Neben veröffentlichten Zahlen",
  "profile.year": "Jahr",
  "profile.year.show": "Zeigen",
  "profile.nearest":
    "Von den für {year} veröffentlichten Profilen liegt „{profile}“ Ihren Antworten am nächsten.",
  "profile.nearest.tied":
    "Von den für {year} veröffentlichten Profilen liegen Ihren Antworten gleich nah: {profiles}.",
  "profile.nearest.part": "Ermittelt aus {n} von {of} Kennzahlen.",
  "profile.nearest.none":
    "Um das nächste veröffentlichte Profil zu suchen, braucht es mindestens zwei der Kennzahlen.",
  "profile.nearest.how":
    "„Am nächsten“ betrachtet alle Ihre Kennzahlen zusammen, jede auf ihrer eigenen Skala. Deshalb kann das Profil, das in den meisten einzelnen Kennzahlen am nächsten liegt, ein anderes sein.",
  "profile.nearest.caution":
    "Das beschreibt einen Service, wie Sie ihn sehen, nicht Sie. Wie die Profile heißen, ändert sich von Jahr zu Jahr, und ihre Zahlen auch.",
  "profile.table": "Ihre Antworten und die für {year} veröffentlichten Mediane",
  "profile.metric": "Kennzahl",
  "profile.you": "Sie",
  "profile.shares":
    "Der Prozentwert unter dem Namen eines Profils ist sein Anteil an den Antworten der Studie jenes Jahres.",
  "profile.share.none": "kein Anteil veröffentlicht",
  "profile.noAnswer": "keine Antwort",
  "profile.missing.dont-know": "das wissen Sie nicht",
  "profile.missing.not-applicable": "trifft nicht zu",
  "profile.missing.prefer-not-to-say": "das möchten Sie nicht sagen",
  "profile.closest": "Ihrer Antwort am nächsten",
  "profile.uncertain": "unsicher",
  "profile.percent": "{percent, number} %",
  "profile.source": "Quelle: {citation}; {n} Antworten.",
  "profile.level.elite": "Elite",
  "profile.level.high": "Hoch",
  "profile.level.medium": "Mittel",
  "profile.level.low": "Niedrig",
  "profile.level.misguided": "Fehlgeleitet",
  "profile.metric.lead_time": "Durchlaufzeit von Änderungen",
  "profile.metric.deployment_frequency": "Deployment-Häufigkeit",
  "profile.metric.recovery_time": "Wieder\u00ADherstellungs\u00ADzeit nach fehl\u00ADgeschlagenem Deployment",
  "profile.metric.change_fail_rate": "Änderungs\u00ADfehlerrate",
  "profile.other": "Außerdem beantwortet",
  "profile.capabilities": "Arbeitsweisen, wie Sie sie sehen",
  "profile.capabilities.text":
    "Der Mittelwert Ihrer Antworten auf jede Gruppe von Aussagen, von {min} bis {max}; Aussagen, die das Gegenteil beschreiben, zählen umgekehrt.",
  "profile.capabilities.order": "Die stärksten zuerst.",
  "profile.capabilities.none": "zu wenige Antworten",
  "profile.score": "{score, number, ::.0} von {max}",
  "profile.next": "Wie es weitergeht",
  "profile.next.closes":
    "Die Umfrage wird am {date} geschlossen. Danach sieht {host} Ergebnisse, für Gruppen ab {k} Personen.",
  "profile.next.open":
    "Wenn die Umfrage geschlossen ist, sieht {host} Ergebnisse, für Gruppen ab {k} Personen.",
  "profile.next.ending":
    "Die Umfrage schließt gerade: Wer begonnen hat, kann fertig werden. Dann sieht {host} Ergebnisse, für Gruppen ab {k} Personen.",
  "profile.next.closed": "Die Umfrage ist geschlossen. {host} sieht Ergebnisse, für Gruppen ab {k} Personen.",
  "profile.next.archived":
    "Die Umfrage ist geschlossen und die Studie archiviert. {host} sieht Ergebnisse, für Gruppen ab {k} Personen.",
  "profile.next.erasing":
    "Die Studie wird gelöscht, und Ihre Antworten mit ihr. Bald sieht {host} keine Ergebnisse daraus mehr.",
  "profile.erase": "Meine Antworten löschen",
  "profile.erase.title": "Ihre Antworten löschen?",
  "profile.erase.yes": "Ja, meine Antworten löschen",
  "profile.erase.no": "Nein, behalten",
  "profile.erase.closed":
    "Die Umfrage ist geschlossen. Ihre Ergebnisse stehen fest, und nichts wird mehr herausgenommen.",
  "profile.erase.ending":
    "Die Umfrage schließt gerade. Aus ihren Ergebnissen wird nichts mehr herausgenommen.",
  "profile.erase.erasing": "Die Studie wird gelöscht, und Ihre Antworten mit ihr. Sie müssen nichts tun.",
  "profile.unknown":
    "Diese Adresse führt zu keinen Antworten. Vielleicht ist sie falsch abgetippt, vielleicht wurden ihre Antworten gelöscht, oder die Ergebnisse der Umfrage liegen vor: Von da an führt kein Beleg mehr zu Antworten, damit niemand herausfinden kann, von wem sie stammen.",
  "profile.erase.until":
    "Bis die Umfrage geschlossen wird, können Sie Ihre Antworten aus der Studie nehmen. Sie verlassen sie für immer und zählen in keinem Ergebnis; Kopien, die vor Verlust schützen, laufen mit der Zeit ab.",
  "profile.erase.closedHint":
    "Die Umfrage ist geschlossen, deshalb lassen sich Antworten nicht mehr aus ihren Ergebnissen nehmen. Wenn die Ergebnisse vorliegen, führt auch diese Adresse nirgendwohin mehr.",
  "profile.erase.endingHint":
    "Die Umfrage schließt gerade, deshalb lassen sich Antworten nicht mehr aus ihren Ergebnissen nehmen. Wenn die Ergebnisse vorliegen, führt auch diese Adresse nirgendwohin mehr.",
  "profile.erase.erasingHint":
    "Alle Antworten der Studie werden gelöscht, auch Ihre; Sicherungskopien laufen mit der Zeit ab. Dann führt auch diese Adresse nirgendwohin mehr.",
  "profile.erase.text":
    "Ihre Antworten verlassen die Studie endgültig, zählen in keinem Ergebnis, und dieser Beleg führt danach nirgendwohin. Eine beantwortete Einladung öffnet keinen Fragebogen mehr; auf der offenen Seite der Umfrage können Sie neu antworten.",
  "profile.erase.texts":
    "Was Sie in eigenen Worten geschrieben haben, ist weder mit Ihnen noch mit Ihren Antworten verbunden. Es lässt sich deshalb nicht finden und löschen.",
  "profile.erase.stays":
    "Was bleibt: Ergebnisse, die schon vorliegen, ändern sich nicht, und Kopien, die vor Verlust schützen, enthalten Ihre Antworten, bis sie ablaufen.",
  "profile.print.head": "{study}, {date}. Eigene Antworten einer Person, nicht die eines Teams.",
  "profile.print.hint": "Zum Ausdrucken gemacht: ein bis zwei Seiten.",

  "profile.steps": "Würde eine Stufe mehr oder weniger daran etwas ändern?",
  "profile.steps.none":
    "Nein. Welche Ihrer Antworten auch um eine Stufe verschoben wird, das nächste Profil bleibt dasselbe.",
  "profile.steps.some":
    "Ja. {n, plural, one {Einer der {tried} einzelnen Schritte führt} other {{n} der {tried} einzelnen Schritte führen}} zu einem anderen nächsten Profil:",
  "profile.steps.better": "{metric} eine Stufe besser ({answer}): {profile}",
  "profile.steps.worse": "{metric} eine Stufe schlechter ({answer}): {profile}",
  "profile.steps.why":
    "Wie wahrscheinlich das nächste Profil wirklich Ihres ist, lässt sich nicht sagen: Zu veröffentlichten Profilen fehlt, was man dafür bräuchte.",

  "profile.constraint": "Wo Sie zuerst hinsehen sollten",
  "profile.constraint.hedge":
    "Eine Stelle, an der Sie zuerst hinsehen können, nach dem, was Studien anderswo fanden: Ob es für Ihre Organisation gilt, wurde nicht geprüft.",
  "profile.constraint.named": "{title}",
  "profile.constraint.tied": "{titles}: Ihre Antworten machen zwischen ihnen keinen Unterschied.",
  "profile.constraint.side.throughput":
    "Ihre Kennzahlen liegen beim Tempo weiter von den besten für {year} veröffentlichten Medianen entfernt ({throughput, number, percent} des Abstands zwischen bestem und schlechtestem veröffentlichten Median) als bei der Sicherheit ({stability, number, percent}). Deshalb kommen Arbeitsweisen zuerst, die laut Studien mit dem Tempo oder mit der Auslieferung insgesamt einhergehen.",
  "profile.constraint.side.stability":
    "Ihre Kennzahlen liegen bei der Sicherheit weiter von den besten für {year} veröffentlichten Medianen entfernt ({stability, number, percent} des Abstands zwischen bestem und schlechtestem veröffentlichten Median) als beim Tempo ({throughput, number, percent}). Deshalb kommen Arbeitsweisen zuerst, die laut Studien mit der Sicherheit oder mit der Auslieferung insgesamt einhergehen.",
  "profile.constraint.side.alike":
    "Ihre Kennzahlen liegen bei Tempo und Sicherheit etwa gleich weit von den besten für {year} veröffentlichten Medianen entfernt. Deshalb zählen Befunde zu beidem.",
  "profile.constraint.side.unknown":
    "Ihre Kennzahlen sagen nicht, ob Tempo oder Sicherheit zurückliegt. Deshalb zählen Befunde zu beidem.",
  "profile.constraint.unlinked":
    "Keine Studie auf unserer Liste verbindet die Arbeitsweisen unter ihrem Durchschnitt mit dieser Seite der Auslieferung; hier zählt nur der Abstand.",
  "profile.constraint.ahead":
    "Alle Ihre Werte erreichen die veröffentlichten Durchschnitte. Deshalb zählt hier, was bis zum oberen Ende fehlt.",
  "profile.constraint.average":
    "{title}: {points, number, integer} von 100 Punkten, {distance, number, integer} unter dem dafür veröffentlichten Durchschnitt von {reference, number, integer}.",
  "profile.constraint.middle":
    "{title}: {points, number, integer} von 100 Punkten, {distance, number, integer} unter {reference, number, integer}, der Mitte der veröffentlichten Durchschnitte; für sie allein ist keiner veröffentlicht.",
  "profile.constraint.end":
    "{title}: {points, number, integer} von 100 Punkten, {distance, number, integer} unter dem oberen Ende.",
  "profile.constraint.years":
    "{n, plural, one {Eine Studie fand} other {{n} Studien fanden}}, dass sie mit besserer Auslieferung einhergeht: {years}.",
  "profile.constraint.noYears":
    "Keine Studie auf unserer Liste fand, dass sie mit dieser Seite der Auslieferung einhergeht.",
  "profile.constraint.others": "Danach kommen",
  "profile.constraint.rule":
    "Die Regel: Der größte Abstand kommt zuerst. Abstände, die weniger als {points} Punkte auseinanderliegen, also etwa eine Stufe bei einer Antwort, gelten als gleich; dann entscheidet die Zahl der Studien.",
  "profile.constraint.sources": "Studien",
  "profile.constraint.tooLittle":
    "Um eine zu nennen, müssen mindestens {needed} Arbeitsweisen genug Antworten für einen Wert haben; bisher {answered, plural, =0 {hat ihn keine} one {hat ihn eine} other {haben ihn #}} von {asked}.",
  "profile.constraint.noneLeft":
    "Alle Ihre Werte liegen am oberen Ende: Nichts sticht hervor, das Sie zuerst ansehen sollten.",

  "profile.culture": "Wie Menschen zusammenarbeiten, wie Sie es sehen",
  "profile.culture.score": "Ihre Antworten zu einer generativen Kultur: {score, number, ::.0} von {max}.",
  "profile.culture.published":
    "Der veröffentlichte Durchschnitt von {year}, mit anderen Worten gefragt, ist {score, number, ::.0}.",
  "profile.culture.strongest": "Am meisten stimmen Sie dem zu:",
  "profile.culture.weakest": "Am wenigsten stimmen Sie dem zu:",
  "profile.culture.alike": "Sie sehen alle ihre Seiten gleich.",
  "profile.culture.types":
    "In {n, plural, one {einer Situation} other {{n} Situationen}} gaben Sie {power, number, integer} % Ihrer Punkte dem, was eine Kultur der Macht tut, {rules, number, integer} % einer der Regeln und {performance, number, integer} % einer der Leistung.",
  "profile.culture.noType": "Aus der Sicht einer Person wird hier keine Art von Kultur abgeleitet.",
  "profile.flow": "Wie eine Änderung vorankommt, wie Sie es sehen",
  "profile.flow.times":
    "Die Schritte, zu denen Sie beide Zeiten angaben, dauern zusammen {lead, number, ::.#} Stunden, davon sind {process, number, ::.#} Arbeit: {percent, number, integer} %. Ein Tag zählt acht Arbeitsstunden, eine Woche fünf solche Tage.",
  "profile.flow.slowest": "Am längsten wartet Arbeit hier: {steps}.",
  "profile.flow.leakiest": "Am seltensten kommt Arbeit vollständig und richtig hier an: {steps}.",
  "profile.flow.complete":
    "Von 100 Arbeiten durchlaufen etwa {complete, number, integer} alle Schritte, ohne zurückgehen zu müssen.",
  "profile.flow.untimed": "Ohne beide Zeiten und deshalb nicht mitgezählt: {steps}.",
  "profile.flow.view":
    "Eine Sicht auf den Weg: Wer an anderen Schritten arbeitet, sieht ihn vielleicht anders.",

  "profile.team": "Worte zum Mitnehmen in Ihr Team",
  "profile.team.text":
    "Einstiege in ein Gespräch, aus Ihren Antworten gemacht. Kopieren Sie, was Ihnen passt.",
  "profile.team.strongest":
    "„{title}“ läuft bei uns gut, finde ich. Was machen wir, wovon andere lernen könnten?",
  "profile.team.constraint":
    "Was wäre das Kleinste, das wir in den nächsten zwei Wochen zu {titles} ausprobieren könnten, und woran würden wir merken, dass es geholfen hat?",
  "profile.team.weakest": "Bei „{title}“ liegt einer meiner niedrigsten Werte. Seht ihr das auch so?",
  "profile.team.lead_time":
    "Unsere letzte gewöhnliche Änderung: Wo hat sie auf dem Weg zu den Nutzenden am längsten gewartet?",
  "profile.team.deployment_frequency": "Was müsste gegeben sein, damit wir doppelt so oft ausliefern?",
  "profile.team.recovery_time":
    "Als zuletzt ein Release schiefging: Was hat am meisten Zeit gekostet, bis alles wieder gut war?",
  "profile.team.change_fail_rate":
    "Welches unserer letzten missglückten Releases hätten wir früher bemerken können, und wo?",
  "profile.team.statement": "„{text}“ Wann war das bei uns zuletzt so, und wann nicht?",
  "profile.team.views":
    "Wo hätte jede und jeder von uns anders geantwortet, und was wissen wir, das die anderen nicht wissen?",
};
