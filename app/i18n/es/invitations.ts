/** Words of the page on which people are invited to a study, in Spanish. */
export const invitationsPage: Record<string, string> = {
  "invitations.roster.gone":
    "Esta lista ya no está: las que nadie confirma se descartan al cabo de un día. Entréguela de nuevo.",
  "invitations.notOpen": "Las cartas salen mientras la ronda está abierta. Ábrala primero.",
};
