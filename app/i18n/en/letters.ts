/** Letters. Each has a subject, a text of paragraphs with empty lines between them, and words on its button. ICU messages. */

export const letters = {
  "mail.linkBelow": "If the button does nothing, copy this address into your browser:",
  "mail.stop": "No more letters about this survey",
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
} as const;
