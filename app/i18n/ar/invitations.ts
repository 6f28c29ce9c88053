/** Words of the page on which people are invited to a study, in Arabic. */
export const invitationsPage: Record<string, string> = {
  "invitations.roster.gone":
    "لم تعد هذه القائمة موجودة: القوائم التي لا يؤكدها أحد تُحذف بعد يوم. سلّمها مرة أخرى.",
  "invitations.notOpen": "تُرسَل الرسائل ما دامت الجولة مفتوحة. افتحها أولًا.",
};
