/** Words of the page on which people are invited to a study, in Japanese. */
export const invitationsPage: Record<string, string> = {
  "invitations.roster.gone":
    "この名簿はもうありません。確定されない名簿は一日で破棄されます。もう一度お渡しください。",
  "invitations.notOpen": "メールは回が開いている間に送られます。先に回を開いてください。",
};
