/** Words of the page on which people are invited to a study, in German. */
export const invitationsPage: Record<string, string> = {
  "invitations.title": "Menschen einladen",
  "invitations.wave": "{wave}: {state, select, open {offen} planned {geplant} other {geschlossen}}",
  "invitations.noWave":
    "Keine Welle ist offen oder geplant. Einladungen gehören zu einer Welle; planen Sie zuerst eine.",
  "invitations.serverDown":
    "Der Mailserver ist gerade nicht zu erreichen. Die Briefe warten, wenn nötig tagelang, und gehen von selbst ab, sobald er wieder da ist.",
  "invitations.held":
    "{inTime, select, true {Die Ruhezeit hält Briefe jetzt zurück: Sie gehen am {day} ab {time} hinaus ({zone}).} other {Die Ruhezeit hält Briefe jetzt zurück, bis {day}, {time} ({zone}), und dann ist die Welle zu Ende: Briefe, die jetzt warten, gehen nicht mehr hinaus.}}",
  "invitations.byLetter": "Per Brief",
  "invitations.list.explain":
    "Reichen Sie eine Tabelle mit Menschen ein. Sie wird zuerst geprüft; niemand wird eingeladen, bevor Sie es sagen.",
  "invitations.list.hint":
    "Die erste Zeile nennt die Spalten: email ist nötig; language (en, de, es, ja, ar), organization, team und role werden gelesen, wo es sie gibt. CSV mit Kommas, Semikolons oder Tabulatoren, höchstens 100.000 Menschen und 16 MB. Briefe gehen außerhalb der Ruhezeit ab, höchstens {perMinute, number} in der Minute. Adressen warten versiegelt und führen zu keiner Antwort; eine Rolle, die viele haben, bleibt bei der Einladung, bis sie beantwortet ist, um zu sagen, welche Rollen fehlen.",
  "invitations.list.line": "Zeile {line, number}:",
  "invitations.list.file": "Tabelle mit Menschen",
  "invitations.list.language": "Sprache derer, deren Zeile keine nennt",
  "invitations.list.check": "Liste prüfen",
  "invitations.fault.address": "Das ist keine E-Mail-Adresse.",
  "invitations.fault.formula": "Eine Formel, die eine Tabellenkalkulation ausführen würde.",
  "invitations.fault.too-long": "Eine Zelle ist zu lang.",
  "invitations.fault.language": "Diese Sprache gibt es nicht: en, de, es, ja oder ar.",
  "invitations.fault.organization": "Die Studie hat keine solche Organisation.",
  "invitations.fault.team": "Ein solches Team gibt es nicht.",
  "invitations.fault.team-of-several":
    "Mehrere Organisationen haben ein Team dieses Namens: Nennen Sie auch die Organisation.",
  "invitations.fault.empty": "Die Liste ist leer.",
  "invitations.fault.too-large": "Die Liste ist größer als 16 MB.",
  "invitations.fault.not-text":
    "Die Datei enthält Bytes, die kein Text hat, wie eine Arbeitsmappe. Speichern Sie die Tabelle als CSV und reichen Sie diese ein.",
  "invitations.fault.too-many": "Die Liste hat mehr als 100.000 Zeilen.",
  "invitations.fault.no-address-column": "Die erste Zeile nennt keine Spalte email.",
  "invitations.fault.column-twice": "Zwei Spalten der ersten Zeile bedeuten dasselbe.",
  "invitations.fault.broken-quote":
    "Ein Anführungszeichen ist nicht geschlossen oder steht mitten in einer Zelle.",
  "invitations.fault.row-too-long":
    "Eine Zeile hört nicht auf: Wahrscheinlich ist ein Anführungszeichen darin nicht geschlossen.",
  "invitations.check.fresh": "Einzuladen: {n, number}. Zeilen der Liste: {lines, number}.",
  "invitations.check.known": "Zu dieser Welle schon eingeladen, oder ohne Wunsch nach Briefen: {n, number}",
  "invitations.check.duplicates": "Die Adresse steht weiter oben in der Liste: {n, number}",
  "invitations.check.lines":
    "Solche Zeilen: {n, number} ({first}{more, select, true { und weitere} other {}})",
  "invitations.check.ignored": "Spalten, die nicht gelesen werden: {columns}",
  "invitations.check.roles": "Menschen nach Rolle:",
  "invitations.check.left":
    "Falsche Zeilen bleiben weg. Berichtigen Sie sie und reichen Sie die Liste noch einmal ein, jetzt oder später: Niemand wird zweimal eingeladen.",
  "invitations.check.confirm": "Jetzt einladen ({n, number})",
  "invitations.check.drop": "Liste verwerfen",
  "invitations.lists": "Listen dieser Welle",
  "invitations.lists.checked": "wartet auf Sie, einzuladen: {n, number}",
  "invitations.lists.inviting": "wird eingeladen: {n, number} von {of, number}",
  "invitations.lists.stopped":
    "von einem Fehler angehalten, der immer wiederkam; eingeladen: {n, number} von {of, number}. Den Grund nennt das Protokoll des Servers.",
  "invitations.lists.goOn": "Weitermachen",
  "invitations.lists.done": "eingeladen: {n, number}",
  "invitations.lists.gone": "Weggelassen, weil Organisation oder Team nicht mehr da ist: {n, number}.",
  "invitations.letters": "Briefe",
  "invitations.letters.onTheirWay":
    "{known, select, true {Briefe unterwegs: {n, number}} other {{n, select, 0 {Kein Brief ist unterwegs.} other {Briefe sind unterwegs. Wie viele, würde verraten, wie viele nicht geantwortet haben.}}}}",
  "invitations.letters.refused":
    "Adressen, die laut Mailserver nicht erreichbar sind: {n, number}. Sie bekommen keine Erinnerung.",
  "invitations.letters.stuck":
    "{known, select, true {Briefe, die vielleicht angekommen sind oder nach Tagen aufgegeben wurden: {n, number}.} other {Es gibt Briefe, die vielleicht angekommen sind oder nach Tagen aufgegeben wurden.}} Von selbst werden sie nie noch einmal geschickt, weil jemand einen zweimal bekommen könnte.",
  "invitations.letters.repeat": "Noch einmal schicken",
  "invitations.letters.bounces":
    "{read, select, true {Vermerkt wird, was ein Mailserver sofort abweist, und auch, was später als Mail zurückkommt, Minuten nach seinem Eingang.} other {Vermerkt wird nur, was ein Mailserver sofort abweist. Was später als Mail zurückkommt, liegt im Postfach des Absenders und wird hier nicht gelesen; wer Gemba betreibt, kann es lesen lassen (MAIL_BOUNCES).}}",
  "invitations.reminders": "Erinnerungen",
  "invitations.reminders.explain":
    "Eine Erinnerung geht an die, die per Brief eingeladen wurden und bis dahin nicht geantwortet haben, und an niemanden sonst; keine Liste sagt, wen sie erreicht hat. {quiet, select, none {Briefe gehen zu jeder Stunde ab.} other {Ruhezeit, in der kein Brief abgeht: {from} bis {until} ({zone}).}} Höchstens eine Erinnerung am Tag.",
  "invitations.reminders.planned": "geplant",
  "invitations.reminders.begun": "wird verschickt",
  "invitations.reminders.sent": "verschickt",
  "invitations.reminders.leaves": "ihre Briefe gehen am {day} ab {time} hinaus",
  "invitations.reminders.never": "wird nicht verschickt: dann ist die Welle zu Ende",
  "invitations.reminders.remove": "Entfernen",
  "invitations.reminders.removeNamed": "Erinnerung vom {day}, {time} entfernen",
  "invitations.reminders.day": "Tag",
  "invitations.reminders.time": "Uhrzeit",
  "invitations.reminders.add": "Erinnerung planen",
  "invitations.reminders.wrong": "Nötig sind ein Tag und eine Uhrzeit.",
  "invitations.reminders.past": "Diese Zeit ist vorbei: Am Ort der Studie ({zone}) ist es {day}, {time}.",
  "invitations.reminders.beforeOpening":
    "Die Welle öffnet am {day}: Davor ist niemand eingeladen, der zu erinnern wäre.",
  "invitations.reminders.afterEnd":
    "Die Welle endet mit dem {day} ({zone}): Eine Erinnerung danach erreicht niemanden.",
  "invitations.reminders.quietPastEnd":
    "Die Ruhezeit ({from} bis {until}, {zone}) hält diese Briefe zurück, bis die Welle zu Ende ist: Ihr letzter Tag ist der {day}. Wählen Sie eine frühere Zeit.",
  "invitations.reminders.waveOver": "Die Welle ist zu Ende: Niemand wird mehr erinnert.",
  "invitations.reminders.oneADay":
    "An diesem Tag gibt es schon eine Erinnerung, um {time}. Eine am Tag genügt.",
  "invitations.open": "Offener Link",
  "invitations.open.explain":
    "Wer diesen Link hat, kann antworten, einmal je Browser. Er passt an eine Wand, auf eine Folie oder in einen Chat; niemand steht auf einer Liste, und niemand kann erinnert werden.",
  "invitations.open.address": "Adresse zum Kopieren",
  "invitations.open.picture": "QR-Code des offenen Links",
  "invitations.open.sheet": "Blatt zum Drucken, mit dem QR-Code",
  "invitations.links": "Persönliche Links zum Verteilen",
  "invitations.links.explain":
    "Eine Tabelle mit Links, jeder für einen Menschen, wo von hier keine Briefe verschickt werden können. Die Links werden einmal gezeigt und nirgends aufbewahrt. Wer sie verteilt, könnte sie ausprobieren und sehen, welche benutzt wurden: Wo das niemand können soll, nehmen Sie Briefe oder den offenen Link.",
  "invitations.links.count": "Wie viele",
  "invitations.links.place": "Für wen",
  "invitations.links.anywhere": "Niemand Bestimmten",
  "invitations.links.make": "Links machen und speichern (CSV)",
  "invitations.links.wrong": "Nötig ist eine ganze Zahl von 1 bis 10.000.",
  "invitations.sheet.asks": "{host} bittet Sie um Ihre Teilnahme:",
  "invitations.sheet.protected":
    "Es dauert einige Minuten, auch am Telefon. Vor der ersten Frage lesen Sie, wie Ihre Antworten geschützt sind. Die Teilnahme ist freiwillig.",
  "invitations.sheet.print": "Drucken Sie diese Seite mit Ihrem Browser.",
  "invitations.done.confirmed":
    "Die Liste ist bestätigt. Alle darauf werden eingeladen, was immer inzwischen mit dem Server geschieht.",
  "invitations.done.dropped": "Die Liste ist verworfen.",
  "invitations.done.reminder": "Die Erinnerungen sind geändert.",
  "invitations.done.repeated": "Die Briefe warten darauf, noch einmal verschickt zu werden.",
  "invitations.roster.gone":
    "Diese Liste ist nicht mehr da: Was niemand bestätigt, wird nach einem Tag verworfen. Reichen Sie sie noch einmal ein.",
  "invitations.notOpen": "Briefe gehen ab, solange die Welle offen ist. Öffnen Sie sie zuerst.",
};
