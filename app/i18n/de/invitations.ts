/** Words of the page on which people are invited to a study, in German. */
export const invitationsPage: Record<string, string> = {
  "invitations.roster.gone":
    "Diese Liste ist nicht mehr da: Was niemand bestätigt, wird nach einem Tag verworfen. Reichen Sie sie noch einmal ein.",
  "invitations.notOpen": "Briefe gehen ab, solange die Welle offen ist. Öffnen Sie sie zuerst.",
};
