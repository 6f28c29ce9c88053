/** Letters. Each has a subject, a text of paragraphs with empty lines between them, and words on its button. ICU messages. */

export const letters: Record<string, string> = {
  "mail.linkBelow": "Falls die Schaltfläche nichts tut, kopieren Sie diese Adresse in Ihren Browser:",
  "mail.stop": "Keine Nachrichten mehr zu dieser Umfrage",
  "mail.signIn.subject": "Ihr Link zur Anmeldung bei Gemba",
  "mail.signIn.text":
    "Jemand, vermutlich Sie, hat einen Link zur Anmeldung angefordert.\n\nEr gilt einmal und {minutes, plural, one {# Minute} other {# Minuten}} lang. Waren Sie es nicht, müssen Sie nichts tun.",
  "mail.signIn.button": "Anmelden",
  "mail.resetPassword.subject": "Ein neues Passwort für Gemba wählen",
  "mail.resetPassword.text":
    "Jemand, vermutlich Sie, möchte ein neues Passwort wählen.\n\nDer Link gilt einmal und {minutes, plural, one {# Minute} other {# Minuten}} lang. Waren Sie es nicht, müssen Sie nichts tun: Ihr Passwort bleibt, wie es ist.",
  "mail.resetPassword.button": "Neues Passwort wählen",
  "error.noMailServer":
    "Es ist kein Mailserver eingestellt, daher können keine Nachrichten verschickt werden. Kopieren Sie stattdessen die Links.",
  "error.noMailAddress": "Das ist keine E-Mail-Adresse. Sie muss aussehen wie name@example.org.",
};
