/** Words of the page on which people are invited to a study. */
export const invitationsPage = {
  "invitations.roster.gone":
    "This list is gone: lists that nobody confirms are thrown away after a day. Hand it in again.",
  "invitations.notOpen": "Letters leave while the wave is open. Open it first.",
} as const;
