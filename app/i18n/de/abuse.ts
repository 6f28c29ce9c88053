/** What is said to somebody whom a protection against programs has met. ICU messages. */
export const abuse: Record<string, string> = {
  "error.title.429": "Zu viel auf einmal",
  "abuse.tooMany":
    "Es kam mehr auf einmal an, als diese Installation annimmt. Was Sie gespeichert haben, bleibt erhalten. Warten Sie {seconds, plural, one {# Sekunde} other {# Sekunden}} und laden Sie dann diese Seite neu: Ihr Browser sendet noch einmal, was er gesendet hat.",
  "abuse.guesses.title": "Vieles, das nirgendwohin führt",
  "abuse.guesses":
    "Aus Ihrem Netz kamen viele Codes oder Links, die nirgendwohin führen; diese Antwort sagt deshalb nichts über Ihren. Ein richtiger gilt immer: Prüfen Sie ihn Zeichen für Zeichen, oder warten Sie {seconds, plural, one {# Sekunde} other {# Sekunden}}.",

  "abuse.confirm.title": "Drücken Sie noch einmal auf „Beginnen“",
  "abuse.confirm.hurry":
    "Das ging schneller, als Menschen es sonst tun. Was Sie gewählt haben, bleibt erhalten; noch hat nichts begonnen.",
  "abuse.confirm.old":
    "Diese Seite war sehr lange offen oder wurde schon benutzt. Was Sie gewählt haben, bleibt erhalten; noch hat nichts begonnen.",
  "abuse.confirm.field":
    "Ein Feld, das Menschen nicht sehen, war ausgefüllt; das tun Programme und manche Browsererweiterungen. Was Sie gewählt haben, bleibt erhalten; noch hat nichts begonnen.",
  "abuse.confirm.wait":
    "Diese Umfrage lässt Browser kurz rechnen, bevor es losgeht, und Ihrer hat es nicht getan, vielleicht weil JavaScript ausgeschaltet ist. Das ist in Ordnung: Warten Sie {seconds, plural, one {# Sekunde} other {# Sekunden}} und drücken Sie dann auf „Beginnen“. Was Sie gewählt haben, bleibt erhalten.",
  "abuse.unseen": "Lassen Sie dieses Feld leer",
  "abuse.working": "Ihr Browser rechnet kurz, dann beginnen die Fragen.",
};
