/** Letters. Each has a subject, a text of paragraphs with empty lines between them, and words on its button. ICU messages. */

export const letters = {
  "mail.linkBelow": "If the button does nothing, copy this address into your browser:",
  "mail.stop": "No more letters about this survey",
  "mail.invite.subject": "You are invited to {organization} on Gemba",
  "mail.invite.text":
    "You are invited to join {organization} on Gemba, where surveys on how software is delivered are prepared and their results are read.\n\nThe link works once, for {days, plural, one {# day} other {# days}}.",
  "mail.invite.button": "Open the invitation",
  "mail.signIn.subject": "Your link to sign in to Gemba",
  "mail.signIn.text":
    "Somebody, probably you, asked for a link to sign in.\n\nIt works once, for {minutes, plural, one {# minute} other {# minutes}}. If it was not you, you need do nothing.",
  "mail.signIn.button": "Sign in",
  "mail.resetPassword.subject": "Choose a new password for Gemba",
  "mail.resetPassword.text":
    "Somebody, probably you, asked to choose a new password.\n\nThe link works once, for {minutes, plural, one {# minute} other {# minutes}}. If it was not you, you need do nothing: your password stays as it is.",
  "mail.resetPassword.button": "Choose a new password",
  "error.noMailServer": "No mail server is set, so letters cannot be sent. Copy the links instead.",
  "error.noMailAddress": "That is no e-mail address. It must look like name@example.org.",
  "mail.invitation.subject": "{title}: your invitation",
  "mail.invitation.text":
    "{host} asks you to take part in a survey: {title}.\n\nThe link is yours alone, so please do not pass it on. You can leave the questionnaire and come back with the same link. Once you have sent your answers, nothing leads from this link to them; the first page shows how they are protected. Taking part is voluntary.",
  "mail.invitation.button": "Open the questionnaire",
  "mail.reminder.subject": "{title}: a reminder",
  "mail.reminder.text":
    "{host} would still like to hear from you: {title}.\n\nThis letter goes by itself to links that have not been used to the end; no list says who gets it. If you have answered by another way, you need do nothing. Taking part is voluntary.",
  "mail.reminder.button": "Open the questionnaire",
  "noMail.title": "No more letters about this survey",
  "noMail.text":
    "You will get no invitation and no reminder about this survey any more. You can still answer it with a link that you have.",
  "noMail.button": "Send me no more letters",
  "noMail.done": "Done: you will get no more letters about this survey.",
  "error.noPublicAddress":
    "Nobody has set under which address people reach this server (PUBLIC_URL), so letters cannot hold links.",
} as const;
