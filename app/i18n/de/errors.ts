/** What is said when something goes wrong: what happened, that nothing was lost, what to do. */
export const errors: Record<string, string> = {
  "error.title.404": "Hier ist nichts",
  "error.title.410": "Hier ist nichts",
  "error.title.400": "Das ließ sich nicht lesen",
  "error.title.401": "Dafür braucht es ein Konto",
  "error.notSignedIn":
    "Melden Sie sich an, um das zu sehen. In einer neuen Installation wird das erste Konto mit dem einmaligen Einrichtungslink angelegt, den Gemba beim Start ausgibt.",
  "error.signedOut.title": "Sie wurden abgemeldet",
  "error.signedOut":
    "Ihre Sitzung ist beendet; nichts von dem, was Sie eben gesendet haben, wurde gespeichert.",
  "error.signedOut.kept":
    "Es steht noch auf dieser Seite, und nirgends sonst: Lassen Sie die Seite offen, melden Sie sich daneben an und senden Sie es dann hier noch einmal.",
  "error.signedOut.signIn": "In einem neuen Tab anmelden",
  "error.signedOut.again": "Noch einmal senden",
  "error.signedOut.texts": "Was Sie eingegeben hatten",
  "error.title.403": "Das wurde abgelehnt",
  "error.title.409": "Das passt nicht mehr",
  "error.title.405": "Das wurde abgelehnt",
  "error.title.413": "Das ist zu viel auf einmal",
  "error.title.415": "Das ließ sich nicht lesen",
  "error.title.503": "Noch nicht bereit",
  "error.title.500": "Bei uns ist etwas kaputtgegangen",
  "error.notFound": "Die Adresse ist falsch geschrieben, oder das, wohin sie führte, ist zu Ende.",
  "error.badInput":
    "Es kam etwas an, das diese Seite nicht sendet. Nichts wurde gespeichert; gehen Sie zurück und versuchen Sie es noch einmal.",
  "error.forbidden": "Diese Anfrage kam nicht von einer Seite dieser Website, deshalb wurde nichts getan.",
  "error.tooLarge":
    "Es kam mehr an, als eine Seite fassen kann. Von diesem Formular wurde nichts gespeichert; was vorher gespeichert war, bleibt. Gehen Sie zurück und versuchen Sie es mit weniger.",
  "error.wrongType": "Hier werden nur Formulare dieser Website angenommen. Nichts wurde gespeichert.",
  "error.method": "Diese Adresse lässt sich so nicht benutzen.",
  "error.unavailable":
    "Der Dienst startet gerade oder wird beendet. Nichts ging verloren; versuchen Sie es gleich noch einmal.",
  "error.databaseAway":
    "Gemba ist nicht bereit: Die Datenbank ist gerade nicht erreichbar. Was gesendet wurde, ist nicht gespeichert; versuchen Sie es in ein paar Minuten noch einmal.",
  "error.diskFull":
    "Die Platte dieser Installation ist voll, deshalb wurde dies nicht gespeichert. Was Sie vorher gespeichert haben, bleibt. Sagen Sie es der betreibenden Person, und senden Sie das Formular später noch einmal.",
  "error.unexpected":
    "Das Problem wurde vermerkt. Was Sie vorher gespeichert haben, bleibt erhalten; versuchen Sie es gleich noch einmal.",
  "error.waveNotClosed":
    "Ergebnisse werden berechnet, wenn die Welle geschlossen ist. Bis dahin kommen noch Antworten.",
  "error.runLost":
    "Die Berechnung wurde zweimal von außen beendet, vielleicht aus Mangel an Speicher. Sie kann erneut angefordert werden.",
  "error.runBroken":
    "Die Berechnung stieß auf etwas, mit dem sie nicht umgehen kann; das Protokoll dieser Installation sagt, wo.",
  "error.modulesFrozen":
    "Es hat schon jemand geantwortet, deshalb bleiben die Fragen dieser Studie, wie sie sind.",
  "error.asksDraft":
    "{n, plural, one {{names} ist ein Entwurf, der} other {{names} sind Entwürfe, die}} sich noch ändern {n, plural, one {kann} other {können}}; damit öffnet keine Welle. Erst veröffentlichen: den Status auf published setzen, dann npm run surveys:lock ausführen.",
  "error.studyState":
    "{state, select, draft {Die Studie ist in Vorbereitung} open {Eine Welle dieser Studie ist offen} resting {Eine Welle dieser Studie war schon offen} archived {Die Studie ist archiviert} other {Die Studie wird gelöscht}}; darum geht das jetzt nicht. Nichts wurde geändert.",
  "error.waveState":
    "Welle {number} ist {state, select, planned {noch nicht offen} open {offen} ending {dabei zu schließen} over {vorbei} closed {geschlossen} other {veröffentlicht}}; darum geht das jetzt nicht. Nichts wurde geändert.",
  "error.notReady": "Bevor diese Welle öffnen kann, fehlt noch etwas. Die Seite der Wellen sagt, was.",
  "error.home": "Zur ersten Seite",
};
