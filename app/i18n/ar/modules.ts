/** Words of the page on which a study's host chooses what is asked, and of the preview of what was chosen. */
import { counted } from "./counts.ts";

export const modulesPage: Record<string, string> = {
  "study.tab.modules": "الأسئلة",
  "modules.title": "ما تسأل عنه هذه الدراسة",
  "modules.of": "{title}، الإصدار {version}",
  "modules.total": `بحسب الاختيار الحالي: ${counted("items", "questions")}، ${counted("minutes", "minutes")} تقريبًا.`,
  "modules.until":
    "يمكنك تغيير هذا إلى أن تُفتح أول جولة. ومنذ ذلك الحين تطرح كل جولة من هذه الدراسة الوحدات نفسها، لكي يمكن مقارنة الجولات.",
  "modules.frozen":
    "{why, select, launched {فُتحت جولة من هذه الدراسة من قبل، ولذلك تبقى الوحدات كما هي في هذه الجولة وفي كل جولة لاحقة: قيل للناس ما الذي يُسأل عنه، وبه تُقارن الجولات. أي اختيار آخر هو دراسة أخرى: انسخ هذه الدراسة من صفحة إعداداتها.} away {حُفظت هذه الدراسة جانبًا، ولذلك تبقى الوحدات كما هي.} other {أجاب أحد المشاركين بالفعل، ولذلك تبقى الوحدات كما هي في هذه الجولة وفي كل جولة لاحقة: ما سُئل عنه يبقى كما كان.}}",
  "modules.own": "أجزاء الاستبيان",
  "modules.ownNone": "يُطرح هذا الاستبيان كاملًا.",
  "modules.more": "وحدات تُضاف",
  "modules.moreText":
    "تُطرح بعد صفحات الاستبيان نفسه، بهذا الترتيب. والسؤال الذي يرد في كليهما بالكلمات نفسها يُطرح مرة واحدة.",
  "modules.moreNone": "لا توجد في هذا الموقع وحدة تناسب هذا الاستبيان.",
  "modules.facts": `${counted("items", "questions")}، ${counted("minutes", "minutes")} تقريبًا`,
  "modules.asked": "مطروحة",
  "modules.notAsked": "غير مطروحة",
  "modules.languages": "اللغات: {list}.",
  "modules.save": "حفظ",
  "modules.preview": "معاينة هذا الاختيار",
  "modules.previewLink": "عرض الاستبيان كما يراه المجيبون",
  "modules.saved": "تم الحفظ.",
  "modules.error.unknown": "إحدى الوحدات ليست من هذا الاستبيان. لم يُحفظ شيء؛ اختر مرة أخرى.",
  "modules.error.twice": "اختيرت وحدة مرتين. لم يُحفظ شيء؛ اختر مرة أخرى.",
  "modules.error.many": "وصلت وحدات أكثر من الموجود. لم يُحفظ شيء؛ اختر مرة أخرى.",
  "modules.error.fit": "لا يمكن طرح هذه الوحدات معًا: {why}. لم يُحفظ شيء؛ استغنِ عن إحداها.",
  "modules.lost":
    "{n, plural, other {}}لا يتوفر {names} بلغات: {languages}، ولذلك يُسأل من لا يقرأ غيرها عن كل شيء بلغة {main}.",
  "modules.lostGo": "اسأله مع ذلك: من دون {languages}",
  "modules.error.languages": "لم يُحفظ شيء بعد: اتركه، أو ضع علامة فوق الزر على أن ذلك مقبول.",
  "modules.back": "العودة إلى الاختيار",
  "modules.previewOf": "معاينة {study}",
  "modules.notInLanguage":
    "لا تُطرح هذه الدراسة بهذه اللغة ({language}): هذا ما يقرؤه الناس عندئذ، بلغة أخرى ({shown}).",
  "modules.previewChoice": "هذا هو الاختيار الذي لم تحفظه بعد.",
};
