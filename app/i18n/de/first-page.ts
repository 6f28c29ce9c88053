/** Words of the first page of a study: where somebody works, the proof of protection, the two consents. ICU messages. */
export const firstPage: Record<string, string> = {
  "firstPage.until.kept": "Was Sie beginnen, bleibt bis dahin erhalten.",
  "firstPage.choose.title": "Zuerst: Wo arbeiten Sie?",
  "firstPage.choose.why":
    "Damit Sie vor dem Antworten genau sehen, in welchen Gruppen Ihre Antwort zählen würde.",
  "firstPage.choose.organization": "Ihre Organisation",
  "firstPage.choose.teamOf": "Ihr Team bei {organization}",
  "firstPage.choose.find": "Ein Teil des Namens",
  "firstPage.choose.find.go": "Liste kürzen",
  "firstPage.choose.find.some":
    "{n, plural, =0 {Nichts hier hat „{typed}“ im Namen. Die Liste zeigt alles.} one {# Eintrag hat „{typed}“ im Namen.} other {# Einträge haben „{typed}“ im Namen.}}",
  "firstPage.choose.go": "Weiter",
  "firstPage.choose.otherOrganization": "Eine andere Organisation",
  "firstPage.choose.noOrganization":
    "Meine Organisation ist nicht aufgeführt, oder ich möchte es nicht sagen",
  "firstPage.choose.noTeam": "Ein anderes Team, oder ich möchte es nicht sagen",
  "firstPage.chosen.team": "Sie antworten für {team}, {organization}.",
  "firstPage.chosen.organization": "Sie antworten für {organization}, ohne Team.",
  "firstPage.chosen.none": "Sie antworten ohne Organisation.",
  "firstPage.chosen.change": "Neu wählen",
  "firstPage.counts.title": "Ihre Antwort zählt in",
  "firstPage.counts.lead":
    "Antworten werden immer nur für Gruppen gezeigt. Das sind die Gruppen, zu denen Ihre gehören kann, mit den Personen, die beim Öffnen der Umfrage gezählt wurden. Daneben zeigen die Ergebnisse Leistungsstufen: Gruppen von Organisationen, Teams oder Personen, die ähnlich liefern und sich erst aus den Antworten ergeben; für sie gelten dieselben Mindestzahlen.",
  "firstPage.counts.group": "Gruppe",
  "firstPage.counts.people": "Personen",
  "firstPage.counts.from": "Nötige Antworten",
  "firstPage.counts.n": "{n, number}",
  "firstPage.counts.more": "{n, number} oder mehr",
  "firstPage.counts.notCounted": "nicht gezählt",
  "firstPage.counts.never": "nicht gezeigt",
  "firstPage.view.everyone": "Alle, die gefragt werden",
  "firstPage.view.otherTeams": "Kleine Teams von {organization}, zusammen",
  "firstPage.view.team": "Ihr Team: {team}",
  "firstPage.view.most": "Gezeigt wird höchstens: {figures}.",
  "firstPage.view.ownOnly":
    "Wer die Studie ausrichtet, sieht nichts von dieser Gruppe allein; Leitungen Ihrer Organisation sehen höchstens: {figures}.",
  "firstPage.notAgreed":
    "{organization} hat nicht zugestimmt, als Einheit gesehen zu werden. Für die, die die Studie ausrichten, zählt Ihre Antwort nur im Ganzen; Zahlen von {organization} und ihren Teams gehen nur an die eigenen Leitungen.",
  "firstPage.view.none": "Zu wenige Personen, um allein gezeigt zu werden.",
  "firstPage.figure.mean": "Mittelwerte",
  "firstPage.figure.distribution": "Verteilungen",
  "firstPage.figure.commentPeople": "Kommentare",
  "firstPage.figure.quartiles": "Quartile",
  "firstPage.figure.drivers": "Treiber",
  "firstPage.folded.otherTeams":
    "Ihr Team hat {people, plural, one {# Person} other {# Personen}}, zu wenige für eigene Zahlen. Es zählt mit den anderen kleinen Teams von {organization}, zusammen {together, plural, one {# Person} other {# Personen}}.",
  "firstPage.folded.organization":
    "Ihr Team hat {people, plural, one {# Person} other {# Personen}}, und die kleinen Teams von {organization} haben zusammen {together, plural, one {# Person} other {# Personen}}: zu wenige für eigene Zahlen. Ihre Antwort zählt nur in den größeren Gruppen.",
  "firstPage.uncounted":
    "Wo nicht alle gezählt wurden, entscheidet allein die Zahl der Antworten, was gezeigt wird.",
  "firstPage.crossed":
    "Mittelwerte werden auch danach gezeigt, was hier gewählt wurde, soweit genug Menschen dasselbe wählten:",
  "firstPage.crossed.pair": "„{a}“ und „{b}“ zusammen",

  "firstPage.rules.title": "Die Regeln und das Kennzeichen, das Sie alle gemeinsam haben",
  "firstPage.rules.same":
    "Alle, die gefragt werden, sehen das Kennzeichen {hash}. Vergleichen Sie es mit Kolleginnen und Kollegen: Ein Kennzeichen heißt dieselben Regeln und Personenzahlen, festgehalten beim Öffnen der Umfrage. Danach lässt sich nichts lockern, ohne dass sich das Kennzeichen ändert.",
  "firstPage.rules.mean":
    "Ab {n} Antworten auf eine Frage: Mittelwerte auf eine Nachkommastelle und ein Wort dafür, wie weit die Antworten auseinanderliegen. Darunter nichts.",
  "firstPage.rules.distribution": "Ab {n}: wie sich die Antworten verteilen.",
  "firstPage.rules.quartiles": "Ab {n}: Quartile.",
  "firstPage.rules.drivers": "Ab {n}: Treiber, also was in der Gruppe mit guten Ergebnissen einhergeht.",
  "firstPage.rules.comments":
    "Kommentare: nur von Gruppen ab {people} Personen und ab {n} Kommentaren zu derselben Frage; nie mit einem Team.",
  "firstPage.rules.leaders": "Bewertungen einer Führungskraft: ab {n} Antworten und nur für sie selbst.",
  "firstPage.rules.complement":
    "Eine Gruppe, die sich durch Abziehen der anderen errechnen ließe, wird verborgen, und eine zweite mit ihr.",
  "firstPage.rules.folding":
    "Teams unter {k} Personen zählen zusammen mit den anderen kleinen Teams ihrer Organisation.",
  "firstPage.rules.close": "Niemand sieht ein Ergebnis, bevor die Umfrage geschlossen ist.",
  "firstPage.rules.frozen":
    "Festgehalten sind {organizations, plural, =0 {keine Organisationen} one {# Organisation} other {# Organisationen}} mit {teams, plural, =0 {keinen Teams} one {# Team} other {# Teams}}{folded, plural, =0 {} one {, # davon zu klein für eigene Zahlen} other {, # davon zu klein für eigene Zahlen}}{uncounted, plural, =0 {} one {, # nicht gezählt} other {, # nicht gezählt}}.",
  "firstPage.rules.hash": "Das ganze Kennzeichen (SHA-256, Fassung {version, number} der Regeln):",
  "firstPage.kept.title": "Was gespeichert wird und bis wann",
  "firstPage.kept.draft": "Während Sie antworten",
  "firstPage.kept.draft.text":
    "Ihre Antworten sind mit einem Schlüssel verschlossen, den nur Ihr Code{invited, select, yes { oder Ihre Einladung} other {}} ergibt. Wir behalten einen Fingerabdruck davon und können sie nicht lesen. Das Abschicken löscht diese Kopie.",
  "firstPage.kept.sent": "Wenn Sie abgeschickt haben",
  "firstPage.kept.sent.stored":
    "Gespeichert: Ihre Antworten, Ihre Organisation und Ihr Team, die Sprache, ob Forschende sie haben dürfen, in welchem Abschnitt der Umfrage sie kamen, die Reihenfolge der Fragen und ein Vermerk, wenn sie schneller kamen, als irgendjemand liest, oder alle gleich sind.",
  "firstPage.kept.sent.texts":
    "Was Sie in eigenen Worten schreiben, wird getrennt gespeichert, ohne Verbindung zum Rest.",
  "firstPage.kept.sent.not":
    "Nicht gespeichert: Ihr Name, Ihre E-Mail- oder Netzwerkadresse, die Uhrzeit, irgendetwas über Ihr Gerät.",
  "firstPage.kept.sent.invitation": "Ihre Einladung sagt dann nur noch, dass geantwortet wurde, nicht was.",
  "firstPage.kept.published": "Bis Ergebnisse veröffentlicht werden",
  "firstPage.kept.published.text":
    "Pseudonym: Ein Fingerabdruck Ihres Belegs bleibt bei Ihren Antworten, damit sie findet, wer Ihren Code hat, und sonst niemand. Sie können sie löschen, bis die Umfrage geschlossen ist.",
  "firstPage.kept.backups":
    "{days, plural, =0 {Mit der Veröffentlichung} one {# Tag länger} other {# Tage länger}}",
  "firstPage.kept.backups.text":
    "{days, plural, =0 {Es gibt keine Sicherungen: Was gelöscht wurde, ist weg.} other {Sicherungen der Datenbank können Gelöschtes noch enthalten. Dann laufen sie ab.}}",
  "firstPage.kept.after": "Danach",
  "firstPage.kept.after.text":
    "Anonym: Nichts führt von Ihren Antworten zu Ihnen, außer wenn ihr Inhalt es tut.",
  "firstPage.consent.title": "Ihre Einwilligung",
  "firstPage.consent.study":
    "Ich habe diese Seite gelesen, und meine Antworten dürfen in dieser Studie verwendet werden.",
  "firstPage.consent.research":
    "Meine Antworten dürfen auch an Forschende gegeben werden: ohne mein Team, und mit meiner Organisation nur, wenn mindestens {k} ihrer Leute zugestimmt haben.",
  "firstPage.consent.optional": "Sie können dies offen lassen. Sonst ändert sich dadurch nichts.",
  "firstPage.consent.writtenIn":
    "Diese Worte hat die ausrichtende Organisation auf {language} geschrieben, nicht auf {own}. Stimmen Sie nur zu, wenn Sie sie verstehen.",
  "firstPage.consent.profile":
    "Am Ende sehen Sie Ihr eigenes Profil; sonst niemand. Sie können jede Frage auslassen.",
  "firstPage.error.closed.title": "Die Umfrage ist geschlossen",
  "firstPage.error.closed":
    "Die Umfrage wurde geschlossen, während diese Seite offen war. Deshalb wurde nichts begonnen und nichts gespeichert. Danke, dass Sie teilnehmen wollten.",
  "firstPage.error.policy.title": "Diese Umfrage ruht",
  "firstPage.error.policy":
    "Diese Umfrage ruht: Die Regeln, die ihre Antworten schützen, sind nicht die, mit denen sie geöffnet wurde. Von Ihnen wurde nichts gespeichert, und was Sie vorher gespeichert haben, bleibt erhalten. Bitte sagen Sie es der Person, die Sie eingeladen hat.",
};
