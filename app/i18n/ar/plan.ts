/** Words of the launch planner. */
const enough =
  "{enough, select, half {يكفي لثلاثة نطاقات} more {يكفي لثلاثة نطاقات إذا أجاب 70 % فقط} unknown {لا يُعرف هل يكفي لنطاقات، لأن الأشخاص لم يُعدّوا جميعًا} other {لا يكفي لنطاقات أو مستويات}}";
const units = "{unit, select, organization {المؤسسات} team {الفرق} other {الأشخاص}}";

export const plan: Record<string, string> = {
  "plan.title": "ما الذي ستظهره هذه الدراسة",
  "plan.stage.planned":
    "قبل أن تُفتح جولة يمكن تغيير الدراسة: فرق أكبر أو مؤسسات أكثر أو أشخاص أكثر. هذا ما ستظهره بالمجموعات كما هي الآن، بالقواعد نفسها التي تحمي النتائج (أصغر مجموعة {k, number}).",
  "plan.stage.open":
    "ثُبّتت مجموعات هذه الدراسة عند فتح جولتها الأولى، ولذلك لا يمكن لشيء في هذه الصفحة أن يغيّر ما تظهره. وهي تقول ما يُتوقع بهذا العدد من الإجابات (أصغر مجموعة {k, number}).",
  "plan.stage.closed":
    "أُغلقت هذه الجولة: ما تظهره قد تقرّر ولا يمكن تغييره. تقول هذه الصفحة ما كان يُتوقع بهذا العدد من الإجابات (أصغر مجموعة {k, number}).",
  "plan.verdict.unknown": "لا يُعرف ما ستظهره، لأن أحدًا لم يعدّ الأشخاص.",
  "plan.verdict.none": "إذا أجاب نصف الأشخاص فلن تظهر شيئًا.",
  "plan.verdict.some": "إذا أجاب نصف الأشخاص فستظهر {shown}؛ ولن تظهر {missing}.",
  "plan.verdict.all": "إذا أجاب نصف الأشخاص فستظهر {shown}؛ ولا ينقصها شيء.",
  "plan.part.whole": "الكل",
  "plan.part.organizations": "{n, number} من أصل {all, number} من المؤسسات",
  "plan.part.teams": "{n, number} من أصل {all, number} من الفرق",
  "plan.part.bands": "ثلاثة نطاقات للأداء",
  "plan.part.noBands": `ثلاثة نطاقات للأداء ({have, number} من أصل {needed, number} من ${units} تلزم لها)`,
  "plan.part.hypotheses": "جوابًا مرجّحًا عن {n, number} من أصل {all, number} من الفرضيات",
  "plan.first.count":
    "أول ما يلزم: اذكر عدد الأشخاص في الفرق والمؤسسات التي لم يُعدّوا فيها ({groups, number}).",
  "plan.first.people": "أول ما يُغيَّر: اسأل أشخاصًا أكثر؛ فلا يُعرض شيء عن أقل من {k, number} من الإجابات.",
  "plan.first.compare":
    "أول ما يُغيَّر: قارن {instead, select, team {الفرق، ففيها} other {الأشخاص، ففيهم}} ما يكفي للنطاقات.",
  "plan.first.units": `أول ما يُغيَّر: اسأل عددًا أكبر من ${units}، أو استغنِ عن النطاقات التي يلزم لها {needed, number}.`,
  "plan.first.agree": "أول ما يلزم: أن توافق {names} على أن تُرى قائمةً بذاتها.",
  "plan.first.answers": "أكثر ما ينفع: أن يجيب 70 % بدل النصف.",
  "plan.first.join": "أول ما يُغيَّر: ادمج الفرق الصغيرة حتى لا يقل أي منها عن {people, number} من الأشخاص.",
  "plan.first.more": "أكثر ما ينفع: أشخاص أكثر، حتى يمكن الحكم على الفرضيات.",
  "plan.first.nothing": "لا يلزم تغيير شيء.",
  "plan.first.remind": "مجموعاتها ثابتة: لا ينفع الآن إلا مزيد من الإجابات، فذكّر من لم يجب بعد.",
  "plan.first.over": "أُغلقت الجولة، فلا يمكن تغيير شيء منها.",
  "plan.levelUnits": `${enough}: من ${units} سيُقارن {half, number} إذا أجاب 50 % و{more, number} إذا أجاب 70 %؛ واللازم {needed, number}.`,
  "plan.levelNeeds": `${enough}: اللازم {needed, number} من ${units}.`,
  "plan.notKnown": "غير معروف",
  "plan.everyone": "الجميع",
  "plan.leaders":
    "{hidden, select, none {يرى قادة المؤسسات الكل إلى جانب ما يخصهم.} few {لا يرى قادة المؤسسات إلا ما يخصهم: يُعرض عليهم الكل حيث تكون فيه خمس مؤسسات أخرى على الأقل.} other {من أصل {of, number} من المؤسسات يرى قادة {seeing, number} منها الكل إلى جانب ما يخصهم: فهو يكشف للآخرين عن مؤسسة واحدة لها أكثر من نصف الإجابات.}}",
  "plan.uncounted":
    "في {n, plural, zero {أي فريق} one {فريق واحد} two {فريقين} few {# فرق} many {# فريقًا} other {# فريق}} لم يعدّ أحد الأشخاص، فلا تدخل في الحساب هنا: اذكر عددهم.",
  "plan.withoutTeams": "ليس لدى {names} فرق بعد، فلا تدخل في الحساب هنا: سمِّ الفرق مع عدد أشخاصها.",
  "plan.expected.few": "مخفي: أقل من {k, number} من الإجابات",
  "plan.expected.complement": "مخفي: يكشف عن مجموعة أصغر",
  "plan.expected.folded": "مع الفرق الصغيرة الأخرى: أقل من {k, number} من الأشخاص",
  "plan.expected.inside": "ضمن مؤسسته فقط: فرقها الصغيرة مجتمعةً أقل من {k, number} من الأشخاص",
  "plan.expected.whole": "مخفي: لم توافق مؤسسته",
  "plan.expected.unknown": "غير معروف: لم يعدّ أحد أشخاصه",
  "plan.nobody": "لا تشارك أي مؤسسة بعد، فلا شيء يُخطَّط به.",
  "plan.half": "إذا أجاب 50 %",
  "plan.more": "إذا أجاب 70 %",
  "plan.levels": "مستويات الأداء",
  "plan.noVerdict": "لا يُحكم بأن النطاقات مجموعات حقيقية إلا من {n, number} فأكثر.",
  "plan.power": "احتمال العثور على ما هو موجود",
  "plan.hypothesis": "المعلن قبل الفتح",
  "plan.hypothesis.who-deploys":
    "لا يهم من ينشر لمعدل فشل التغييرات (تكافؤ ضمن الحد المعلن، إذا لم يوجد فرق أصلًا)",
  "plan.hypothesis.capability": "ترتبط قدرة بالتسليم (ارتباط 0.3)",
  "plan.hypothesis.difference": "يختلف نصفا الأشخاص (بنصف انحراف معياري)",
  "plan.assumed":
    "الافتراض: خطأ 5 %، عُشر التباين بين المؤسسات، ومعدل فشل يتباين بمقدار 15 نقطة (أو مستوى). المطلوب عادة 80 % فأكثر؛ وبأقل لا يقول عدم العثور على شيء الكثير.",
  "plan.teams": "عمّن سيُخبَر",
  "plan.teamsShown":
    "من {all, number} من الفرق سيُخبر عن {half, number} وحدها إذا أجاب 50 %، وعن {more, number} إذا أجاب 70 %.",
  "plan.people": "أي {half, number} أو {more, number} من الأشخاص.",
  "plan.mixed":
    "حُسب بإجابات متنوعة قدر الإمكان. حيث يتفق معظم المجموعة يُعرض أقل. تُخفى المجموعات التي تقل إجاباتها عن {k, number}، ومعها غيرها حيث تُستنتج أعدادها.",
  "plan.group": "المجموعة",
  "plan.size": "الأشخاص",
  "plan.expected.mean": "متوسطات فقط",
  "plan.expected.coarse": "متوسطات وكلمة عن تباينها",
  "plan.expected.distribution": "والتوزيعات أيضًا",
  "plan.expected.quartiles": "كل شيء، والربيعات أيضًا",
  "plan.withheld":
    "لم توافق {names} على أن تُرى وحدةً قائمة بذاتها: لا يرى منظّم الدراسة شيئًا عنها أو عن فرقها وحدها، ولا تُحسب إجاباتها إلا ضمن الكل.",
  "plan.withheldUntil": "وإذا وافق أحد قادة المؤسسة قبل فتح الجولة الأولى عُرض ما يسمح به عددها.",
};
