/** Words of the pages on which a study is made and run: list, new study, settings, who takes part, waves. ICU messages. */
export const studiesPages: Record<string, string> = {
  "studies.new": "Neue Studie",
  "studies.shelf": "Welche Studien",
  "studies.shelf.active": "Laufend ({n, number})",
  "studies.shelf.archived": "Archiviert ({n, number})",
  "studies.noneArchived": "Keine Studie ist archiviert.",
  "studies.noneYet": "Legen Sie mit der Schaltfläche oben eine an. Das dauert etwa zehn Minuten.",
  "studies.noneMine": "Sie haben noch keine Studie.",
  "studies.noneGiven":
    "Auch eine fremde Studie, an der Ihre Organisation teilnimmt, erscheint hier, sobald eine betreibende Person dieser Installation sie der Organisation zugeordnet hat.",
  "studies.noneAsk":
    "Leitende Personen Ihrer Organisation legen Studien an, und betreibende Personen dieser Installation ordnen ihr die Studien zu, an denen sie teilnimmt. Fragen Sie eine von ihnen.",
  "studies.state":
    "{state, select, draft {In Vorbereitung} open {Offen} resting {Keine Welle offen} archived {Archiviert} other {Wird gelöscht}}",
  "studies.sizes":
    "{organizations, plural, =0 {noch keine Organisation} one {# Organisation} other {# Organisationen}}, {people, plural, =0 {{open, select, yes {bisher kaum Antworten} uncounted {Antworten noch nicht gezählt} other {noch keine Antworten}}} one {# Antwort} other {# Antworten}}, {waves, plural, =0 {noch keine Welle} one {# Welle} other {# Wellen}}",
  "studies.page": "Seite {page, number} von {pages, number}",
  "studies.before": "Neuere",
  "studies.after": "Ältere",
  "newStudy.title": "Neue Studie",
  "newStudy.intro":
    "Alles hier lässt sich ändern, bis die erste Welle öffnet. Niemand wird etwas gefragt, bevor Sie öffnen.",
  "newStudy.go": "Studie anlegen",
  "newStudy.about": "Worum es geht",
  "newStudy.questions": "Was gefragt wird",
  "newStudy.who": "Wer teilnimmt",
  "newStudy.words": "Was den Befragten gesagt wird",
  "newStudy.time": "Zeiten und Aufbewahrung",
  "newStudy.noHost":
    "Sie leiten keine Organisation, also gibt es keine, die eine Studie ausrichten könnte. Bitten Sie einen Betreiber, Sie zur Leitung einer Organisation zu machen.",
  "newStudy.byName":
    "Hier ist noch keine Organisation eingetragen. Eine Studie lässt sich trotzdem anlegen: Die Organisationen, die Sie nennen, zählen dann nur im Ganzen, weil niemand von ihnen zustimmen kann, für sich gesehen zu werden. Um jede von ihnen zu zeigen, legen Sie sie zuerst an.",
  "studyField.title": "Name der Studie",
  "studyField.titleHint":
    "Die Befragten lesen ihn auf der ersten Seite. Zum Beispiel: Wie wir Software ausliefern, 2027.",
  "studyField.purpose": "Wozu sie dient",
  "studyField.purposeHint":
    "Sagen Sie in zwei oder drei Sätzen, was Sie herausfinden möchten und was Sie damit tun werden.",
  "studyField.organization": "Ausrichtende Organisation",
  "studyField.organizationHint": "Ihre Leitung führt die Studie durch und sieht die Ergebnisse.",
  "studyField.noOrganization": "Keine: nur Betreiber",
  "studyField.host": "Wer fragt, wie es die Befragten lesen",
  "studyField.hostHint":
    "Leer gelassen: der Name der Organisation, die sie ausrichtet. Wo es keine gibt, schreiben Sie, wer fragt.",
  "studyField.slug": "Kurzname für die Adresse",
  "studyField.slugHint":
    "Kleinbuchstaben, Ziffern und Bindestriche. Er ist Teil des Links, den die Befragten öffnen, und bleibt. Leer gelassen: aus dem Namen gebildet.",
  "studyField.instrument": "Fragebogen",
  "studyField.instrumentFacts":
    "{title}, Version {version}: {items, plural, one {# Frage} other {# Fragen}}, etwa {minutes, plural, one {# Minute} other {# Minuten}}",
  "studyField.instrumentHint": "Module kommen auf den nächsten Seiten dazu.",
  "studyField.unit": "Was verglichen wird",
  "studyField.unitHint":
    "Drei Bänder der Lieferleistung brauchen {needed, number} von dem, was verglichen wird. Bei einer oder zwei Organisationen wählen Sie Menschen, oder Teams, wenn es so viele sind: Dann werden die Bänder unter ihnen gesucht. Bei weniger als {needed, number} gibt es keine Bänder; neben den veröffentlichten Zahlen eines Jahres steht jede Einheit trotzdem, und alles andere wird gezeigt, soweit die Größe der Gruppen es erlaubt.",
  "studyField.minimum": "Kleinste Gruppe, die je gezeigt wird",
  "studyField.minimumHint":
    "Mindestens 5 Personen. Die Zahl steht auf der ersten Seite und wird danach nie gesenkt.",
  "studyField.names": "Teilnehmende Organisationen, eine je Zeile",
  "studyField.namesHint":
    "Auch Ihre eigene, wenn sie teilnimmt: Die Teams, die sie führt, kommen mit. Zwei genügen für den Anfang, weitere können auf den nächsten Seiten folgen. Eine Organisation, deren Leitung hier kein Konto hat, kann nicht zustimmen, als Einheit gesehen zu werden: Sie zählt dann nur im Ganzen.",
  "studyField.languages": "Sprachen",
  "studyField.languagesHint":
    "Die Befragten werden in ihrer Sprache gefragt, wo der Fragebogen in ihr vollständig ist, sonst in seiner eigenen. Keine angekreuzt: alle, die es gibt.",
  "studyField.mainLanguage": "Sprache, in der Sie schreiben",
  "studyField.mainLanguageHint":
    "Name, Zweck und worin die Befragten einwilligen stehen in ihr. In den Einstellungen ist Platz für dasselbe in den anderen Sprachen der Studie.",
  "studyField.mainLanguage.unsaid": "Nicht angegeben",
  "studyField.inLanguage": "{field} ({language})",
  "studyField.consent": "Worin die Befragten einwilligen",
  "studyField.consentHint":
    "Es steht über dem Kästchen, das sie ankreuzen, neben den Worten dieser Seite über den Schutz. Nennen Sie, wer verantwortlich ist und wohin Fragen gehen. Lassen Sie es von Ihrer Datenschutzstelle prüfen.",
  "studyField.consentDefault":
    "Die Teilnahme ist freiwillig. Sie können vor dem Absenden jederzeit aufhören und Ihre Antworten mit Ihrem Beleg löschen, bis die Umfrage geschlossen ist. Niemand erfährt, ob oder was Sie geantwortet haben.",
  "studyField.retention": "Tage, für die Antworten aufbewahrt werden",
  "studyField.retentionHint":
    "Vom Ende der letzten Welle an; dann werden sie gelöscht, und Ergebnisse bleiben. Leer gelassen: bis Sie die Studie löschen.",
  "studyField.zone": "Zeitzone",
  "studyField.zoneHint":
    "Wie Europe/Berlin. Dort beginnen und enden die Tage der Studie. Leer gelassen: wo der Server steht.",
  "studyField.quietFrom": "Keine Briefe ab",
  "studyField.quietUntil": "Keine Briefe bis",
  "studyField.quietHint":
    "Einladungen und Erinnerungen an viele warten so lange, über Nacht, wenn die erste Zeit die spätere ist. Zweimal 00:00: sie warten nie.",
  "studies.error.title": "Schreiben Sie einen Namen mit höchstens 120 Zeichen.",
  "studies.error.purpose": "Sagen Sie, wozu sie dient, in höchstens 2.000 Zeichen.",
  "studies.error.consent": "Kürzen Sie den Text auf höchstens 4.000 Zeichen.",
  "studies.error.consentMain":
    "Schreiben Sie auch hier, worin die Befragten einwilligen: Weiter unten steht es in einer anderen Sprache, und alle müssen in dasselbe einwilligen.",
  "studies.error.retention": "Schreiben Sie eine ganze Zahl von Tagen von 0 bis 36.500 oder nichts.",
  "studies.error.retentionLonger":
    "Befragten wurde gesagt, wie viele Tage ihre Antworten aufbewahrt werden. Schreiben Sie diese Zahl oder eine kleinere.",
  "studies.error.zone":
    "Eine Zeitzone dieses Namens gibt es nicht. Schreiben Sie eine wie Europe/Berlin oder nichts.",
  "studies.error.time": "Schreiben Sie eine Uhrzeit wie 20:00.",
  "studies.error.quietAlways":
    "Beide Zeiten sind gleich. Schreiben Sie zweimal 00:00, wenn Briefe nie warten sollen, oder zwei verschiedene Zeiten.",
  "studies.error.languages": "Wählen Sie Sprachen aus der Liste.",
  "studies.error.mainLanguage": "Wählen Sie eine Sprache aus der Liste.",
  "studies.error.mainLanguageTwice":
    "Weiter unten stehen schon Worte in dieser Sprache. Leeren Sie zuerst diese, oder wählen Sie eine andere Sprache.",
  "studies.error.languagesLost":
    "{names} {n, plural, one {gibt es} other {gibt es}} nicht in {languages}; darin würde also niemand gefragt. Nehmen Sie diese Sprachen hier weg, oder lassen Sie den Teil bei den Fragen weg.",
  "studies.error.instrument": "Wählen Sie einen Fragebogen aus der Liste.",
  "studies.error.unit": "Wählen Sie, was verglichen wird.",
  "studies.error.minimum": "Schreiben Sie eine Zahl von 5 bis 100.",
  "studies.error.organization": "Wählen Sie eine Organisation aus der Liste.",
  "studies.error.host": "Sagen Sie in höchstens 120 Zeichen, wer fragt.",
  "studies.error.slug":
    "Verwenden Sie nur Kleinbuchstaben, Ziffern und Bindestriche, höchstens 60, und kein Wort, das diese Seite selbst braucht.",
  "studies.error.slugTaken": "Eine andere Studie hat diesen Kurznamen. Wählen Sie einen anderen.",
  "studies.error.names":
    "Schreiben Sie die Namen der Organisationen, einen je Zeile, mit jeweils höchstens 120 Zeichen.",
  "studies.error.namesTwice": "Zwei Organisationen heißen gleich. Geben Sie jeder einen eigenen Namen.",
  "studies.error.namesMany": "Eine Studie hat höchstens 500 Organisationen.",
  "settings.title": "Einstellungen",
  "settings.saved": "Gespeichert.",
  "settings.save": "Einstellungen speichern",
  "settings.next": "Was als Nächstes kommt",
  "settings.next.modules": "Module wählen",
  "settings.next.preview": "Fragebogen ansehen",
  "settings.next.members": "Teams benennen",
  "settings.next.plan": "Ansehen, was sie zeigen würde, bevor sie öffnet",
  "settings.next.waves": "Eine Welle planen und öffnen",
  "settings.promised":
    "Worin Befragte einwilligen, bleibt, solange eine Welle offen ist, damit alle in dasselbe einwilligen: Name, Zweck und diese Worte lassen sich ändern, wenn sie geschlossen ist. Sprachen können dazukommen, und Tage der Aufbewahrung weniger werden.",
  "settings.newWords":
    "Wer in der nächsten Welle gefragt wird, liest, was Sie hier ändern. Wer schon geantwortet hat, hat in die Worte davor eingewilligt: Seine Antworten werden nicht länger aufbewahrt, als dort stand.",
  "settings.noConsent": "Nichts Eigenes: Befragte lesen die Worte der Seite.",
  "settings.translations": "Dasselbe in anderen Sprachen",
  "settings.translations.first":
    "Wählen Sie oben, in welcher Sprache Sie schreiben, und speichern Sie: Dann ist hier Platz für jede andere Sprache, in der gefragt wird.",
  "settings.translations.explain":
    "Die Befragten lesen in ihrer Sprache, was Sie hier dafür schreiben, und was fehlt, auf {language}. Wenn Sie oben etwas ändern, ändern Sie es auch hier.",
  "settings.translations.explainNone":
    "Die Befragten lesen in ihrer Sprache, was hier dafür steht, und was fehlt, so, wie es oben steht.",
  "settings.translations.missing": "noch nicht geschrieben: {parts}",
  "settings.fixed": "Fest, seit die erste Welle geöffnet hat",
  "settings.filters": "Ergebnisse nach Hintergrund",
  "settings.filters.explain":
    "Wählen Sie, nach welchen dieser Fragen Mittelwerte außer nach Gruppen gezeigt werden. Mit dem Öffnen der ersten Welle liegt das fest, weil über alles zusammen entschieden wird, was gezeigt werden darf. Gezeigt werden nur Zellen mit genügend Menschen, die verschieden antworten.",
  "settings.filters.by": "Mittelwerte zeigen nach",
  "settings.filters.pairs": "Mittelwerte zeigen nach zweien zusammen",
  "settings.filters.pair": "{a} × {b}",
  "settings.filters.save": "Speichern, was nach Hintergrund gezeigt wird",
  "settings.filters.none": "Vor dem Öffnen der ersten Welle wurde nichts angegeben.",
  "settings.filters.tooMany":
    "Höchstens acht Fragen und sechs Paare können angegeben werden. Gespeichert wurde nichts.",
  "settings.archivedExplain":
    "Diese Studie ist archiviert: nichts an ihr ändert sich, und ihre Ergebnisse bleiben, wo sie sind.",
  "settings.erasing":
    "Diese Studie wird gelöscht. Gleich ist nichts mehr von ihr übrig als Einträge im Protokoll.",
  "settings.copy": "Noch eine wie diese",
  "settings.copyExplain":
    "Fragen, Organisationen, Teams und Einstellungen werden kopiert, Antworten und Wellen nicht.",
  "settings.copyTitle": "Name der neuen Studie",
  "settings.copyGo": "Studie kopieren",
  "settings.archive": "Archivieren",
  "settings.archiveExplain": "Sie verlässt die Liste und steht still. Sie können sie jederzeit zurückholen.",
  "settings.archiveOpen": "Sie kann archiviert werden, wenn ihre Welle geschlossen ist.",
  "settings.archiveGo": "Studie archivieren",
  "settings.takeBackGo": "Aus dem Archiv zurückholen",
  "settings.erase": "Löschen",
  "settings.eraseExplain":
    "Alles an dieser Studie geht für immer: Antworten, Ergebnisse, Einladungen, Einstellungen. Wer gerade antwortet, wird angehalten. Nichts bringt sie zurück als eine Sicherung.",
  "settings.eraseConfirm": "Schreiben Sie zur Sicherheit den Namen der Studie: {title}",
  "settings.eraseWrong": "Das ist nicht der Name der Studie. Nichts wurde gelöscht.",
  "settings.eraseGo": "Studie für immer löschen",
  "partners.title": "Wer teilnimmt",
  "partners.intro":
    "Organisationen und ihre Teams. Gruppen lassen sich ändern, bis die erste Welle öffnet; dann bleiben sie, weil den Befragten gesagt wird, in welchen Gruppen ihre Antworten zählen.",
  "partners.frozen": "Eine Welle hat geöffnet, also bleiben Organisationen und Teams, wie sie sind.",
  "partners.none": "Noch nimmt keine Organisation teil.",
  "partners.together": "Jeder Knopf „Speichern“ speichert die Teams aller Organisationen dieser Seite.",
  "partners.teams": "Teams von {name}",
  "partners.teamsHint":
    "Eins je Zeile, mit der Zahl der Personen nach einem Semikolon, wo Sie sie kennen: Zahlungen; 12",
  "partners.teamCount": "{n, plural, =0 {kein Team} one {# Team} other {# Teams}}",
  "partners.saveNamed": "Teams von {name} speichern",
  "partners.save": "Speichern",
  "partners.saved": "Gespeichert.",
  "partners.next": "Weiter: ansehen, was die Studie mit diesen Gruppen zeigen würde",
  "partners.take": "Teams übernehmen, die {name} führt",
  "partners.takeExplain":
    "Teams von der Liste der Organisation kommen dazu oder werden auf den neuesten Stand gebracht; die nur hier geschriebenen bleiben.",
  "partners.handOver": "Ihre eigenen Leitenden können die Teams übergeben, die sie führt.",
  "partners.remove": "{name} entfernen",
  "partners.removeAsk": "{name} aus der Studie entfernen",
  "partners.removeFixed":
    "Mit {name} gehen ihre Teams, deren Schritte eines Wertstroms, ihre gemessenen Zahlen und ob sie zugestimmt hat, gezeigt zu werden.",
  "partners.add": "Organisationen hinzufügen",
  "partners.addNames": "Namen, einer je Zeile",
  "partners.addGo": "Hinzufügen",
  "partners.shown":
    "{of, select, host {Ihre eigene Organisation: Sie sehen sie als Einheit.} other {{shown, select, yes {Sie hat zugestimmt, dass Sie sie als Einheit sehen.} other {Sie hat nicht zugestimmt, als Einheit gesehen zu werden: sie zählt nur im Ganzen.}}}}",
  "partners.nobody":
    "Niemand von ihr kann sich hier anmelden; deshalb kann niemand zustimmen, und sie wird nicht für sich gezeigt. Ein Betreiber legt eine Organisation dieses Namens an, verbindet sie auf ihrer Seite mit dieser Studie und lädt eine Leitung ein, die zustimmt.",
  "partners.error.gone":
    "Inzwischen hat jemand {name} aus dieser Studie entfernt; deshalb ist noch nichts gespeichert. Was Sie für die anderen geschrieben haben, steht unten noch an seinem Platz: Speichern Sie es noch einmal. Was Sie für {name} geschrieben haben, steht nur bis dahin hier: Um es zu verwenden, kopieren Sie es zuerst, speichern Sie dann, fügen Sie die Organisation wieder hinzu und setzen Sie es dort ein.",
  "members.error.many": "Eine Organisation hat hier höchstens 2.000 Teams.",
  "members.error.name": "Jedes Team braucht einen Namen mit höchstens 120 Zeichen.",
  "members.error.twice": "Zwei Teams heißen gleich. Geben Sie jedem einen eigenen Namen.",
  "members.error.lineName": "Zeile {line, number}: Ein Team braucht einen Namen von höchstens 120 Zeichen.",
  "members.error.lineCount":
    "Zeile {line, number}: „{written}“ ist keine Zahl von Menschen. Nach dem Strichpunkt steht eine ganze Zahl von 1 bis 100.000 oder nichts.",
  "members.error.lineTwice":
    "„{name}“ steht in den Zeilen {lines}. Geben Sie jedem Team einen eigenen Namen.",
  "meanwhile.title": "Das wurde geändert, nachdem Sie die Seite geöffnet haben",
  "meanwhile.explain":
    "Nichts wurde gespeichert. Felder, an denen Sie nichts geändert haben, zeigen, was jetzt gilt; was Sie geschrieben haben, bleibt stehen. Sehen Sie nach, und speichern Sie noch einmal. Seitdem geändert:",
  "meanwhile.now": "Jetzt gilt:",
  "meanwhile.empty": "(leer)",

  "forGood.known": "Ich weiß, dass sich das nicht rückgängig machen lässt.",
  "forGood.error": "Kreuzen Sie zuerst das Kästchen an. Nichts wurde geändert.",

  "waves.title": "Wellen",
  "waves.intro":
    "Eine Welle ist eine Runde der Befragung. Es ist immer nur eine offen; Werte öffnen sich, wenn sie schließt.",
  "waves.none": "Noch ist keine Welle geplant.",
  "waves.state":
    "{state, select, planned {Geplant} open {Offen} ending {Schließt: wer begonnen hat, kann fertig werden} over {Vorbei, schließt gleich} closed {Geschlossen} other {Veröffentlicht}}",
  "waves.noLast": "Kein letzter Tag",
  "waves.missing": "Bevor sie öffnen kann:",
  "waves.missing.questionnaire": "Dieses System hat ihren Fragebogen nicht. Wählen Sie einen anderen.",
  "waves.missing.modules": "Ihre Module passen nicht zum Fragebogen. Wählen Sie sie neu.",
  "waves.missing.draft": "{names} kann sich noch ändern. Veröffentlichen Sie zuerst.",
  "waves.missing.organizations": "Noch nimmt keine Organisation teil.",
  "waves.missing.teams": "Noch nimmt kein Team teil, und Teams werden verglichen.",
  "waves.missing.consent": "Es steht noch nicht da, worin die Befragten einwilligen.",
  "waves.missing.lastDay": "Ihr letzter Tag ist vorbei. Wählen Sie unten einen späteren.",
  "waves.unwritten":
    "Einige werden Worte in einer Sprache lesen, die nicht ihre ist. Die Welle kann trotzdem öffnen; dann bleibt es so, bis sie schließt.",
  "waves.unwritten.main":
    "Es steht nirgends, in welcher Sprache Name, Zweck und Einwilligung geschrieben sind.",
  "waves.unwritten.consent":
    "Worin die Befragten einwilligen, ist in diesen Sprachen nicht geschrieben: {languages}. Sie lesen es auf {main}.",
  "waves.unwritten.purpose":
    "Wozu die Studie dient, ist in diesen Sprachen nicht geschrieben: {languages}. Sie lesen es auf {main}.",
  "waves.openGo": "Welle {number} jetzt öffnen",
  "waves.openExplain": "Wenn Sie sie öffnen, können Befragte antworten.",
  "waves.openFixed":
    "Von da an bleiben Fragen, Organisationen und Teams, wie sie sind, für diese Welle und alle weiteren, und Organisationen, die bis dahin nicht zugestimmt haben, werden nicht als Einheit gezeigt.",
  "waves.link": "Link für Befragte",
  "waves.extend": "Letzter Tag",
  "waves.setLastGo": "Letzten Tag von Welle {number} festlegen",
  "waves.extendGo": "Letzten Tag von Welle {number} verschieben",
  "waves.endGo": "Welle {number} schließen",
  "waves.endExplain":
    "Wenn Sie sie schließen, kann niemand mehr beginnen. Wer begonnen hat, hat eine halbe Stunde, um fertig zu werden.",
  "waves.endFixed": "Die Welle öffnet nicht noch einmal, und was bis dahin nicht abgesendet ist, zählt nie.",
  "waves.publishGo": "Welle {number} veröffentlichen",
  "waves.publishFixed":
    "Wenn Sie sie veröffentlichen, führt kein Beleg mehr zu einer Antwort, für immer: Wer geantwortet hat, sieht das eigene Profil nicht mehr.",
  "waves.plan": "Die nächste Welle planen",
  "waves.planGo": "Welle {number} planen",
  "waves.name": "Name der Welle",
  "waves.nameDefault": "Welle {number}",
  "waves.opensOn": "Erster Tag, wie Sie ihn planen",
  "waves.opensOnHint": "Sie öffnet, wenn Sie die Schaltfläche auf dieser Seite drücken, nicht von selbst.",
  "waves.closesOn": "Letzter Tag",
  "waves.closesOnHint":
    "Sie schließt von selbst, wenn dieser Tag vorbei ist. Leer gelassen: wenn Sie sie schließen.",
  "waves.rename": "Welle {number} umbenennen oder löschen",
  "waves.renameGo": "Welle {number} umbenennen",
  "waves.dropExplain":
    "Noch ist niemand zu ihr eingeladen: Sie verschwindet, und nur der Eintrag im Protokoll bleibt.",
  "waves.dropGo": "Welle {number} löschen",
  "waves.isKnown":
    "Zu dieser Welle ist schon jemand eingeladen oder es hat jemand geantwortet. Deshalb behält sie ihren Namen und kann nicht gelöscht werden.",
  "waves.error.known":
    "Zu Welle {number} ist schon jemand eingeladen oder es hat jemand geantwortet. Deshalb behält sie ihren Namen und kann nicht gelöscht werden. Nichts wurde geändert.",
  "waves.error.changed":
    "Inzwischen hat jemand diese Welle geändert. Sehen Sie noch einmal nach; nichts wurde geändert.",
  "waves.error.past": "Wählen Sie einen Tag ab heute.",
  "waves.error.order": "Der letzte Tag liegt vor dem ersten.",
  "ownPart.agree": "Was der Ausrichter von {name} sieht",
  "ownPart.agreeExplain":
    "Der Ausrichter der Studie sieht das Ganze. {name} sieht er nur dann als eigene Einheit, mit Stufen und Fähigkeiten, wenn Sie zustimmen. Zustimmen können Sie, bis die erste Welle öffnet, und es zurücknehmen, bis sie schließt.",
  "ownPart.agreed": "Sie haben zugestimmt, dass der Ausrichter sie als Einheit sieht.",
  "ownPart.notAgreed": "Sie wird nicht als Einheit gezeigt.",
  "ownPart.agreeGo": "Für {name} zustimmen",
  "ownPart.withdrawGo": "Für {name} zurücknehmen",
};
