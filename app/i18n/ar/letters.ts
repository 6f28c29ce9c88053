/** Letters. Each has a subject, a text of paragraphs with empty lines between them, and words on its button. ICU messages. */
import { counted } from "./counts.ts";

const minutes = counted("minutes", "minutes", "oblique");

export const letters: Record<string, string> = {
  "mail.linkBelow": "إن لم يفعل الزر شيئًا، فانسخ هذا العنوان إلى متصفحك:",
  "mail.stop": "لا مزيد من الرسائل عن هذا الاستبيان",
  "mail.invite.subject": "دعوة إلى {organization} في Gemba",
  "mail.invite.text":
    "أنت مدعو للانضمام إلى {organization} في Gemba، حيث تُعدّ استبيانات عن كيفية تسليم البرمجيات وتُقرأ نتائجها.\n\nيعمل الرابط مرة واحدة، خلال {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}.",
  "mail.invite.button": "فتح الدعوة",
  "mail.signIn.subject": "رابط دخولك إلى \u2066Gemba\u2069",
  "mail.signIn.text": `طلب أحدهم، وهو أنت على الأرجح، رابطًا للدخول.\n\nيعمل مرة واحدة، خلال ${minutes}. إن لم تكن أنت، فليس عليك أن تفعل شيئًا.`,
  "mail.signIn.button": "الدخول",
  "mail.resetPassword.subject": "اختر كلمة مرور جديدة في \u2066Gemba\u2069",
  "mail.resetPassword.text": `طلب أحدهم، وهو أنت على الأرجح، اختيار كلمة مرور جديدة.\n\nيعمل الرابط مرة واحدة، خلال ${minutes}. إن لم تكن أنت، فليس عليك أن تفعل شيئًا: كلمة مرورك باقية كما هي.`,
  "mail.resetPassword.button": "اختيار كلمة مرور جديدة",
  "error.noMailServer": "لم يُضبط خادم بريد، فلا يمكن إرسال الرسائل. انسخ الروابط بدلًا من ذلك.",
  "error.noMailAddress": "هذا ليس عنوان بريد إلكتروني. يجب أن يشبه \u2066name@example.org\u2069.",
  "mail.invitation.subject": "{title}: دعوتك",
  "mail.invitation.text":
    "تدعوك {host} إلى المشاركة في استبيان: {title}.\n\nالرابط لك وحدك، فلا تعطه غيرك من فضلك. يمكنك ترك الاستبيان والعودة إليه بالرابط نفسه. وبعد إرسال إجاباتك لا يؤدي شيء من هذا الرابط إليها؛ وتبيّن الصفحة الأولى كيف تُحمى. المشاركة طوعية.",
  "mail.invitation.button": "فتح الاستبيان",
  "mail.reminder.subject": "{title}: تذكير",
  "mail.reminder.text":
    "ما زالت {host} تود سماع رأيك: {title}.\n\nتُرسل هذه الرسالة تلقائيًا إلى الروابط التي لم تُستخدم حتى النهاية، ولا توجد قائمة تقول من يتلقاها. إن أجبت بطريقة أخرى فليس عليك أن تفعل شيئًا. المشاركة طوعية.",
  "mail.reminder.button": "فتح الاستبيان",
  "noMail.title": "لا مزيد من الرسائل عن هذا الاستبيان",
  "noMail.text": "لن تصلك دعوة أو تذكير عن هذا الاستبيان بعد الآن. ويمكنك مع ذلك الإجابة برابط لديك.",
  "noMail.button": "لا ترسلوا إليّ مزيدًا من الرسائل",
  "noMail.done": "تم: لن تصلك رسائل أخرى عن هذا الاستبيان.",
  "error.noPublicAddress":
    "لم يُحدَّد العنوان الذي يصل به الناس إلى هذا الخادم (\u2066PUBLIC_URL\u2069)، فلا يمكن أن تحمل الرسائل روابط.",
};
