/** The verdict on the groups in words, and the same findings where the groups are bands of a continuum (`….bands`). ICU messages. */
const units = "{unit, select, organization {المؤسسات} team {الفرق} other {الأشخاص}}";
/** Units with a place among the groups: not everybody who answered, when a metric has no answer. */
const placed = `${units}{placed, select, some { ممن لديهم إجابة عن كل مؤشر} other {}}: {n, number}`;

export const verdictWords: Record<string, string> = {
  "levels.name.high.bands": "الشريحة العليا",
  "levels.name.medium.bands": "الشريحة الوسطى",
  "levels.name.low.bands": "الشريحة الدنيا",
  "levels.verdict.levels": "مستويات.",
  "levels.verdict.bands": "شرائح من متصل واحد.",
  "levels.verdict.provisional": "نتيجة مؤقتة.",
  "levels.hedge.tested":
    "المجموعات موجودة فعلًا في هذه الإجابات: فالمجتمعات التي لا مجموعات فيها لا تعطي مجموعات بهذا التمايز، والعينات الأخرى والترتيبات الأخرى للصفوف تعطي المجموعات نفسها.",
  "levels.hedge.readAsBands":
    "ومع ذلك رُسمت ثلاثة أقسام بحكم القاعدة المعتمدة: فاقرأها على أنها الشريحة العليا والوسطى والدنيا لا أنواعًا.",
  "levels.reason.no-groups": "إجابات لا مجموعات وراءها تتباعد بالقدر نفسه من الوضوح.",
  "levels.reason.small-excess": "لا تكاد تتباعد بوضوح أكبر من إجابات لا مجموعات وراءها.",
  "levels.reason.ties": "ترتيب الصفوف وحده يقرر أين يقع {share, number, percent} منها.",
  "levels.reason.unstable-class": "لا تعطي العينات الأخرى جميع هذه الأقسام من جديد.",
  "levels.reason.small-class": "أحد الأقسام يضم القليل جدًا.",
  "levels.note.non-monotone":
    "لا تصطف من المنخفض إلى المرتفع في كل مؤشر: فاقرأ «مرتفعة» و«متوسطة» و«منخفضة» على أنها أسماء لا مراتب.",
  "levels.note.non-monotone.bands": "لا ترتفع في كل مؤشر.",
  "levels.note.other-k": "عدد المجموعات الذي ترجّحه الإجابات نفسها: {groups, number}.",
  "levels.notInLine.bands": "لا ترتفع الشرائح في ما يلي: {metrics}.",
  "levels.finding.shares.bands": `${placed}؛ منها في الشريحة العليا {high, number}، وفي الوسطى {medium, number}، وفي الدنيا {low, number}`,
  "levels.finding.mapBoth.bands": "الشريحة العليا متقدمة في المتوسط على الدنيا في السرعة وفي السلامة",
  "levels.finding.map.throughput.bands":
    "الشريحة العليا متقدمة في المتوسط على الدنيا في السرعة لا في السلامة",
  "levels.finding.map.stability.bands": "الشريحة العليا متقدمة في المتوسط على الدنيا في السلامة لا في السرعة",
  "levels.finding.panels.bands":
    "الأشد تباعدًا: «{metric}». الإجابة المعتادة للشريحة العليا: «{high}»؛ وللشريحة الدنيا: «{low}»",
  "levels.shareWithInterval": "الحصة (مجال ثقة 95 %)",
  "levels.shareInterval":
    "{share, number, percent} (من {lower, number, percent} إلى {upper, number, percent})",
  "levels.foundAgain": "تكرر الظهور في عينات أخرى (من 0 إلى 1)",
  "levels.places.title": `حصة ${units} ذات الموضع الواضح: {share, number, percent}`,
  "levels.places.note":
    "يكون الموضع واضحًا حين يُبقيه في مكانه ما لا يقل عن 80 % من العينات المعادة من فرقه وأشخاصه، ويكون بعيدًا بما يكفي عن المجموعة التالية؛ وإلا فهو بين مجموعتين.",
  "levels.places.odd":
    "عدد ذوي الملف غير المتوازن من المذكورين أدناه: {n, number}؛ متقدمون كثيرًا في مؤشر ومتأخرون كثيرًا في آخر.",
  "levels.places.open": `${units} بالاسم: {n, number}`,
  "levels.places.certainty": "مدى الوضوح",
  "levels.places.step": "إجابة واحدة أفضل أو أسوأ",
  "levels.places.profile": "الملف",
  "levels.places.keeps": "يبقى",
  "levels.places.moves": "قد يتغيّر",
  "levels.places.between": "بين {lower} و{upper}",
  "levels.places.clear": "واضح ({share, number, percent})",
  "levels.places.even": "متوازن",
  "levels.places.uneven": "متقدم في {ahead}؛ متأخر في {behind}",
  "levels.places.more": `غير مذكور في القائمة: {n, number} من ${units}.`,
  "levels.method.null": "القيمة نفسها لمجتمعات لا مجموعات فيها (عددها {draws, number})",
  "levels.method.nullValue": "{mean} في المتوسط؛ \u2066p\u2069 {p}",
  "levels.method.stability": "التوافق مع مجموعات العينات الأخرى (عددها {draws, number}؛ 1 = المجموعات نفسها)",
  "levels.method.supported": "عدد المجموعات الذي تدعمه الإجابات",
  "levels.method.supportedValue": "إحصاء الفجوة {gap, number}؛ الخليط {mixture}",
  "levels.method.none": "لا يمكن تقديره",
  "overview.highShare.bands": "{share, number, percent} في الشريحة العليا",
  "overview.calledHighShare.bands": "{share, number, percent} في الشريحة العليا",
  "overview.highOf.bands": `{n, number} من ${units} وعددها {all, number}؛ شرائح من متصل واحد لا أنواع`,
  "overview.calledHighOf.bands": `{n, number} من ${units} وعددها {all, number}؛ شرائح من متصل واحد لا ترتفع في كل مؤشر`,
  "overview.gap.bands": "{high} مقابل {low} على مقياس حدّه الأعلى {max}: الشريحة العليا والشريحة الدنيا",
  "overview.noGapWhy.bands": "تلزم شريحة عليا وشريحة دنيا، كلتاهما كبيرة بما يكفي لعرضها.",
  "overview.littleGapWhy.bands":
    "لا توجد قدرة يبلغ فيها الفرق بين الشريحة العليا والشريحة الدنيا جزءًا من عشرين من مقياسها.",
  "overview.capabilitiesTitle.bands": "أين تختلف الشريحة العليا والشريحة الدنيا أكثر",
  "capabilities.finding.difference.bands": "أكثر ما تختلف فيه الشريحة العليا والدنيا هو {capability}",
  "capabilities.finding.noDifference.bands": "تختلف الشريحة العليا والدنيا قليلًا في كل قدرة",
  "study.outdated.title": "هذه النتائج من إصدار سابق من التحليل",
  "study.outdated.explain": "لم تعد تُعرض. والإجابات كلها محفوظة: فأعد حسابها.",
  "levels.finding.sharesUneven.bands": `${placed}؛ منها في الشريحة العليا {high, number}، وفي الوسطى {medium, number}، وفي الدنيا {low, number}`,
};
