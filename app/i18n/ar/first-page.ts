/** Words of the first page of a study: where somebody works, the proof of protection, the two consents. ICU messages. */
export const firstPage: Record<string, string> = {
  "firstPage.until.kept": "يبقى ما تبدأه محفوظًا حتى ذلك الحين.",
  "firstPage.choose.title": "أولًا: أين تعمل؟",
  "firstPage.choose.why": "لكي ترى قبل أن تجيب في أي المجموعات بالضبط ستُحسب إجابتك.",
  "firstPage.choose.organization": "مؤسستك",
  "firstPage.choose.teamOf": "فريقك في {organization}",
  "firstPage.choose.find": "جزء من الاسم",
  "firstPage.choose.find.go": "تقصير القائمة",
  "firstPage.choose.find.some":
    "{n, plural, =0 {لا يوجد هنا اسم فيه «{typed}». تعرض القائمة كل شيء.} zero {لا يوجد هنا اسم فيه «{typed}».} one {اسم واحد فيه «{typed}».} two {اسمان فيهما «{typed}».} few {# أسماء فيها «{typed}».} many {# اسمًا فيها «{typed}».} other {# اسم فيها «{typed}».}}",
  "firstPage.choose.go": "متابعة",
  "firstPage.choose.otherOrganization": "مؤسسة أخرى",
  "firstPage.choose.noOrganization": "مؤسستي غير مذكورة، أو أفضّل ألّا أقول",
  "firstPage.choose.noTeam": "فريق آخر، أو أفضّل ألّا أقول",
  "firstPage.chosen.team": "تجيب عن {team}، {organization}.",
  "firstPage.chosen.organization": "تجيب عن {organization}، من دون فريق.",
  "firstPage.chosen.none": "تجيب من دون مؤسسة.",
  "firstPage.chosen.change": "اختيار آخر",
  "firstPage.counts.title": "تُحسب إجابتك في",
  "firstPage.counts.lead":
    "لا تُعرض الإجابات إلا لمجموعات. هذه هي المجموعات التي يمكن أن تدخل إجابتك فيها، مع عدد الأشخاص عند فتح الاستبيان. وتعرض النتائج إلى جانبها مستويات الأداء: مجموعات من منظمات أو فرق أو أشخاص يتشابه تسليمهم، تُستخرج من الإجابات نفسها، وتسري عليها الحدود الدنيا ذاتها.",
  "firstPage.counts.group": "المجموعة",
  "firstPage.counts.people": "الأشخاص",
  "firstPage.counts.from": "الإجابات اللازمة",
  "firstPage.counts.n": "{n, number}",
  "firstPage.counts.more": "{n, number} أو أكثر",
  "firstPage.counts.notCounted": "غير معدود",
  "firstPage.counts.never": "لا تُعرض",
  "firstPage.view.everyone": "كل من يُسأل",
  "firstPage.view.otherTeams": "الفرق الصغيرة في {organization} معًا",
  "firstPage.view.team": "فريقك: {team}",
  "firstPage.view.most": "أقصى ما يُعرض: {figures}.",
  "firstPage.view.ownOnly":
    "لا يرى منظّم الدراسة شيئًا عن هذه المجموعة وحدها؛ ويرى قادة مؤسستك على الأكثر: {figures}.",
  "firstPage.notAgreed":
    "لم توافق {organization} على أن تُرى وحدةً قائمة بذاتها. عند منظّم الدراسة لا تُحسب إجابتك إلا ضمن الكل، ولا تُعرض أرقام {organization} وفرقها إلا لقادتها.",
  "firstPage.view.none": "عدد الأشخاص أقل من أن تُعرض وحدها.",
  "firstPage.figure.mean": "المتوسطات",
  "firstPage.figure.distribution": "التوزيعات",
  "firstPage.figure.commentPeople": "التعليقات",
  "firstPage.figure.quartiles": "الربيعيات",
  "firstPage.figure.drivers": "العوامل المرافقة",
  "firstPage.folded.otherTeams":
    "عدد أفراد فريقك {people, number}، وهو أقل من أن تكون له أرقام خاصة. يُحسب مع الفرق الصغيرة الأخرى في {organization}، ومجموع أفرادها {together, number}.",
  "firstPage.folded.organization":
    "عدد أفراد فريقك {people, number}، ومجموع أفراد الفرق الصغيرة في {organization} هو {together, number}: وهذا أقل من أن تكون لها أرقام خاصة. لا تُحسب إجابتك إلا في المجموعات الأكبر.",
  "firstPage.uncounted": "حيث لم يُعَدّ الجميع، يقرر عدد الإجابات وحده ما يُعرض.",
  "firstPage.crossed": "تُعرض المتوسطات أيضًا بحسب ما اختاره الناس هنا، حيث اختار عدد كافٍ منهم الجواب نفسه:",
  "firstPage.crossed.pair": "«{a}» و«{b}» معًا",

  "firstPage.rules.title": "القواعد، والعلامة المشتركة بينكم جميعًا",
  "firstPage.rules.same":
    "كل من يُسأل يرى العلامة {hash}. قارن علامتك بعلامة أحد زملائك: العلامة الواحدة تعني القواعد نفسها وأعداد الأشخاص نفسها، مثبَّتةً عند فتح الاستبيان. ولا يمكن تخفيف شيء بعد ذلك من دون أن تتغير العلامة.",
  "firstPage.rules.mean":
    "ابتداءً من {n} إجابات عن السؤال: المتوسطات بمنزلة عشرية واحدة، وكلمة تصف تباعد الإجابات. ودون ذلك لا شيء.",
  "firstPage.rules.distribution": "ابتداءً من {n}: كيف تتوزع الإجابات.",
  "firstPage.rules.quartiles": "ابتداءً من {n}: الربيعيات.",
  "firstPage.rules.drivers": "ابتداءً من {n}: العوامل المرافقة، أي ما يرافق النتائج الجيدة في المجموعة.",
  "firstPage.rules.comments":
    "التعليقات: من المجموعات التي لا يقل أفرادها عن {people} فقط، وابتداءً من {n} تعليقات على السؤال نفسه؛ ولا تُنسب إلى فريق أبدًا.",
  "firstPage.rules.leaders": "تقييمات المسؤول: ابتداءً من {n} إجابات، وله وحده.",
  "firstPage.rules.complement":
    "المجموعة التي يمكن استنتاجها بطرح المجموعات الأخرى تُخفى، ومعها مجموعة ثانية.",
  "firstPage.rules.folding": "الفرق التي يقل أفرادها عن {k} تُحسب مع الفرق الصغيرة الأخرى في مؤسستها.",
  "firstPage.rules.close": "لا يرى أحد أي نتيجة قبل إغلاق الاستبيان.",
  "firstPage.rules.frozen":
    "المثبَّت: عدد المؤسسات {organizations, number}، وعدد الفرق {teams, number}{folded, plural, =0 {} other {، منها # أصغر من أن تكون لها أرقام خاصة}}{uncounted, plural, =0 {} other {، و# غير معدودة}}.",
  "firstPage.rules.hash": "العلامة كاملةً (SHA-256، إصدار القواعد {version, number}):",
  "firstPage.kept.title": "ما يُحفظ، وإلى متى",
  "firstPage.kept.draft": "أثناء إجابتك",
  "firstPage.kept.draft.text":
    "إجاباتك مقفلة بمفتاح لا يصنعه إلا رمزك{invited, select, yes { أو دعوتك} other {}}. نحتفظ ببصمة منه ولا نستطيع قراءتها. والإرسال يحذف هذه النسخة.",
  "firstPage.kept.sent": "بعد أن ترسل",
  "firstPage.kept.sent.stored":
    "يُحفظ: إجاباتك، ومؤسستك وفريقك، واللغة، وهل يجوز أن يحصل عليها الباحثون، وفي أي جزء من مدة الاستبيان وصلت، وترتيب الأسئلة، وعلامة إن كانت أسرع مما يمكن أن يُقرأ أو متشابهة كلها.",
  "firstPage.kept.sent.texts": "ما تكتبه بكلماتك يُحفظ منفصلًا، من دون صلة بالباقي.",
  "firstPage.kept.sent.not":
    "لا يُحفظ: اسمك، ولا بريدك الإلكتروني أو عنوان شبكتك، ولا الوقت، ولا أي شيء عن جهازك.",
  "firstPage.kept.sent.invitation": "بعد ذلك لا تقول دعوتك إلا إنه أُجيب عنها، ولا تقول بماذا.",
  "firstPage.kept.published": "حتى نشر النتائج",
  "firstPage.kept.published.text":
    "باسم مستعار: تبقى بصمة من إيصالك مع إجاباتك، لكي يجدها من يملك رمزك دون غيره. ويمكنك محوها إلى أن يُغلق الاستبيان.",
  "firstPage.kept.backups":
    "{days, plural, =0 {عند النشر} zero {عند النشر} one {يوم واحد بعد ذلك} two {يومان بعد ذلك} few {# أيام بعد ذلك} many {# يومًا بعد ذلك} other {# يوم بعد ذلك}}",
  "firstPage.kept.backups.text":
    "{days, plural, =0 {لا تُحفظ نسخ احتياطية: ما حُذف فقد زال.} other {قد تحوي النسخ الاحتياطية لقاعدة البيانات ما حُذف، ثم تنتهي مدتها.}}",
  "firstPage.kept.after": "بعد ذلك",
  "firstPage.kept.after.text": "مجهول الهوية: لا شيء يؤدي من إجاباتك إليك، إلا إذا دلّ مضمونها عليك.",
  "firstPage.consent.title": "موافقتك",
  "firstPage.consent.study": "قرأت هذه الصفحة، ويجوز استخدام إجاباتي في هذه الدراسة.",
  "firstPage.consent.research":
    "يجوز أيضًا إعطاء إجاباتي للباحثين: من دون فريقي، ومع ذكر مؤسستي فقط إذا وافق ما لا يقل عن {k} من أفرادها.",
  "firstPage.consent.optional": "يمكنك ترك هذا من دون اختيار، ولن يغيّر ذلك شيئًا آخر.",
  "firstPage.consent.writtenIn":
    "كتب المضيف هذا النص بلغة أخرى ({language})، ولا نص له بلغتك ({own}). لا توافق إلا إذا فهمته.",
  "firstPage.consent.profile": "في النهاية ترى ملفك الخاص، ولا يراه أحد غيرك. ويمكنك ترك أي سؤال.",
  "firstPage.error.closed.title": "أُغلق الاستبيان",
  "firstPage.error.closed":
    "أُغلق الاستبيان بينما كانت هذه الصفحة مفتوحة، ولذلك لم يبدأ شيء ولم يُحفظ شيء. شكرًا لرغبتك في المشاركة.",
  "firstPage.error.policy.title": "هذا الاستبيان متوقف",
  "firstPage.error.policy":
    "هذا الاستبيان متوقف: القواعد التي تحمي إجاباته ليست القواعد التي فُتح بها. لم يُحفظ شيء منك، وما حفظته من قبل باقٍ. يُرجى إخبار من دعاك.",
};
