/** Words of the pages on which a study is made and run: list, new study, settings, who takes part, waves. ICU messages. */
import { counted } from "./counts.ts";

const organizations = counted("organizations", "organizations");
const answers = counted("people", "answers");
const waves = counted("waves", "waves");
const items = counted("items", "questions");
const minutes = counted("minutes", "minutes", "oblique");
const teams = counted("n", "teams");

export const studiesPages: Record<string, string> = {
  "studies.new": "دراسة جديدة",
  "studies.shelf": "أي دراسات",
  "studies.shelf.active": "الجارية ({n, number})",
  "studies.shelf.archived": "المؤرشفة ({n, number})",
  "studies.noneArchived": "لا توجد دراسة مؤرشفة.",
  "studies.noneYet": "أنشئ دراسة بالزر أعلاه. يستغرق ذلك نحو عشر دقائق.",
  "studies.noneMine": "ليست لديك دراسة بعد.",
  "studies.noneGiven":
    "تظهر هنا أيضًا دراسة لغيرك تشارك فيها مؤسستك، بعد أن يسندها مشغّل هذا الموقع إلى المؤسسة.",
  "studies.noneAsk":
    "ينشئ قادة مؤسستك الدراسات، ويسند إليها مشغّلو هذا الموقع الدراسات التي تشارك فيها. اسأل واحدًا منهم.",
  "studies.state":
    "{state, select, draft {قيد الإعداد} open {مفتوحة} resting {لا جولة مفتوحة} archived {مؤرشفة} other {قيد المحو}}",
  "studies.sizes": `${organizations}، {open, select, yes {إجابات قليلة جدًا حتى الآن} uncounted {لم تُحصَ الإجابات بعد} other {${answers}}}، ${waves}`,
  "studies.page": "الصفحة {page, number} من {pages, number}",
  "studies.before": "الأحدث",
  "studies.after": "الأقدم",
  "newStudy.title": "دراسة جديدة",
  "newStudy.intro": "يمكن تغيير كل ما هنا حتى تُفتح الجولة الأولى. لا يُسأل أحد عن شيء قبل أن تفتحها.",
  "newStudy.go": "إنشاء الدراسة",
  "newStudy.about": "موضوعها",
  "newStudy.questions": "ما الذي يُسأل عنه",
  "newStudy.who": "من يشارك",
  "newStudy.words": "ما يُقال للمجيبين",
  "newStudy.time": "الأوقات والحفظ",
  "newStudy.noHost":
    "لست قائدًا لأي مؤسسة، فلا توجد مؤسسة يمكنها استضافة دراسة. اطلب من مشغّل النظام أن يجعلك قائدًا لواحدة.",
  "newStudy.byName":
    "لا توجد مؤسسة مسجلة هنا بعد. يمكن إنشاء دراسة مع ذلك: تُحسب المؤسسات التي تسميها في الكل فقط، لأن أحدًا منها لا يستطيع الموافقة على أن تُرى وحدها. لعرض كل منها أنشئها أولًا.",
  "studyField.title": "اسم الدراسة",
  "studyField.titleHint": "يقرؤه المجيبون في الصفحة الأولى. مثلًا: كيف نسلّم البرمجيات، 2027.",
  "studyField.purpose": "الغرض منها",
  "studyField.purposeHint": "قل في جملتين أو ثلاث ما الذي تريد معرفته وما الذي ستفعله به.",
  "studyField.organization": "المؤسسة المضيفة",
  "studyField.organizationHint": "يدير قادتها الدراسة ويرون النتائج.",
  "studyField.noOrganization": "لا مؤسسة: المشغّلون فقط",
  "studyField.host": "من يسأل، كما يقرؤه المجيبون",
  "studyField.hostHint": "إن تُرك فارغًا: اسم المؤسسة المنظِّمة. وإن لم تكن هناك مؤسسة فاكتب من يسأل.",
  "studyField.slug": "اسم قصير للعنوان",
  "studyField.slugHint":
    "حروف لاتينية صغيرة وأرقام وشرطات. هو جزء من الرابط الذي يفتحه المجيبون ولا يتغير. إن تُرك فارغًا: يُشتق من الاسم.",
  "studyField.instrument": "الاستبيان",
  "studyField.instrumentFacts": `{title}، الإصدار {version}: ${items}، نحو ${minutes}`,
  "studyField.instrumentHint": "يمكن إضافة وحدات في الصفحات التالية.",
  "studyField.unit": "ما الذي يُقارن",
  "studyField.unitHint":
    "يلزم لثلاثة نطاقات للتسليم {needed, number} مما يُقارن. مع مؤسسة أو مؤسستين اختر الأشخاص، أو الفرق إن بلغ عددها ذلك: تُستخرج النطاقات حينها بينهم. وبأقل من {needed, number} لا توجد نطاقات؛ لكن توضع كل وحدة إلى جانب الأرقام المنشورة لسنة ما، ويُعرض كل ما عدا ذلك بقدر ما يسمح به حجم المجموعات.",
  "studyField.minimum": "أصغر مجموعة تُعرض",
  "studyField.minimumHint": "خمسة أشخاص على الأقل. يُكتب الرقم في الصفحة الأولى ولا يُخفض بعدها أبدًا.",
  "studyField.names": "المؤسسات المشاركة، واحدة في كل سطر",
  "studyField.namesHint":
    "ومؤسستك أيضًا إن كانت تشارك: تأتي معها الفرق التي تحتفظ بها. تكفي مؤسستان للبداية، ويمكن أن يأتي غيرهما في الصفحات التالية. والمؤسسة التي لا حساب لقادتها هنا لا تستطيع الموافقة على أن تُرى قائمةً بذاتها، فتُحسب في الكل فقط.",
  "studyField.languages": "اللغات",
  "studyField.languagesHint":
    "يُسأل كل شخص بلغته إن كان الاستبيان كاملًا بها، وإلا فبلغته الأصلية. إن لم تُحدَّد لغة: كل اللغات المتاحة.",
  "studyField.mainLanguage": "اللغة التي تكتب بها",
  "studyField.mainLanguageHint":
    "بها الاسم والغرض وما يوافق عليه المجيبون. وفي الإعدادات مكان للكلام نفسه بلغات الدراسة الأخرى.",
  "studyField.mainLanguage.unsaid": "غير محددة",
  "studyField.inLanguage": "{field} ({language})",
  "studyField.consent": "على ماذا يوافق المجيبون",
  "studyField.consentHint":
    "يظهر فوق المربع الذي يحددونه، إلى جانب كلام هذه الصفحة عن الحماية. اذكر من المسؤول وإلى أين تُوجَّه الأسئلة، واطلب مراجعته ممن يتولى حماية البيانات.",
  "studyField.consentDefault":
    "المشاركة طوعية. يمكنك التوقف في أي وقت قبل الإرسال، ومحو إجاباتك بالإيصال حتى يُغلق الاستبيان. لا يُخبَر أحد هل أجبت ولا بماذا أجبت.",
  "studyField.retention": "عدد الأيام التي تُحفظ فيها الإجابات",
  "studyField.retentionHint":
    "تُحسب من نهاية الجولة الأخيرة؛ ثم تُمحى وتبقى النتائج. إن تُرك فارغًا: حتى تمحو الدراسة.",
  "studyField.zone": "المنطقة الزمنية",
  "studyField.zoneHint": "مثل ⁦Africa/Cairo⁩. تبدأ أيام الدراسة وتنتهي هناك. إن تُركت فارغة: حيث يوجد الخادم.",
  "studyField.quietFrom": "لا رسائل من الساعة",
  "studyField.quietUntil": "لا رسائل حتى الساعة",
  "studyField.quietHint":
    "تنتظر الدعوات والتذكيرات الموجهة إلى كثيرين خلال ذلك، عبر الليل إن كان الوقت الأول هو الأبعد. ⁦00:00⁩ مرتين: لا تنتظر أبدًا.",
  "studies.error.title": "اكتب اسمًا لا يزيد على 120 حرفًا.",
  "studies.error.purpose": "قل ما الغرض منها، في 2000 حرف على الأكثر.",
  "studies.error.consent": "اختصره إلى 4000 حرف على الأكثر.",
  "studies.error.consentMain":
    "اكتب هنا أيضًا ما يوافق عليه الناس: فهو مكتوب في الأسفل بلغة أخرى، وعلى الجميع أن يوافقوا على الشيء نفسه.",
  "studies.error.retention": "اكتب عددًا صحيحًا من الأيام من 0 إلى 36500، أو لا شيء.",
  "studies.error.retentionLonger": "قيل للناس كم يومًا تُحفظ إجاباتهم. اكتب ذلك العدد أو عددًا أصغر منه.",
  "studies.error.zone": "لا توجد منطقة زمنية بهذا الاسم. اكتب واحدة مثل ⁦Africa/Cairo⁩، أو لا شيء.",
  "studies.error.time": "اكتب وقتًا مثل ⁦20:00⁩.",
  "studies.error.quietAlways":
    "الوقتان متطابقان. اكتب ⁦00:00⁩ مرتين إن كانت الرسائل لا تنتظر أبدًا، أو وقتين مختلفين.",
  "studies.error.languages": "اختر لغات من القائمة.",
  "studies.error.mainLanguage": "اختر لغة من القائمة.",
  "studies.error.mainLanguageTwice": "يوجد في الأسفل كلام بهذه اللغة. أفرغه أولًا أو اختر لغة أخرى.",
  "studies.error.languagesLost":
    "{n, plural, other {}}لا يتوفر {names} بلغات: {languages}، فلن يُسأل أحد بها. أزل هذه اللغات هنا، أو اترك ذلك الجزء من الأسئلة.",
  "studies.error.instrument": "اختر استبيانًا من القائمة.",
  "studies.error.unit": "اختر ما الذي يُقارن.",
  "studies.error.minimum": "اكتب رقمًا من 5 إلى 100.",
  "studies.error.organization": "اختر مؤسسة من القائمة.",
  "studies.error.host": "قل من يسأل، في 120 حرفًا على الأكثر.",
  "studies.error.slug":
    "استخدم حروفًا لاتينية صغيرة وأرقامًا وشرطات فقط، 60 على الأكثر، ولا تستخدم كلمة يستعملها هذا الموقع نفسه.",
  "studies.error.slugTaken": "لدراسة أخرى هذا الاسم القصير. اختر غيره.",
  "studies.error.names": "اكتب أسماء المؤسسات، واحدًا في كل سطر، لا يزيد كل منها على 120 حرفًا.",
  "studies.error.namesTwice": "لمؤسستين الاسم نفسه. أعطِ كلًّا منهما اسمًا خاصًا بها.",
  "studies.error.namesMany": "للدراسة 500 مؤسسة على الأكثر.",
  "settings.title": "الإعدادات",
  "settings.saved": "حُفظ.",
  "settings.save": "حفظ الإعدادات",
  "settings.next": "ما الذي يأتي بعد ذلك",
  "settings.next.modules": "اختيار الوحدات",
  "settings.next.preview": "الاطلاع على الاستبيان",
  "settings.next.members": "تسمية الفرق",
  "settings.next.plan": "الاطلاع على ما ستظهره قبل أن تُفتح",
  "settings.next.waves": "تخطيط جولة وفتحها",
  "settings.promised":
    "يبقى ما يوافق عليه الناس كما هو ما دامت جولة مفتوحة، ليوافق الجميع على الشيء نفسه: يتغير الاسم والغرض وهذه الكلمات بعد إغلاقها. ويمكن إضافة لغات وتقليل أيام الحفظ.",
  "settings.newWords":
    "ما تغيّره هنا يقرؤه من يُسألون في الجولة التالية. أما من أجابوا فقد وافقوا على الكلمات السابقة: لا تُحفظ إجاباتهم أيامًا أكثر مما قيل لهم.",
  "settings.noConsent": "لا شيء خاص بكم: يقرأ الناس كلمات الصفحة.",
  "settings.translations": "الكلام نفسه بلغات أخرى",
  "settings.translations.first":
    "اختر في الأعلى اللغة التي تكتب بها ثم احفظ: بعدها يكون هنا مكان لكل لغة أخرى يُسأل بها الناس.",
  "settings.translations.explain":
    "يقرأ الناس بلغتهم ما تكتبه لها هنا، وما ينقص يقرؤونه بلغة أخرى ({language}). إذا غيّرت الكلام في الأعلى فغيّره هنا أيضًا.",
  "settings.translations.explainNone": "يقرأ الناس بلغتهم ما كُتب لها هنا، وما ينقص يقرؤونه كما هو في الأعلى.",
  "settings.translations.missing": "لم يُكتب بعد: {parts}",
  "settings.fixed": "ثابت منذ فتح الجولة الأولى",
  "settings.filters": "النتائج بحسب الخلفية",
  "settings.filters.explain":
    "اختر الأسئلة التي تُعرض المتوسطات بحسبها إلى جانب المجموعات. يثبت ذلك عند فتح الجولة الأولى، لأن ما يجوز عرضه يُقرَّر لكل شيء معًا. لا تُعرض إلا الخانات التي فيها عدد كافٍ من الأشخاص تختلف إجاباتهم.",
  "settings.filters.by": "عرض المتوسطات بحسب",
  "settings.filters.pairs": "عرض المتوسطات بحسب سؤالين معًا",
  "settings.filters.pair": "{a} × {b}",
  "settings.filters.save": "حفظ ما يُعرض بحسب الخلفية",
  "settings.filters.none": "لم يُعلَن عن شيء قبل فتح الجولة الأولى.",
  "settings.filters.tooMany": "يمكن إعلان ثمانية أسئلة وستة أزواج على الأكثر. لم يُحفظ شيء.",
  "settings.archivedExplain": "هذه الدراسة مؤرشفة: لا يتغير فيها شيء، وتبقى نتائجها حيث هي.",
  "settings.erasing": "تُمحى هذه الدراسة الآن. بعد لحظة لا يبقى منها سوى قيود في سجل التدقيق.",
  "settings.copy": "دراسة أخرى مثلها",
  "settings.copyExplain": "تُنسخ الأسئلة والمؤسسات والفرق والإعدادات؛ أما الإجابات والجولات فلا.",
  "settings.copyTitle": "اسم الدراسة الجديدة",
  "settings.copyGo": "نسخ الدراسة",
  "settings.archive": "الأرشفة",
  "settings.archiveExplain": "تخرج من القائمة وتسكن. يمكنك استعادتها في أي وقت.",
  "settings.archiveOpen": "يمكن أرشفتها بعد إغلاق جولتها.",
  "settings.archiveGo": "أرشفة الدراسة",
  "settings.takeBackGo": "استعادتها من الأرشيف",
  "settings.erase": "المحو",
  "settings.eraseExplain":
    "يذهب كل ما في هذه الدراسة إلى الأبد: الإجابات والنتائج والدعوات والإعدادات. ومن كان يجيب يُوقَف. لا يعيدها شيء سوى نسخة احتياطية.",
  "settings.eraseConfirm": "للتأكيد اكتب اسم الدراسة: {title}",
  "settings.eraseWrong": "ليس هذا اسم الدراسة. لم يُمحَ شيء.",
  "settings.eraseGo": "محو الدراسة إلى الأبد",
  "partners.title": "من يشارك",
  "partners.intro":
    "المؤسسات وفرقها. يمكن تغيير المجموعات حتى تُفتح الجولة الأولى؛ ثم تبقى كما هي، لأن المجيبين يُخبَرون في أي مجموعات تُحسب إجاباتهم.",
  "partners.frozen": "فُتحت جولة، فتبقى المؤسسات والفرق كما هي.",
  "partners.none": "لا تشارك أي مؤسسة بعد.",
  "partners.together": "كل زر حفظ يحفظ فرق كل المؤسسات في هذه الصفحة.",
  "partners.teams": "فرق {name}",
  "partners.teamsHint": "فريق في كل سطر، وعدد الأشخاص بعد فاصلة منقوطة إن كنت تعرفه: المدفوعات; 12",
  "partners.teamCount": teams,
  "partners.saveNamed": "حفظ فرق {name}",
  "partners.save": "حفظ",
  "partners.saved": "حُفظ.",
  "partners.next": "التالي: الاطلاع على ما ستظهره الدراسة بهذه المجموعات",
  "partners.take": "أخذ الفرق التي تحتفظ بها {name}",
  "partners.takeExplain": "تُضاف الفرق التي في قائمة المؤسسة أو تُحدَّث؛ وتبقى الفرق المكتوبة هنا وحدها.",
  "partners.handOver": "يستطيع قادتها أنفسهم تسليم الفرق التي تحتفظ بها.",
  "partners.remove": "إزالة {name}",
  "partners.removeAsk": "إزالة {name} من الدراسة",
  "partners.removeFixed":
    "تُحذف مع {name} فرقها، وخطوات تدفق القيمة لديها، وأرقامها المقيسة، وموافقتها على أن تُعرض.",
  "partners.add": "إضافة مؤسسات",
  "partners.addNames": "الأسماء، واحد في كل سطر",
  "partners.addGo": "إضافة",
  "partners.shown":
    "{of, select, host {مؤسستك: تراها وحدةً قائمة بذاتها.} other {{shown, select, yes {وافقت على أن تراها وحدةً قائمة بذاتها.} other {لم توافق على أن تُرى وحدةً قائمة بذاتها: تُحسب ضمن الكل فقط.}}}}",
  "partners.nobody":
    "لا أحد منها يستطيع الدخول هنا، فلا أحد يستطيع الموافقة، ولا تُعرض وحدها. ينشئ مشغّل النظام مؤسسة بهذا الاسم، ويربطها بهذه الدراسة في صفحتها، ويدعو قائدًا لها فيوافق.",
  "partners.error.gone":
    "أزال أحدهم {name} من هذه الدراسة في هذه الأثناء، فلم يُحفظ شيء بعد. ما كتبته للمؤسسات الأخرى لا يزال في مكانه أدناه: احفظه من جديد. أما ما كتبته من أجل {name} فلا يبقى هنا إلا حتى ذلك الحين: لاستخدامه انسخه أولًا، ثم احفظ، وأضف المؤسسة من جديد، والصقه هناك.",
  "members.error.many": "للمؤسسة هنا 2000 فريق على الأكثر.",
  "members.error.name": "يحتاج كل فريق إلى اسم لا يزيد على 120 حرفًا.",
  "members.error.twice": "لفريقين الاسم نفسه. أعطِ كلًّا منهما اسمًا خاصًا به.",
  "members.error.lineName": "السطر {line, number}: يحتاج الفريق إلى اسم لا يتجاوز ⁦120⁩ حرفًا.",
  "members.error.lineCount":
    "السطر {line, number}: «{written}» ليس عدد أشخاص. بعد الفاصلة المنقوطة يأتي عدد صحيح من ⁦1⁩ إلى ⁦100,000⁩ أو لا شيء.",
  "members.error.lineTwice": "«{name}» موجود في الأسطر {lines}. أعطِ كل فريق اسمًا خاصًا به.",
  "meanwhile.title": "تغيّر هذا بعد أن فتحت الصفحة",
  "meanwhile.explain":
    "لم يُحفظ شيء. الحقول التي لم تغيّرها تُظهر ما هي عليه الآن، وما كتبته باقٍ. انظر إليها ثم احفظ من جديد. ما تغيّر منذ ذلك الحين:",
  "meanwhile.now": "هو الآن:",
  "meanwhile.empty": "(فارغ)",

  "forGood.known": "أعلم أنه لا يمكن التراجع عن هذا.",
  "forGood.error": "ضع علامة في المربع أولًا. لم يتغير شيء.",

  "waves.title": "الجولات",
  "waves.intro": "الجولة مرة واحدة من السؤال. تُفتح واحدة في كل وقت، وتظهر الدرجات عند إغلاقها.",
  "waves.none": "لم تُخطَّط جولة بعد.",
  "waves.state":
    "{state, select, planned {مخطط لها} open {مفتوحة} ending {تُغلق: من بدأ يستطيع أن يُكمل} over {انتهت ويجري إغلاقها} closed {مغلقة} other {منشورة}}",
  "waves.noLast": "بلا يوم أخير",
  "waves.missing": "قبل أن تُفتح:",
  "waves.missing.questionnaire": "هذا النظام ليس لديه استبيانها. اختر غيره.",
  "waves.missing.modules": "وحداتها لا تناسب الاستبيان. اخترها من جديد.",
  "waves.missing.draft": "قد يتغير {names} بعد. انشره أولًا.",
  "waves.missing.organizations": "لا تشارك أي مؤسسة بعد.",
  "waves.missing.teams": "لا يشارك أي فريق بعد، والفرق هي التي تُقارن.",
  "waves.missing.consent": "لم يُكتب بعد على ماذا يوافق المجيبون.",
  "waves.missing.lastDay": "مضى يومها الأخير. اختر يومًا لاحقًا أدناه.",
  "waves.unwritten":
    "سيقرأ بعض الناس كلامًا بلغة ليست لغتهم. يمكن فتح الجولة مع ذلك، لكنه يبقى هكذا حتى تُغلق.",
  "waves.unwritten.main": "لم يُحدَّد بأي لغة كُتب الاسم والغرض وما يوافق عليه المجيبون.",
  "waves.unwritten.consent":
    "ما يوافق عليه المجيبون غير مكتوب بهذه اللغات: {languages}. يقرؤونه بلغة أخرى ({main}).",
  "waves.unwritten.purpose":
    "الغرض من الدراسة غير مكتوب بهذه اللغات: {languages}. يقرؤونه بلغة أخرى ({main}).",
  "waves.openGo": "فتح الجولة {number} الآن",
  "waves.openExplain": "عندما تفتحها، يمكن الإجابة.",
  "waves.openFixed":
    "ومنذ ذلك الحين تبقى الأسئلة والمؤسسات والفرق كما هي، في هذه الجولة وفي كل ما يليها، والمؤسسات التي لم توافق حتى ذلك الحين لا تُعرض وحدات مستقلة.",
  "waves.link": "رابط المجيبين",
  "waves.extend": "اليوم الأخير",
  "waves.setLastGo": "تحديد اليوم الأخير للجولة {number}",
  "waves.extendGo": "تغيير اليوم الأخير للجولة {number}",
  "waves.endGo": "إغلاق الجولة {number}",
  "waves.endExplain": "عندما تغلقها، لا يستطيع أحد أن يبدأ بعد ذلك. ولمن بدأ نصف ساعة ليُكمل.",
  "waves.endFixed": "لا تُفتح الجولة من جديد، وما لم يُرسل حتى ذلك الحين لا يُحسب أبدًا.",
  "waves.publishGo": "نشر الجولة {number}",
  "waves.publishFixed":
    "عندما تنشرها، لا يقود أي إيصال إلى إجابة بعد ذلك، إلى الأبد: فلا يرى من أجاب ملفه الخاص بعدها.",
  "waves.plan": "تخطيط الجولة التالية",
  "waves.planGo": "تخطيط الجولة {number}",
  "waves.name": "اسم الجولة",
  "waves.nameDefault": "الجولة {number}",
  "waves.opensOn": "اليوم الأول كما تخطط له",
  "waves.opensOnHint": "تُفتح عندما تضغط الزر في هذه الصفحة، لا من تلقاء نفسها.",
  "waves.closesOn": "اليوم الأخير",
  "waves.closesOnHint": "تُغلق من تلقاء نفسها بعد انتهاء هذا اليوم. إن تُرك فارغًا: عندما تغلقها أنت.",
  "waves.rename": "تغيير اسم الجولة {number} أو حذفها",
  "waves.renameGo": "تغيير اسم الجولة {number}",
  "waves.dropExplain": "لم يُدعَ إليها أحد بعد، فتُحذف ولا يبقى منها إلا قيد في السجل.",
  "waves.dropGo": "حذف الجولة {number}",
  "waves.isKnown": "دُعي أحد إلى هذه الجولة أو أجاب فيها أحد، فتحتفظ باسمها ولا يمكن حذفها.",
  "waves.error.known":
    "دُعي أحد إلى الجولة {number} أو أجاب فيها أحد، فتحتفظ باسمها ولا يمكن حذفها. لم يتغير شيء.",
  "waves.error.changed": "غيّر أحدهم هذه الجولة في هذه الأثناء. انظر إليها مرة أخرى؛ لم يتغير شيء.",
  "waves.error.past": "اختر يومًا من اليوم فصاعدًا.",
  "waves.error.order": "اليوم الأخير يسبق اليوم الأول.",
  "ownPart.agree": "ما يراه المضيف من {name}",
  "ownPart.agreeExplain":
    "يرى مضيف الدراسة الكل. ولا يرى {name} وحدةً قائمة بذاتها، بمستوياتها وقدراتها، إلا إذا وافقت. يمكنك الموافقة حتى تُفتح الجولة الأولى، والتراجع حتى تُغلق.",
  "ownPart.agreed": "وافقت على أن يراها المضيف وحدةً قائمة بذاتها.",
  "ownPart.notAgreed": "لا تُعرض وحدةً قائمة بذاتها.",
  "ownPart.agreeGo": "الموافقة باسم {name}",
  "ownPart.withdrawGo": "التراجع باسم {name}",
};
