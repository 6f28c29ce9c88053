/** Words of the page on how the collection of a wave goes. */
export const collection: Record<string, string> = {
  "collection.title": "Wie die Erhebung „{wave}“ läuft",
  "collection.titleClosed": "Wer an „{wave}“ teilgenommen hat",
  "collection.planned": "„{wave}“ hat noch nicht begonnen",
  "collection.plannedText": "Ab dem Tag nach der Öffnung sagt diese Seite einmal am Tag, wer teilnimmt.",
  "collection.elsewhere": "„{wave}“ nimmt gerade Antworten an",
  "collection.people":
    "{people, plural, =0 {Weniger als {roundedTo, number} Menschen haben geantwortet.} one {Mindestens # Mensch hat geantwortet.} other {Mindestens # Menschen haben geantwortet.}}",
  "collection.peopleClosed":
    "{people, plural, =0 {Niemand hat geantwortet.} one {# Mensch hat geantwortet.} other {# Menschen haben geantwortet.}}",
  "collection.rounded":
    "Solange eine Welle offen ist, werden Zahlen auf ein Vielfaches von {roundedTo, number} abgerundet und Teams in drei Stufen genannt: So sieht niemand, wie eine einzelne Antwort eingeht.",
  "collection.nudges": "Was Sie jetzt tun können",
  "nudge.talk":
    "{organization}: Sprechen Sie mit {teams}{more, plural, =0 {} one { und # weiteren Team} other { und # weiteren Teams}}. Dort hat weniger als die Hälfte geantwortet. Fragen Sie, was die Menschen abhält, nicht, wer geantwortet hat.",
  "nudge.others":
    "{organization}: In den kleinen Teams ({teams}) hat zusammen weniger als die Hälfte geantwortet. Schreiben Sie allen, nicht einem einzelnen.",
  "nudge.elsewhere":
    "{n, plural, one {# weitere Organisation hat solche Teams: siehe unten.} other {# weitere Organisationen haben solche Teams: siehe unten.}}",
  "nudge.next-reminder":
    "Die nächste Erinnerung geht am {day} um {time} an alle, die nicht geantwortet haben. Sagen Sie den Teams am Tag davor, wofür die Antworten sind.",
  "nudge.plan-reminder":
    "Keine Erinnerung ist geplant. Üblich sind eine nach einer Woche und eine zwei Tage vor dem Ende.",
  "nudge.addresses":
    "Mindestens {n, number} Adressen gibt es nicht. Fragen Sie deren Organisation nach den richtigen.",
  "nudge.broken-off":
    "Mindestens {n, number} Menschen haben begonnen und nicht abgeschickt. Der Hinweis hilft, dass sie weitermachen können, wo sie aufgehört haben.",
  "nudge.declined":
    "Mindestens {n, number} Menschen möchten keine Briefe. Achten Sie das; ein Aushang oder ein Wort in einer Besprechung erreicht sie auch.",
  "nudge.closes":
    "{days, plural, =0 {Heute ist der letzte Tag.} one {Noch # Tag: der letzte ist der {day}.} other {Noch # Tage: der letzte ist der {day}.}}",
  "nudge.extend":
    "Manche Teams liegen weit zurück und es bleibt wenig Zeit: Eine Woche mehr ist besser als Ergebnisse, die von der Hälfte der Menschen erzählen.",
  "nudge.all-well":
    "Nichts ist zu tun. Danken Sie den Menschen: Das ist die eine Erinnerung, die alle mögen.",
  "rates.title": "Rücklauf der Einladungen",
  "rates.none":
    "Niemand wurde mit einem persönlichen Link eingeladen, deshalb lässt sich kein Rücklauf angeben: Ein offener Link sagt nicht, wie viele ihn sahen.",
  "rates.cases": "Was aus den Einladungen wurde",
  "rates.invited": "Einladungen",
  "rates.complete": "I: abgeschickt, was auch immer ausgelassen wurde",
  "rates.brokenOff": "R: begonnen und nicht abgeschickt; die Antworten zählen nie",
  "rates.declined": "R: möchte keine Briefe zur Studie",
  "rates.unreached": "NC: die Adresse gibt es nicht",
  "rates.silent": "U: alle anderen: nichts gehört",
  "rates.neverSent": "In keiner Kennzahl: Der Brief war noch nicht abgegangen, als die Welle endete",
  "rates.rate": "Kennzahl",
  "rates.how": "Wie gezählt wird",
  "rates.share": "Anteil",
  "rates.rr1": "Rücklauf 1 (RR1)",
  "rates.rr1.how":
    "RR1: abgeschickt, von allen Eingeladenen. Die strengste: Wer nichts hören ließ, zählt, als hätte er antworten können.",
  "rates.rr2": "Rücklauf 2 (RR2)",
  "rates.rr2.how":
    "RR2: dasselbe mit behaltenen Teilantworten. Hier wird ein Fragebogen abgeschickt oder nicht, also ist RR2 gleich RR1.",
  "rates.rr5": "Rücklauf 5 (RR5)",
  "rates.rr5.how":
    "RR5: abgeschickt, von denen, über die etwas bekannt ist. Die höchste: Die Wahrheit liegt zwischen RR1 und ihr.",
  "rates.coop1": "Kooperationsrate 1",
  "rates.coop1.how": "COOP1: abgeschickt, von allen, die irgendwie reagiert haben.",
  "rates.ref1": "Verweigerungsrate 1",
  "rates.ref1.how": "REF1: abgebrochen oder möchte keine Briefe, von allen Eingeladenen.",
  "rates.con1": "Kontaktrate 1",
  "rates.con1.how": "CON1: irgendwie reagiert, von allen Eingeladenen.",
  "rates.source":
    "Begriffe und Formeln: American Association for Public Opinion Research, Standard Definitions, 10. Auflage, 2023. Allein aus den Einladungen gezählt; nichts führt von einer zu einer Antwort.",
  "collection.byTeam": "Organisationen und Teams",
  "collection.byRole": "Rollen",
  "collection.byRoleNote":
    "Von den Menschen, die Sie mit Listen eingeladen haben, nach den Rollen, die dort stehen. Von Rollen mit wenigen Menschen steht hier nichts.",
  "collection.balanced":
    "Keine Organisation, keine Teamgröße und keine Rolle hat deutlich seltener geantwortet als die anderen.",
};
