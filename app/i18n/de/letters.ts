/** Letters. Each has a subject, a text of paragraphs with empty lines between them, and words on its button. ICU messages. */

export const letters: Record<string, string> = {
  "mail.linkBelow": "Falls die Schaltfläche nichts tut, kopieren Sie diese Adresse in Ihren Browser:",
  "mail.stop": "Keine Nachrichten mehr zu dieser Umfrage",
  "mail.invite.subject": "Einladung zu {organization} bei Gemba",
  "mail.invite.text":
    "Sie sind eingeladen, {organization} bei Gemba beizutreten; dort werden Umfragen dazu vorbereitet, wie Software geliefert wird, und ihre Ergebnisse gelesen.\n\nDer Link gilt einmal, {days, plural, one {# Tag} other {# Tage}} lang.",
  "mail.invite.button": "Einladung öffnen",
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
  "mail.invitation.subject": "{title}: Ihre Einladung",
  "mail.invitation.text":
    "{host} bittet Sie, an einer Umfrage teilzunehmen: {title}.\n\nDer Link gehört nur Ihnen, geben Sie ihn bitte nicht weiter. Sie können den Fragebogen verlassen und mit demselben Link zurückkehren. Sobald Sie Ihre Antworten abgeschickt haben, führt nichts mehr von diesem Link zu ihnen; die erste Seite zeigt, wie sie geschützt sind. Die Teilnahme ist freiwillig.",
  "mail.invitation.button": "Fragebogen öffnen",
  "mail.reminder.subject": "{title}: eine Erinnerung",
  "mail.reminder.text":
    "{host} würde gern noch von Ihnen hören: {title}.\n\nDiese Nachricht geht von selbst an Links, die nicht bis zum Ende benutzt wurden; keine Liste sagt, wer sie bekommt. Wenn Sie auf anderem Weg geantwortet haben, müssen Sie nichts tun. Die Teilnahme ist freiwillig.",
  "mail.reminder.button": "Fragebogen öffnen",
  "noMail.title": "Keine Nachrichten mehr zu dieser Umfrage",
  "noMail.text":
    "Sie bekommen zu dieser Umfrage keine Einladung und keine Erinnerung mehr. Mit einem Link, den Sie haben, können Sie weiterhin antworten.",
  "noMail.button": "Keine Nachrichten mehr schicken",
  "noMail.done": "Erledigt: Sie bekommen zu dieser Umfrage keine Nachrichten mehr.",
  "error.noPublicAddress":
    "Niemand hat eingestellt, unter welcher Adresse dieser Server erreichbar ist (PUBLIC_URL), daher können Nachrichten keine Links enthalten.",
};
