/** Letters. Each has a subject, a text of paragraphs with empty lines between them, and words on its button. ICU messages. */
import { counted } from "./counts.ts";

const minutes = counted("minutes", "minutes", "oblique");

export const letters: Record<string, string> = {
  "mail.linkBelow": "إن لم يفعل الزر شيئًا، فانسخ هذا العنوان إلى متصفحك:",
  "mail.stop": "لا مزيد من الرسائل عن هذا الاستبيان",
  "mail.signIn.subject": "رابط دخولك إلى \u2066Gemba\u2069",
  "mail.signIn.text": `طلب أحدهم، وهو أنت على الأرجح، رابطًا للدخول.\n\nيعمل مرة واحدة، خلال ${minutes}. إن لم تكن أنت، فليس عليك أن تفعل شيئًا.`,
  "mail.signIn.button": "الدخول",
  "mail.resetPassword.subject": "اختر كلمة مرور جديدة في \u2066Gemba\u2069",
  "mail.resetPassword.text": `طلب أحدهم، وهو أنت على الأرجح، اختيار كلمة مرور جديدة.\n\nيعمل الرابط مرة واحدة، خلال ${minutes}. إن لم تكن أنت، فليس عليك أن تفعل شيئًا: كلمة مرورك باقية كما هي.`,
  "mail.resetPassword.button": "اختيار كلمة مرور جديدة",
  "error.noMailServer": "لم يُضبط خادم بريد، فلا يمكن إرسال الرسائل. انسخ الروابط بدلًا من ذلك.",
  "error.noMailAddress": "هذا ليس عنوان بريد إلكتروني. يجب أن يشبه \u2066name@example.org\u2069.",
};
