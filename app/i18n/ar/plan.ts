/** Words of the launch planner. */
export const plan: Record<string, string> = {
  "plan.title": "ما الذي ستظهره هذه الدراسة",
  "plan.intro":
    "قبل أن تُفتح موجة يمكن تغيير الدراسة: فرق أكبر أو منظمات أكثر أو أشخاص أكثر. هذا ما ستظهره بالمجموعات كما هي الآن، بالقواعد نفسها التي تحمي النتائج (أصغر مجموعة {k, number}).",
  "plan.frozen":
    "جُمّدت مجموعات هذه الموجة عند فتحها. هذا ما تظهره بهذا العدد من الإجابات (أصغر مجموعة {k, number}).",
  "plan.nobody": "لا تشارك أي منظمة بعد، فلا شيء يُخطَّط به.",
  "plan.half": "إذا أجاب 50 %",
  "plan.more": "إذا أجاب 70 %",
  "plan.levels": "مستويات الأداء",
  "plan.levelUnits":
    "{enough, select, 2 {يكفي لثلاثة نطاقات} 1 {يكفي لثلاثة نطاقات إذا أجاب 70 % فقط} other {لا يكفي لنطاقات أو مستويات}}: من {unit, select, organization {المنظمات} team {الفرق} other {الأشخاص}} سيُقارن {half, number} إذا أجاب 50 % و{more, number} إذا أجاب 70 %؛ واللازم {needed, number}.",
  "plan.noVerdict": "لا يُحكم بأن النطاقات مجموعات حقيقية إلا من {n, number} فأكثر.",
  "plan.power": "احتمال العثور على ما هو موجود",
  "plan.hypothesis": "المعلن قبل الفتح",
  "plan.hypothesis.who-deploys":
    "لا يهم من ينشر لمعدل فشل التغييرات (تكافؤ ضمن الحد المعلن، إذا لم يوجد فرق أصلًا)",
  "plan.hypothesis.capability": "ترتبط قدرة بالتسليم (ارتباط 0.3)",
  "plan.hypothesis.difference": "يختلف نصفا الأشخاص (بنصف انحراف معياري)",
  "plan.assumed":
    "الافتراض: خطأ 5 %، عُشر التباين بين المنظمات، ومعدل فشل يتباين بمقدار 15 نقطة (أو مستوى). المطلوب عادة 80 % فأكثر؛ وبأقل لا يقول عدم العثور على شيء الكثير.",
  "plan.teams": "عمّن سيُخبَر",
  "plan.teamsShown":
    "من {all, number} من الفرق سيُخبر عن {half, number} وحدها إذا أجاب 50 %، وعن {more, number} إذا أجاب 70 %.",
  "plan.people": "أي {half, number} أو {more, number} من الأشخاص.",
  "plan.uncounted":
    "في {n, plural, zero {أي فريق} one {فريق واحد} two {فريقين} few {# فرق} many {# فريقًا} other {# فريق}} لم يعدّ أحد الأشخاص: اذكر عددهم.",
  "plan.mixed":
    "حُسب بإجابات متنوعة قدر الإمكان. حيث يتفق معظم المجموعة يُعرض أقل. تُخفى المجموعات التي تقل إجاباتها عن {k, number}، ومعها غيرها حيث تُستنتج أعدادها.",
  "plan.group": "المجموعة",
  "plan.size": "الأشخاص",
  "plan.expected.hidden": "مخفي",
  "plan.expected.mean": "متوسطات فقط",
  "plan.expected.coarse": "متوسطات وكلمة عن تباينها",
  "plan.expected.distribution": "والتوزيعات أيضًا",
  "plan.expected.quartiles": "كل شيء، والربيعات أيضًا",
  "plan.expected.folded": "مع الفرق الصغيرة الأخرى",
  "plan.expected.inside": "ضمن منظمته فقط",
  "plan.expected.unknown": "الحجم غير معروف",
};
