/** Sheets of the ethics pack in Arabic. A draft: no native speaker and no lawyer has read it. */

import { isolate } from "../isolate.ts";
import { counted } from "./counted.ts";
import type { EthicsFacts, EthicsSheets } from "./facts.ts";

const check = "اعرضها على من يراجعها: هذه مسودة من إعدادات الدراسة، وليست مشورة قانونية.";

const days = (n: number) =>
  counted("ar", n, { one: "يوم واحد", two: "يومين", few: "# أيام", many: "# يومًا", other: "# يوم" });

const answers = (n: number) =>
  counted("ar", n, { one: "إجابة واحدة", two: "إجابتين", few: "# إجابات", other: "# إجابة" });

const organizations = (n: number) =>
  counted("ar", n, {
    zero: "لا مؤسسات بعد",
    one: "مؤسسة واحدة",
    two: "مؤسستين",
    few: "# مؤسسات",
    other: "# مؤسسة",
  });

const erased = (after: number | null) => {
  if (after === null) return "تُحفظ الإجابات المفردة حتى يمحوها المضيف";
  if (after === 0) return "تُمحى الإجابات المفردة فور إغلاق الجولة الأخيرة";
  return `تُمحى الإجابات المفردة بعد ${days(after)} من إغلاق الجولة الأخيرة`;
};

const kept = ({ retentionDays, backupDays }: EthicsFacts) =>
  `${erased(retentionDays)}؛ ${backupDays === 0 ? "ولا توجد نسخ احتياطية" : `وقد يبقى ما مُحي في النسخ الاحتياطية مدة ${days(backupDays)} أخرى`}. أما النتائج المحسوبة فتبقى.`;

const shown = ({ k }: EthicsFacts) =>
  `لا يُعرض شيء عن مجموعة فيها أقل من ${answers(k)}، ولا ما يسمح باستنتاجه. وقبل إغلاق الجولة لا تُعرض إلا المشاركة، بدرجات عامة.`;

const sheets: EthicsSheets = {
  consent: (facts) => `معلومات وموافقة: ${facts.title}

${check}

تطلب منك الجهة المضيفة ${facts.host} أن تشارك. الغرض: ${facts.purpose}

المشاركة طوعية. لا يعرف أحد هل أجبت، ولك أن تتوقف عند أي صفحة؛ وما لم ترسله لا يُحسب.

يسأل الاستبيان (${facts.questionnaire}) كيف تُسلَّم البرمجيات حيث تعمل. ${shown(facts)}

تُحفظ إجاباتك من دون اسمك ولا عنوانك ولا الوقت، ولا شيء يؤدي من دعوة إلى إجابة. وتكون باسم مستعار حتى تُنشر النتائج وتنتهي مدة النسخ الاحتياطية، ومجهولة الهوية بعد ذلك. وبإيصالك يمكنك محوها إلى أن تُغلق الجولة، والاطلاع عليها إلى أن تُنشر النتائج.${facts.openTexts ? " وما تكتبه بكلماتك يُحفظ منفصلًا، من دون طريق إلى إجاباتك الأخرى، ولذلك لا يمكن العثور عليه من جديد لمحوه." : ""} ${kept(facts)}

${facts.ownConsent ?? ""}

[ ] قرأت هذا وأوافق على استخدام إجاباتي في هذه الدراسة.

[ ] أوافق أيضًا على أن تدخل إجاباتي مفردةً في ملفات للبحث. (هذا اختيار مستقل.)`,
  "data-protection": (facts) => `ملخص حماية البيانات: ${facts.title}

${check}

المسؤول: ${facts.host}. اذكر جهة اتصال، ومسؤول حماية البيانات إن وُجد: ____

الغرض: ${facts.purpose}

ما يُعالَج: الإجابات عن ${facts.questionnaire}${facts.openTexts ? "، والمكتوب منها بكلمات حرة منفصلًا" : ""}؛ والمؤسسة والفريق؛ واللغة؛ والجزء من مدة الجمع (مبكر أو أوسط أو متأخر). ومن المدعوين: العنوان، مختومًا، إلى أن يجيبوا أو تُغلق الجولة، والدور الذي يشغله كثيرون في قائمتهم، إلى أن يجيبوا أو تُمحى دعوتهم. ولا يُحفظ مع أي إجابة عنوان شبكة ولا متصفح ولا وقت.

الأساس القانوني: موافقة كل شخص (اذكر مادة القانون المنطبق): ____

من يتسلمها: المضيف؛ ولكل مؤسسة جزؤها. ولا أحد سواهم، ولا أي خدمة أخرى.

كيف تُحمى: ${shown(facts)} والمسودات والعناوين مشفّرة. ولا تخرج صفوف للبحث إلا بموافقة، وتُعمَّم حيث يشترك فيها عدد قليل جدًا من الناس.

إلى متى: ${kept(facts)}

الحقوق: محو الإجابة بإيصالها إلى أن تُغلق الجولة، والاطلاع عليها إلى أن تُنشر النتائج؛ وبعد ذلك لا يستطيع أحد أن يقول لمن أي إجابة. وتُقدَّم الشكاوى إلى السلطة الرقابية في المكان: ____`,
  "works-council": (facts) => `ورقة لممثلي العاملين: ${facts.title}

${check}

ما هي: دراسة تشمل ${organizations(facts.organizations)}، تجريها الجهة المضيفة ${facts.host}. ${facts.purpose}

ما ليست عليه: لا تقيس شخصًا، ولا تضع قائمة بالناس أو درجة واحدة للفرق. والأرقام المقيسة للخدمات، إن سُلّمت، تُحفظ منفصلة ولا تُجمع مع الإجابات أبدًا.

ما يراه المسؤول: مشاركة الفريق أقل من 50%، أو من 50% إلى 75%، أو أكثر من 75%، مرة في اليوم؛ والفرق الصغيرة معًا أو لا شيء. ولا يرى أبدًا من أجاب. ${shown(facts)}

ما لا يمكن: العثور على إجابة شخص، حتى لمن يشغّل الموقع، بعد نشر النتائج وانتهاء مدة النسخ الاحتياطية؛ وخفض الحد الأدنى للمجموعة بعد الإجابة الأولى؛ وعرض مرشّحات لم يُعلن عنها.

طوعية: لا ضرر يلحق بمن يجيب ولا بمن لا يجيب. وتصل التذكيرات إلى من لم يجيبوا من دون أن يرى أحد من هم.

إلى متى: ${kept(facts)}

اتُّفق عليه في ____ بين ____ و ____`,
  "data-use": (facts) => `اتفاقية استخدام البيانات: ${facts.title}

${check}

بين ${facts.host} و ____ (المتسلّم).

1. يحصل المتسلّم على صفوف إجابات من وافقوا على البحث، مع دليل الترميز، لهذا الغرض وحده: ____

2. لا يحاول المتسلّم معرفة هوية أحد، ولا يجمع الصفوف مع بيانات أخرى عن الناس، ويبلّغ فورًا إذا عُرف أحد مصادفةً.

3. لا تُنشر إلا أرقام مجموعات لا تقل عن ${answers(facts.k)}، مع ذكر الدراسة واستبيانها (${facts.questionnaire}).

4. تُحفظ الصفوف مشفّرة، ولا تُعطى لأحد، وتُحذف قبل ____. ويُؤكَّد الحذف كتابةً.

5. لا تُسمّى المؤسسات إلا إذا وافقت على ذلك كتابةً.

6. من يخالف ذلك يعيد كل شيء ويحذفه. المكان والتاريخ والتواقيع: ____`,
};

/** What people wrote may run the other way: it keeps its own order. Line by line, for no isolation goes beyond its line. */
function isolated(facts: EthicsFacts): EthicsFacts {
  const aside = (text: string) => text.replace(/[^\n]+/g, isolate);
  return {
    ...facts,
    title: aside(facts.title),
    host: aside(facts.host),
    purpose: aside(facts.purpose),
    questionnaire: aside(facts.questionnaire),
    ownConsent: facts.ownConsent && aside(facts.ownConsent),
  };
}

export const arabic: EthicsSheets = {
  consent: (facts) => sheets.consent(isolated(facts)),
  "data-protection": (facts) => sheets["data-protection"](isolated(facts)),
  "works-council": (facts) => sheets["works-council"](isolated(facts)),
  "data-use": (facts) => sheets["data-use"](isolated(facts)),
};
