/** Words for what carries a result, or stands in for one. */
const places = "{unit, select, organization {المؤسسات} team {الفرق} other {المجموعات}}";

export const evidencePages: Record<string, string> = {
  "capabilities.withheld.people-disagree": "آراء متباينة",
  "capabilities.withheld.units-alike": "لا فرق يُعتد به",
  "capabilities.withheld.column": `لا تُعرض لـ«{capability}» متوسطات ${places} كلٍّ على حدة.`,
  "capabilities.withheld.why.people-disagree":
    "يقول أفراد المكان الواحد أشياء مختلفة عنها، فلا يعبّر المتوسط عن رأي أحد.",
  "capabilities.withheld.why.units-alike":
    "لا تختلف الأماكن فيها أكثر مما يختلف أفراد المكان الواحد، فيدل المتوسط على من أجاب لا على المكان.",

  "beside.title": "إلى جانب الملفات المنشورة لسنة {year}",
  "beside.text":
    "عدد {unit, select, organization {المؤسسات} team {الفرق} other {الأشخاص}} أقل من أن تتكوّن منه مجموعات خاصة: يقف كل منها إلى جانب الملف المنشور الأقرب إلى إجاباته. ولا يمكن القول بمدى اليقين في ذلك لأن الملفات تُنشر بلا تباعدها.",
  "beside.nearest": "الملف الأقرب",
  "beside.step": "إجابة واحدة أفضل أو أسوأ",
  "beside.keeps": "الملف نفسه",
  "beside.moves": "ملف آخر",
  "beside.elite": "النخبة",
  "beside.small": "لا يُذكر: عدد الأشخاص قليل جدًا أو الإجابات متشابهة جدًا",
  "beside.source": "أرقام منشورة: {citation}",

  "constraint.title": "أكثر ما يعوق التسليم",
  "constraint.hedge":
    "هذا توقّع مما يجتمع في هذه الإجابات وليس برهانًا: جرّبوه ثم انظروا من جديد في الجولة القادمة.",
  "constraint.tied": "لا واحدة بعينها: {capabilities}",
  "constraint.undecided": "لم يُحسم",
  "constraint.none": "لا شيء يبرز",
  "constraint.unmeasured": "لم يُقَس هنا",
  "constraint.named.why":
    "لو بلغت المؤسسة الوسطى الربع الأعلى لكان المتوقع أن {axis, select, throughput {يرتفع معدل الإنجاز} other {يرتفع الاستقرار}} بمقدار {gain} من 10 (من {lower} إلى {upper}). وتأتي أولًا في {share, number, percent} من العينات المعاد سحبها وعددها {draws, number}؛ ولا تُسمّى إلا من 60% فأكثر.",
  "constraint.tied.why":
    "المصادفة وحدها تسمّي هذه مرة وتلك مرة: لا تأتي أيّ منها أولًا في 60% من العينات المعاد سحبها وعددها {draws, number}، لكنها تبلغ ذلك مجتمعة.",
  "constraint.undecided.why":
    "في أغلب العينات المعاد سحبها وعددها {draws, number} لا يُتوقع كسب من أي طريقة عمل.",
  "constraint.none.why": "لا طريقة عمل مما سُئل عنه ترافق هنا إجابات أفضل، أو أن كلها في الربع الأعلى بالفعل.",
  "constraint.unmeasured.too-few":
    "عدد من أجابوا عن كل ما يلزم: {rows, number}. المطلوب {needed, number} من خمس مؤسسات على الأقل.",
  "constraint.unmeasured.no-variance": "أجاب الجميع عن أحد الأسئلة بالإجابة نفسها.",
  "constraint.unmeasured.singular": "بعض طرائق العمل متلازمة إلى حد يتعذر معه التمييز بينها.",
  "constraint.unmeasured.no-own-score": "لم يجب أحد عن كل ما يلزم.",
  "constraint.unmeasured.no-agreement": "لا يتفق أفراد المؤسسة الواحدة على شيء مما سُئلوا عنه.",
  "constraint.hidden": "يُعرض ابتداءً من هذا العدد من الأشخاص: {needed, number}.",
  "constraint.hidden.why": "حتى لا يمكن استنتاج إجابات أحد منه.",
  "constraint.published":
    "بحسب الأرقام المنشورة وحدها، انظروا أولًا إلى: {capabilities}. وهي الأبعد دون {ahead, select, true {الحد الأعلى} other {المتوسط المنشور}}{linked, select, true {، ووجدت دراسات أنها ترافق التسليم} other {}}.",
  "constraint.published.row":
    "{points, number} من 100 نقطة، {by, select, average {المتوسط المنشور {reference, number}} middle {وسط المتوسطات المنشورة {reference, number}} other {الحد الأعلى 100}}؛ {years, plural, zero {لا دراسة معروفة} one {وُجد في دراسة سنة واحدة} two {وُجد في دراسات سنتين} few {وُجد في دراسات # سنوات} many {وُجد في دراسات # سنة} other {وُجد في دراسات # سنة}}",
  "constraint.evidence": "ما يستند إليه هذا",
  "constraint.capability": "طريقة العمل",
  "constraint.effect": "ما يرافقها لكل نقطة",
  "constraint.distance": "النقاط إلى الربع الأعلى",
  "constraint.gain": "الكسب المتوقع",
  "constraint.first": "تأتي أولًا في",
  "constraint.range": "{value} (من {lower} إلى {upper})",
  "constraint.model":
    "عدد الأشخاص {rows, number}؛ واستُبعد {dropped, number} لنقص إجابة. وثُبّت ما سُئل عنه بشأن الخدمة ({context, number}) وكل طريقة عمل أخرى لا تؤثر فيها الطريقة المنظور فيها.",
  "constraint.acrossRaters.measured":
    "جرى التحقق بأشخاص مختلفين: وصف نصف الفريق طريقة العمل ووصف النصف الآخر التسليم (عدد الفرق {teams, number}). ويُؤخذ بأصغر التقديرين.",
  "constraint.acrossRaters.not-measured":
    "لم يجرِ التحقق بأشخاص مختلفين: الفرق الكبيرة بما يكفي قليلة جدًا. وقد يلوّن مزاج شخص واحد الإجابتين معًا.",
  "constraint.leftOut": "ليست ضمن المرشحات: {capabilities}.",
  "constraint.leftOut.adaptive": "{capability} (سُئل عنها بعض الأشخاص فقط)",
  "constraint.leftOut.restates": "{capability} (تقول المؤشر بكلمات أخرى)",
  "constraint.leftOut.no-agreement": "{capability} (لا يتفق عليها أفراد المؤسسة الواحدة)",
};
