/** Words of the own profile: at the end of a questionnaire, at its receipt, and of the quick check. ICU messages. */
export const ownProfile: Record<string, string> = {
  "profile.title": "ملفك الخاص",
  "profile.thanks": "شكرًا لك. حُفظت إجاباتك عن «{study}».",
  "profile.only": "تعرض هذه الصفحة إجاباتك أنت إلى جانب أرقام منشورة، ولا شيء مما أجاب به غيرك.",
  "profile.receipt": "إيصالك",
  "profile.receipt.text":
    "احتفظ بهذا العنوان أو برمزك. كلاهما يفتح هذه الصفحة مرة أخرى في أي متصفح، ولا يستطيع أحد البحث عنهما من أجلك.",
  "profile.levels": "إلى جانب الأرقام المنشورة",
  "profile.year": "السنة",
  "profile.year.show": "عرض",
  "profile.nearest": "من بين الملفات المنشورة لسنة {year}، أقربها إلى إجاباتك هو «{profile}».",
  "profile.nearest.tied": "من بين الملفات المنشورة لسنة {year}، إجاباتك قريبة بالقدر نفسه من {profiles}.",
  "profile.nearest.part": "عدد المؤشرات التي بُني عليها ذلك: {n} من {of}.",
  "profile.nearest.none": "يلزم مؤشران على الأقل للبحث عن أقرب ملف منشور.",
  "profile.nearest.how":
    "«الأقرب» ينظر إلى مؤشراتك كلها معًا، كلٌّ على مقياسه؛ ولذلك قد يكون الملف الأقرب في معظم المؤشرات منفردةً ملفًا آخر.",
  "profile.nearest.caution":
    "هذا وصف لخدمة واحدة كما تراها أنت، وليس وصفًا لك. وتتغيّر أسماء الملفات من سنة إلى أخرى، وكذلك أرقامها.",
  "profile.table": "إجاباتك والقيم الوسيطة المنشورة لسنة {year}",
  "profile.metric": "المؤشر",
  "profile.you": "أنت",
  "profile.shares": "النسبة المئوية تحت اسم الملف هي حصته من الإجابات في دراسة تلك السنة.",
  "profile.share.none": "لم تُنشر حصته",
  "profile.noAnswer": "لا إجابة",
  "profile.missing.dont-know": "لا تعرف",
  "profile.missing.not-applicable": "لا ينطبق",
  "profile.missing.prefer-not-to-say": "تفضّل ألّا تقول",
  "profile.closest": "الأقرب إلى إجابتك",
  "profile.uncertain": "غير مؤكد",
  "profile.percent": "{percent, number}%",
  "profile.source": "المصدر: {citation}؛ عدد الإجابات: {n}.",
  "profile.level.elite": "نخبة",
  "profile.level.high": "مرتفع",
  "profile.level.medium": "متوسط",
  "profile.level.low": "منخفض",
  "profile.level.misguided": "في اتجاه خاطئ",
  "profile.metric.lead_time": "المهلة الزمنية للتغيير",
  "profile.metric.deployment_frequency": "تكرار النشر",
  "profile.metric.recovery_time": "زمن التعافي من نشر فاشل",
  "profile.metric.change_fail_rate": "نسبة فشل التغييرات",
  "profile.other": "إجابات أخرى لك",
  "profile.capabilities": "طرق العمل كما تراها",
  "profile.capabilities.text":
    "متوسط إجاباتك عن كل مجموعة من العبارات، من {min} إلى {max}؛ والعبارات التي تصف العكس تُحسب بالاتجاه المعاكس.",
  "profile.capabilities.order": "الأقوى أولًا.",
  "profile.capabilities.none": "الإجابات غير كافية",
  "profile.score": "{score, number, ::.0} من {max}",
  "profile.next": "ماذا يحدث بعد ذلك",
  "profile.next.closes":
    "يُغلق الاستبيان في {date}. وبعد ذلك ترى الجهة السائلة ({host}) نتائج مجموعات لا يقل عدد أفرادها عن {k}.",
  "profile.next.open":
    "عندما يُغلق الاستبيان، ترى الجهة السائلة ({host}) نتائج مجموعات لا يقل عدد أفرادها عن {k}.",
  "profile.next.ending":
    "يجري إغلاق الاستبيان: من بدأ يستطيع أن يُكمل. ثم ترى الجهة السائلة ({host}) نتائج مجموعات لا يقل عدد أفرادها عن {k}.",
  "profile.next.closed":
    "أُغلق الاستبيان. ترى الجهة السائلة ({host}) نتائج مجموعات لا يقل عدد أفرادها عن {k}.",
  "profile.next.archived":
    "أُغلق الاستبيان وأُرشفت الدراسة. ترى الجهة السائلة ({host}) نتائج مجموعات لا يقل عدد أفرادها عن {k}.",
  "profile.next.erasing":
    "تُمحى الدراسة الآن، وإجاباتك معها. وعمّا قريب لن ترى الجهة السائلة ({host}) نتائجها.",
  "profile.erase": "محو إجاباتي",
  "profile.erase.title": "هل تريد محو إجاباتك؟",
  "profile.erase.yes": "نعم، امحُ إجاباتي",
  "profile.erase.no": "لا، أبقِها",
  "profile.erase.closed": "أُغلق الاستبيان. نتائجه ثابتة، ولم يعد يُستخرج منها شيء.",
  "profile.erase.ending": "يجري إغلاق الاستبيان. ولم يعد يُسحب شيء من نتائجه.",
  "profile.erase.erasing": "تُمحى الدراسة الآن، وإجاباتك معها. لا يلزمك فعل شيء.",
  "profile.unknown":
    "لا يؤدي هذا العنوان إلى أي إجابات. ربما كُتب خطأً، أو مُحيت إجاباته، أو صدرت نتائج الاستبيان: فمنذ صدورها لا يعود أي شيء يؤدي من إيصال إلى إجابات، لكي لا يستطيع أحد أن يعرف من أجاب بها.",
  "profile.erase.until":
    "يمكنك سحب إجاباتك من الدراسة إلى أن يُغلق الاستبيان. تخرج منها نهائيًا ولا تُحسب في أي نتيجة، أما النسخ المحفوظة تحسبًا للفقدان فتنتهي مدتها مع الوقت.",
  "profile.erase.closedHint":
    "أُغلق الاستبيان، ولذلك لم يعد ممكنًا سحب الإجابات من نتائجه. وعندما تصدر النتائج لن يؤدي هذا العنوان أيضًا إلى شيء.",
  "profile.erase.endingHint":
    "يجري إغلاق الاستبيان، ولذلك لم يعد ممكنًا سحب الإجابات من نتائجه. وعندما تصدر النتائج لن يؤدي هذا العنوان أيضًا إلى شيء.",
  "profile.erase.erasingHint":
    "تُمحى كل إجابات الدراسة، ومنها إجاباتك؛ وتنتهي النسخ الاحتياطية مع الوقت. ثم لن يؤدي هذا العنوان أيضًا إلى شيء.",
  "profile.erase.text":
    "تخرج إجاباتك من الدراسة نهائيًا، ولا تُحتسب في أي نتيجة، ولا يقود هذا الإيصال إلى شيء بعدها. الدعوة التي أُجيب عنها لا تفتح استبيانًا من جديد؛ ويمكنك الإجابة مجددًا من الصفحة المفتوحة للاستبيان.",
  "profile.erase.texts": "ما كتبته بكلماتك لا صلة له بك ولا بإجاباتك، ولذلك لا يمكن العثور عليه ومحوه.",
  "profile.erase.stays":
    "ما يبقى: النتائج التي صدرت لا تتغيّر، والنسخ المحفوظة تحسبًا للفقدان تُبقي إجاباتك إلى أن تنتهي مدتها.",
  "profile.print.head": "{study}، {date}. إجابات شخص واحد عن نفسه، وليست إجابات فريق.",
  "profile.print.hint": "مهيّأة للطباعة: صفحة أو صفحتان.",

  "profile.steps": "هل تغيّر إجابةٌ أعلى أو أدنى بدرجة هذا؟",
  "profile.steps.none": "لا. أيّ إجابة من إجاباتك تُحرَّك درجة واحدة، يبقى أقرب ملف كما هو.",
  "profile.steps.some": "نعم. عدد التحريكات بدرجة واحدة التي تؤدي إلى ملف أقرب آخر: {n} من {tried}:",
  "profile.steps.better": "{metric} أفضل بدرجة واحدة ({answer}): {profile}",
  "profile.steps.worse": "{metric} أسوأ بدرجة واحدة ({answer}): {profile}",
  "profile.steps.why":
    "لا يمكن القول ما احتمال أن يكون أقرب ملف هو ملفك فعلًا: فالملفات المنشورة لا تتضمن ما يلزم لذلك.",

  "profile.constraint": "ما يُنظر فيه أولًا",
  "profile.constraint.hedge":
    "هذا موضع يُبدأ بالنظر فيه بحسب ما وجدته دراسات في أماكن أخرى، ولم يُختبر هل ينطبق على مؤسستك.",
  "profile.constraint.named": "{title}",
  "profile.constraint.tied": "{titles}: لا تفرّق إجاباتك بينها.",
  "profile.constraint.side.throughput":
    "مؤشراتك الرئيسية أبعد عن أفضل القيم الوسيطة المنشورة لسنة {year} في السرعة ({throughput, number, percent} من المسافة بين أفضل قيمة وسيطة منشورة وأسوئها) منها في السلامة ({stability, number, percent}). ولذلك تأتي أولًا طرق العمل التي وجدت الدراسات أنها ترافق السرعة أو التسليم كله.",
  "profile.constraint.side.stability":
    "مؤشراتك الرئيسية أبعد عن أفضل القيم الوسيطة المنشورة لسنة {year} في السلامة ({stability, number, percent} من المسافة بين أفضل قيمة وسيطة منشورة وأسوئها) منها في السرعة ({throughput, number, percent}). ولذلك تأتي أولًا طرق العمل التي وجدت الدراسات أنها ترافق السلامة أو التسليم كله.",
  "profile.constraint.side.alike":
    "مؤشراتك الرئيسية بعيدة بالقدر نفسه تقريبًا في السرعة وفي السلامة عن أفضل القيم الوسيطة المنشورة لسنة {year}، ولذلك تُحسب النتائج البحثية عن أيّ منهما.",
  "profile.constraint.side.unknown":
    "لا تبيّن مؤشراتك الرئيسية هل المتأخر هو السرعة أم السلامة، ولذلك تُحسب النتائج البحثية عن أيّ منهما.",
  "profile.constraint.unlinked":
    "لا توجد في قائمتنا دراسة تربط طرق العمل التي دون متوسطها بهذا الجانب من التسليم؛ فلا يُحسب هنا إلا البُعد.",
  "profile.constraint.ahead": "بلغت جميع درجاتك المتوسطات المنشورة، ولذلك يُحسب هنا ما بقي إلى الحد الأعلى.",
  "profile.constraint.average":
    "{title}: {points, number, integer} من 100 نقطة، أي أدنى بمقدار {distance, number, integer} من متوسطه المنشور وهو {reference, number, integer}.",
  "profile.constraint.middle":
    "{title}: {points, number, integer} من 100 نقطة، أي أدنى بمقدار {distance, number, integer} من {reference, number, integer}، وهو وسط المتوسطات المنشورة؛ ولم يُنشر متوسط له وحده.",
  "profile.constraint.end":
    "{title}: {points, number, integer} من 100 نقطة، أي أدنى بمقدار {distance, number, integer} من الحد الأعلى.",
  "profile.constraint.years":
    "{n, plural, zero {لم تجد أي دراسة أنه يرافق تسليمًا أفضل} one {وجدت دراسة واحدة أنه يرافق تسليمًا أفضل} two {وجدت دراستان أنه يرافق تسليمًا أفضل} few {وجدت # دراسات أنه يرافق تسليمًا أفضل} many {وجدت # دراسة أنه يرافق تسليمًا أفضل} other {وجدت # دراسة أنه يرافق تسليمًا أفضل}}: {years}.",
  "profile.constraint.noYears": "لم تجد أي دراسة في قائمتنا أنه يرافق هذا الجانب من التسليم.",
  "profile.constraint.others": "ما يلي ذلك",
  "profile.constraint.rule":
    "القاعدة: الأكبر بُعدًا يأتي أولًا. والأبعاد التي يقل الفرق بينها عن {points} نقطة، أي نحو درجة واحدة في إجابة واحدة، تُعدّ متساوية؛ وعندئذ يقرر عدد الدراسات.",
  "profile.constraint.sources": "الدراسات",
  "profile.constraint.tooLittle":
    "لتسمية واحدة، يلزم أن تكون لطرق عمل لا يقل عددها عن {needed} إجابات تكفي لحساب درجة؛ وعددها حتى الآن {answered, number} من {asked}.",
  "profile.constraint.noneLeft": "جميع درجاتك عند حدها الأعلى: فلا شيء يبرز لكي يُنظر فيه أولًا.",

  "profile.culture": "كيف يعمل الناس معًا كما ترى",
  "profile.culture.score": "إجاباتك عن الثقافة التوليدية: {score, number, ::.0} من {max}.",
  "profile.culture.published":
    "المتوسط المنشور لسنة {year}، وقد سُئل عنه بكلمات أخرى، هو {score, number, ::.0}.",
  "profile.culture.strongest": "أكثر ما توافق عليه:",
  "profile.culture.weakest": "أقل ما توافق عليه:",
  "profile.culture.alike": "ترى جوانبها كلها بالقدر نفسه.",
  "profile.culture.types":
    "{n, plural, zero {لم توزّع نقاطًا في أي موقف:} one {في موقف واحد وزّعت نقاطك هكذا:} two {في موقفين وزّعت نقاطك هكذا:} few {في # مواقف وزّعت نقاطك هكذا:} many {في # موقفًا وزّعت نقاطك هكذا:} other {في # موقف وزّعت نقاطك هكذا:}} {power, number, integer}% لما تفعله ثقافة السلطة، و{rules, number, integer}% لما تفعله ثقافة القواعد، و{performance, number, integer}% لما تفعله ثقافة الأداء.",
  "profile.culture.noType": "لا يُستخلص هنا نوع ثقافة من رأي شخص واحد.",
  "profile.flow": "كيف ينتقل التغيير كما تراه",
  "profile.flow.times":
    "تستغرق الخطوات التي ذكرت زمنيها معًا {lead, number, ::.#} ساعة في المجموع، منها {process, number, ::.#} ساعة عمل: {percent, number, integer}%. يُحسب اليوم ثماني ساعات عمل والأسبوع خمسة أيام كهذه.",
  "profile.flow.slowest": "أطول انتظار للعمل عند: {steps}.",
  "profile.flow.leakiest": "أقل ما يصل كاملًا وصحيحًا عند: {steps}.",
  "profile.flow.complete":
    "من كل 100 عمل يمر نحو {complete, number, integer} بكل الخطوات دون أن يعود إلى الوراء.",
  "profile.flow.untimed": "خطوات لم يُذكر زمناها معًا فلم تُحسب: {steps}.",
  "profile.flow.view": "هذه نظرة واحدة إلى المسار، وقد يراه العاملون في خطوات أخرى على نحو مختلف.",

  "profile.team": "كلمات تحملها إلى فريقك",
  "profile.team.text": "مداخل إلى حديث، مستمدة من إجاباتك. انسخ ما يناسبك.",
  "profile.team.strongest": "أرى أن «{title}» يسير عندنا جيدًا. ماذا نفعل مما يمكن أن يتعلمه غيرنا؟",
  "profile.team.constraint":
    "ما أصغر شيء يمكننا تجربته خلال الأسبوعين القادمين بشأن {titles}، وكيف نلاحظ أنه أفاد؟",
  "profile.team.weakest": "أعطيتُ «{title}» إحدى أدنى درجاتي. هل ترونه كذلك؟",
  "profile.team.lead_time": "آخر تغيير عادي لدينا: أين انتظر أطول مدة في طريقه إلى المستخدمين؟",
  "profile.team.deployment_frequency": "ما الذي يجب أن يتحقق لكي نُصدر ضعف عدد المرات؟",
  "profile.team.recovery_time": "آخر مرة تعثّر فيها إصدار: ما الذي استغرق أطول وقت إلى أن عاد كل شيء سليمًا؟",
  "profile.team.change_fail_rate": "أيّ إصداراتنا الفاشلة الأخيرة كان يمكننا أن نلاحظ فشلها أبكر، وأين؟",
  "profile.team.statement": "«{text}» متى حدث هذا هنا آخر مرة، ومتى لم يحدث؟",
  "profile.team.views": "أين كان كل منا سيجيب إجابة مختلفة، وما الذي نعرفه ولا يعرفه الآخرون؟",
};
