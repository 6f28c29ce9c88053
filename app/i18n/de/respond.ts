/** Words of the pages that ask: first page, questions, review. ICU messages. */
export const respond: Record<string, string> = {
  "home.title": "Fragen, wer es baut",
  "home.lead":
    "Gemba fragt die Menschen, die Software bauen und betreiben, wie das Ausliefern wirklich läuft, und zeigt, was in ihren Antworten steckt: welche Leistungsstufen es gibt und welche Arbeitsweisen damit einhergehen.",
  "home.code.title": "Sie haben einen Fragebogen begonnen?",
  "home.code.label": "Ihr Code",
  "home.code.hint":
    "Vier Gruppen aus vier Zeichen, zum Beispiel 7QKM-2FXR-9TDA-H4WP. Großschreibung und Striche sind gleichgültig.",
  "home.code.go": "Damit weitermachen",
  "home.code.unknown":
    "Unter diesem Code gibt es nichts: Ein Zeichen ist falsch, oder die Antworten wurden gelöscht.",
  "home.link.title": "Sie haben einen Link bekommen?",
  "home.link.text": "Öffnen Sie ihn: Er führt direkt zum Fragebogen Ihrer Studie. Sie brauchen kein Konto.",
  "home.demo.title": "Sie möchten sehen, wie sich das anfühlt?",
  "home.demo.text": "Auf dieser Installation läuft eine Vorführstudie mit erfundenen Organisationen.",
  "home.demo.go": "Fragebogen ausprobieren",
  "home.account.title": "Sie leiten oder betreiben Studien?",
  "home.account.text": "Wer leitet, forscht oder betreibt, hat ein Konto. Wer antwortet, braucht keines.",
  "home.account.none":
    "Noch betreibt niemand diese Installation: Das erste Konto entsteht mit dem einmaligen Link, den Gemba beim Start ausgibt.",
  "home.account.studies": "Zu den Studien",
  "home.erased": "Ihre Antworten sind gelöscht und zählen in der Studie nicht mehr.",

  "respond.minutes": "{n, plural, one {etwa # Minute} other {etwa # Minuten}}",
  "respond.welcome.host": "{host} fragt",
  "respond.welcome.what": "Was Sie gefragt werden",
  "respond.welcome.time": "Dauer",
  "respond.welcome.questions":
    "{n, plural, one {# Frage} other {# Fragen}}, von denen Sie jede auslassen dürfen",
  "respond.welcome.until": "Bis",
  "respond.welcome.who": "Ihre Organisation und Ihr Team",
  "respond.welcome.who.choose": "Bitte wählen",
  "respond.welcome.who.other": "{organization}: ein anderes Team",
  "respond.welcome.who.only": "{organization}",
  "respond.welcome.who.none": "Nicht aufgeführt, oder ich möchte es nicht sagen",
  "respond.welcome.who.strange":
    "Der Link nennt ein Team, das an dieser Studie nicht teilnimmt. Bitte wählen Sie Ihres.",
  "respond.welcome.start": "Beginnen",
  "respond.welcome.noAnswers":
    "In diesem Browser haben wir keinen begonnenen Fragebogen gefunden. Wenn Sie einen Code haben, {link}; sonst beginnen Sie hier.",
  "respond.welcome.useCode": "machen Sie damit weiter",
  "respond.welcome.underWay": "Sie haben schon begonnen",
  "respond.welcome.underWay.text": "Was Sie gespeichert haben, ist hier. Ihr Code ist {code}.",
  "respond.welcome.continue": "Dort weitermachen, wo Sie aufgehört haben",
  "respond.welcome.sent": "Sie haben geantwortet. Vielen Dank.",
  "respond.welcome.sent.text": "Ihr eigenes Profil wird für Sie aufbewahrt.",
  "respond.welcome.sent.open": "Mein Profil öffnen",
  "respond.notYou": "Das sind nicht Sie?",
  "respond.startOver": "In diesem Browser neu anfangen",
  "respond.startOver.text": "Nichts wird gelöscht: Wer den Code hat, kann damit weiterhin weitermachen.",

  "respond.page":
    "Seite {number} von {count}, noch {minutes, plural, one {etwa # Minute} other {etwa # Minuten}}",
  "respond.progress": "Fortschritt",
  "respond.saved.nothing": "Mit diesem Code kommen Sie zurück:",
  "respond.saved.before":
    "Gespeichert bis zur vorigen Seite. Diese Seite wird gespeichert, wenn Sie weitergehen. Mit diesem Code kommen Sie zurück:",
  "respond.saved.here":
    "Was Sie gespeichert haben, bleibt erhalten. Was Sie hier ändern, wird gespeichert, wenn Sie weitergehen. Mit diesem Code kommen Sie zurück:",
  "respond.saved.all":
    "Alle Seiten sind gespeichert. Sie können dies schließen und mit diesem Code zurückkommen:",
  "respond.saved.until":
    "Ihre Antworten bleiben bis zum {date}, dem Ende der Umfrage, gespeichert; was dann nicht gesendet ist, wird gelöscht.",
  "respond.saved.untilTime":
    "Die Umfrage schließt gerade: Ihre Antworten bleiben bis {time} gespeichert; was dann nicht gesendet ist, wird gelöscht.",
  "respond.saved.untilClose":
    "Ihre Antworten bleiben bis zum Ende der Umfrage gespeichert; was dann nicht gesendet ist, wird gelöscht.",
  "respond.next": "Speichern und weiter",
  "respond.toReview": "Speichern und zurück zur Übersicht",
  "respond.back": "Zurück",
  "respond.groups": "Antworten werden nur für Gruppen ab {k} Personen gezeigt.",
  "respond.notYet.title": "Diese Umfrage ist noch nicht offen",
  "respond.notYet":
    "{day, select, none {An welchem Tag sie öffnet, steht noch nicht fest. Ihr Link stimmt: Heben Sie ihn für später auf.} other {Sie soll am {day} öffnen. Ihr Link stimmt: Versuchen Sie es dann noch einmal.}} Gespeichert wurde nichts.",
  "respond.closedOn.title": "Diese Umfrage ist geschlossen",
  "respond.closedOn":
    "{day, select, none {Sie nimmt keine Antworten mehr an.} other {Ihr letzter Tag war der {day}, deshalb nimmt sie keine Antworten mehr an.}} Ihr Link war richtig. Was rechtzeitig abgeschickt wurde, zählt; was nicht abgeschickt wurde, zählt nicht.",
  "respond.withdrawn.title": "Diese Umfrage wurde zurückgezogen",
  "respond.withdrawn":
    "Wer gefragt hat, hat sie zurückgezogen; sie nimmt deshalb keine Antworten an. Ihr Link war richtig, und Sie müssen nichts weiter tun.",
  "respond.invitation.expired.title": "Diese Einladung ist abgelaufen",
  "respond.invitation.expired":
    "Sie galt bis einschließlich {day}. Wenn Sie teilnehmen möchten, bitten Sie um eine neue, wo sie herkam. Was Sie begonnen und nicht abgeschickt haben, öffnet sich weiterhin mit Ihrem Code.",
  "respond.invitation.nowhere":
    "Diese Einladung öffnet keinen Fragebogen: Ein Teil des Links fehlt vielleicht, oder ihre Antworten wurden schon abgeschickt, auch wenn sie seither gelöscht wurden. Was Sie begonnen und nicht abgeschickt haben, öffnet sich weiterhin mit Ihrem Code.",

  "respond.errors.title":
    "{n, plural, one {Eine Stelle braucht noch einen Blick.} other {# Stellen brauchen noch einen Blick.}} Von dieser Seite wurde noch nichts gespeichert.",
  "respond.errors.titleKept":
    "{n, plural, one {Eine Stelle braucht noch einen Blick.} other {# Stellen brauchen noch einen Blick.}} Von dieser Seite wurde noch nichts gespeichert; was Sie vorher gespeichert haben, bleibt erhalten.",
  "respond.errors.form": "Das Formular selbst",
  "respond.error.unknownField":
    "Das Formular enthielt etwas, das nicht auf dieser Seite steht. Antworten Sie noch einmal und speichern Sie.",
  "respond.error.notAnOption": "Wählen Sie eine der gezeigten Möglichkeiten.",
  "respond.error.repeated": "Es kamen zwei Antworten an, wo eine zählen kann. Wählen Sie eine.",
  "respond.error.valueAndReason":
    "Es gibt eine Antwort und zugleich einen Grund, keine zu geben. Behalten Sie eines von beiden.",
  "respond.error.wholePercent": "Schreiben Sie eine ganze Zahl von 0 bis 100, ohne Nachkommastellen.",
  "respond.error.percentRange": "Ein Anteil liegt zwischen 0 und 100 Prozent.",
  "respond.error.number": "Schreiben Sie eine Zahl in Ziffern.",
  "respond.error.numberRange": "Diese Zahl liegt außerhalb dessen, was hier geantwortet werden kann.",
  "respond.error.tooLong": "Dieser Text ist zu lang. Kürzen Sie ihn; er steht noch im Feld.",
  "respond.error.wholePoints": "Schreiben Sie ganze Zahlen, ohne Nachkommastellen.",
  "respond.error.pointsTotal": "Die Punkte müssen zusammen die Gesamtzahl ergeben.",
  "respond.error.unit": "Wählen Sie die Einheit der Zeit.",
  "respond.error.processAboveLead": "Die Arbeit kann nicht länger dauern als der ganze Schritt.",
  "respond.error.who": "Wählen Sie Ihre Organisation und Ihr Team oder die letzte Möglichkeit.",
  "respond.error.consent":
    "Ohne Ihre Einwilligung kann nichts gespeichert werden. Setzen Sie das Häkchen, um teilzunehmen.",

  "respond.review.title": "Bevor Sie abschicken",
  "respond.review.answered":
    "Sie haben {answered, number} von {questions, plural, one {# Frage} other {# Fragen}} beantwortet{dontKnow, plural, =0 {} other {; „Weiß ich nicht“: #}}{notApplicable, plural, =0 {} other {; „Trifft nicht zu“: #}}{preferNot, plural, =0 {} other {; „Möchte ich nicht sagen“: #}}{skipped, plural, =0 {} other {; ausgelassen: #}}.",
  "respond.review.mayLeave":
    "Sie können Fragen auslassen: Auch das ist eine Antwort, mit der wir arbeiten können.",
  "respond.review.empty.title": "Es gibt noch nichts abzuschicken",
  "respond.review.empty":
    "Keine der Fragen hat eine Antwort. Beantworten Sie wenigstens eine, oder schließen Sie einfach diese Seite: Dann zählt nichts.",
  "respond.review.toFirst": "Zur ersten Frage",
  "respond.review.skipped": "Bisher ausgelassen",
  "respond.review.pages": "Ihre Seiten",
  "respond.review.change": "Ändern",
  "respond.review.changePage": "Ändern: {title}",
  "respond.review.count":
    "{answered, number} von {questions, number} beantwortet{without, plural, =0 {} one {, # mit einem Grund für keine Antwort} other {, # mit Gründen für keine Antwort}}",
  "respond.review.research.yes": "Forschende dürfen Ihre Antworten bekommen, ohne Ihr Team.",
  "respond.review.research.no": "Ihre Antworten werden nicht an Forschende gegeben.",
  "respond.review.then":
    "Einmal abgeschickt, lassen sich Antworten mit Ihrem Beleg lesen und löschen, aber nicht ändern.",
  "respond.review.send": "Meine Antworten abschicken",

  "question.dont-know": "Weiß ich nicht",
  "question.not-applicable": "Trifft nicht zu",
  "question.prefer-not-to-say": "Möchte ich nicht sagen",
  "question.clear": "Leeren",
  "question.clearNamed": "Antwort leeren: {text}",
  "question.choose": "Bitte wählen",
  "question.instead": "Oder stattdessen",
  "question.teamsOfStudy": "Hier stehen die anderen Teams der Studie, die das fragt.",
  "question.percentHint": "Eine ganze Zahl von 0 bis 100",
  "question.numberHint": "{min, number} bis {max, number}",
  "question.several": "Wählen Sie alles, was passt.",
  "question.end": "{code, number}: {label}",
  "question.pointsHint":
    "Verteilen Sie {total, number} Punkte in ganzen Zahlen. Ein leeres Feld zählt als null Punkte.",
  "question.pointsSum": "Zusammen {sum, number} von {total, number} Punkten.",
  "question.stream.step": "Schritt",
  "question.stream.lead": "Durchlaufzeit, insgesamt",
  "question.stream.process": "Bearbeitungszeit, nur Arbeit",
  "question.stream.unit": "Einheit beider Zeiten",
  "question.stream.chooseUnit": "Einheit",
  "question.stream.complete": "Vollständig und richtig, %",
  "question.stream.wrong": "{step}: {words}",
  "question.unit.minutes": "Minuten",
  "question.unit.hours": "Stunden",
  "question.unit.days": "Tage",
  "question.unit.weeks": "Wochen",
  "question.textWarning":
    "Bitte schreiben Sie nichts, was verrät, wer Sie oder andere sind. {n, plural, one {# Zeichen} other {Höchstens # Zeichen}}.",
  "question.error": "Fehler:",
};
