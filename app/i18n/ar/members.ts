/** Organizations, their members, and coming in by an invitation. */
import { counted } from "./counts.ts";

const organizations = counted("organizations", "organizations", "oblique");
const people = counted("people", "people");

export const members: Record<string, string> = {
  "error.role": "دورك لا يسمح بهذا. اسأل قائد المؤسسة أو المشغّل.",
  "nav.organizations": "المؤسسات",
  "organizations.title": "المؤسسات",
  "organizations.none": "لا توجد هنا مؤسسة تنتمي إليها.",
  "organizations.new": "مؤسسة أخرى",
  "organizations.name": "اسم المؤسسة",
  "organizations.create": "إنشاؤها",
  "organizations.taken": "توجد مؤسسة بهذا الاسم.",
  "organizations.delete": "إزالة المؤسسة",
  "organizations.deleteExplain":
    "يحتفظ أعضاؤها بحساباتهم لكنهم لا يرون دراساتها بعد ذلك، وتنتهي الدعوات وتزول قائمة فرقها. تبقى الدراسات والإجابات.",
  "organizations.deleteGo": "إزالة {name}",
  "organizations.noStudies": "ليس لها دور في أي دراسة بعد.",
  "organizations.hosts": "بصفتها المضيفة",
  "organizations.takesPart": "تشارك باسم {name}",
  "organizations.give": "إسناد دراسة إليها",
  "organizations.study": "الدراسة",
  "organizations.as": "في «{title}» هي",
  "organizations.asHint": "بصفتها إحدى المؤسسات ترى جزءها وحده، وبصفتها المضيفة ترى كل نتائج الدراسة.",
  "organizations.choosePart": "اختر…",
  "organizations.asHost": "مضيفة الدراسة",
  "organizations.noPart": "اختر ما هي المؤسسة في هذه الدراسة.",
  "organizations.pick": "متابعة",
  "organizations.takeBack": "إلغاء الإسناد",
  "organizations.takeBackOf": "إلغاء إسناد «{title}» إلى هذه المؤسسة",
  "organizations.giveGo": "حفظ",
  "organizations.unknownPart": "لا توجد في الدراسة مؤسسة بهذا الاسم.",
  "members.title": "الأعضاء",
  "members.none": "لا أحد بعد.",
  "members.role": "الدور",
  "members.roleOf": "دور {name}",
  "members.role.leader": "قائد",
  "members.role.researcher": "باحث",
  "members.role.operator": "مشغّل هذا النظام",
  "members.change": "تغيير الدور",
  "members.remove": "إزالة",
  "members.invited": "المدعوون",
  "members.withdraw": "سحب الدعوة",
  "members.invite": "دعوة شخص",
  "members.inviteGo": "دعوة",
  "members.sent": "رسالة الدعوة في طريقها. تسري الدعوة 14 يومًا.",
  "members.link":
    "هذا النظام لا يرسل رسائل. سلّم هذا الرابط بنفسك؛ يعمل مرة واحدة خلال 14 يومًا، ولا يُعرض إلا الآن:",
  "members.linkFor": "رابط لـ \u2068{email}\u2069",
  "join.title": "الانضمام إلى {organization}",
  "join.for": "هذه الدعوة موجّهة إلى {email}.",
  "join.signIn": "لهذا العنوان حساب. سجّل الدخول به ثم افتح الدعوة من جديد.",
  "join.orSignIn": "هل لديك حساب بهذا العنوان؟ سجّل الدخول به، فتُفتح الدعوة من جديد بعد ذلك.",
  "join.go": "انضمام",
  "join.ended":
    "هذه الدعوة لا تفتح شيئًا: استُخدمت أو سُحبت أو انتهت، أو لم يعد يحق لمرسلها أن يدعو، أو كُتبت خطأ. اطلب دعوة جديدة من قائد المؤسسة.",
  "standing.heading": "الفرق",
  "standing.title": "فرق {name}",
  "standing.intro":
    "الفرق التي تحتفظ بها المؤسسة أيًا كانت الدراسة التي تشارك فيها. تأخذها الدراسة وهي قيد الإعداد نسخةً خاصة بها: لا يغيّر أي تعديل هنا دراسةً، ويُعرف الفريق نفسه من جديد في الدراسة التالية.",
  "standing.none": "لا يوجد فريق في القائمة بعد.",
  "standing.change": "تغيير قائمة الفرق",
  "standing.look": "عرض قائمة الفرق",
  "standing.list": "الفرق، فريق في كل سطر",
  "standing.leaving":
    "الفريق الذي لم يعد في القائمة يُحفظ جانبًا إن كان في دراسة، ويُحذف إن لم يكن في أي دراسة. لتغيير اسم فريق استعمل النموذج أدناه: فباسم جديد هنا يكون فريقًا جديدًا.",
  "standing.rename": "تغيير اسم فريق",
  "standing.renameExplain": "يبقى الفريق نفسه. والدراسات التي هو فيها تحتفظ بالاسم الذي تعرضه.",
  "standing.from": "الفريق",
  "standing.to": "الاسم الجديد",
  "standing.renameGo": "تغيير الاسم",
  "standing.retired": "لم تعد في القائمة",
  "standing.retiredExplain":
    "هذه الفرق موجودة في دراسات. وإذا كُتب اسم أي منها في القائمة من جديد كان الفريق نفسه كما كان.",
  "standing.followed": "في الدراسات",
  "standing.followedExplain": "كل فريق والدراسات التي هو فيها.",
  "standing.as": "باسم {name}",
  "standing.now": "القائمة كما هي الآن",
  "standing.error.changed":
    "غيّر أحدهم القائمة في هذه الأثناء. تجدها أدناه كما هي الآن، وما كتبته لا يزال هنا: اجمع بينهما واحفظ من جديد.",
  "standing.error.gone": "لم يعد في القائمة فريق بهذا الاسم.",
  "standing.error.retired":
    "كان في القائمة من قبل فريق بهذا الاسم. اكتب الاسم في القائمة من جديد لاستعادته، أو اختر اسمًا آخر.",
  "ownPart.teams": "فرق {name} في هذه الدراسة",
  "ownPart.handOverExplain":
    "يمكنك تسليم الفرق التي تحتفظ بها مؤسستك إلى أن تُفتح الجولة الأولى. عندئذ يرى مضيف الدراسة أسماءها وأحجامها، ويستطيع تغييرها في الدراسة؛ وتبقى قائمتك لك. والفرق التي جاءت منها تُحدَّث.",
  "ownPart.handOverGo": "تسليم فرق {name}",
  "ownPart.title": "{study}: مشاركتكم",
  "ownPart.explain":
    "هذا ما يراه أعضاء مؤسسة مشاركة: مدى إجابة فرقها وحجم المجموعة. تُعرض النتائج على مضيف الدراسة.",
  "ownPart.scores": "{organization}: الدرجات",
  "ownPart.scoresNote":
    "متوسطات الجولة المغلقة. تظهر درجات الجميع حيث تشارك خمس مؤسسات أخرى على الأقل ولا تملك أي منها معظم الإجابات.",
  "ownPart.everyone": "الجميع",
  "ownPart.cohort": "المجموعة",
  "ownPart.cohortFacts": `أجاب في هذه الجولة ${people} من ${organizations}.`,
  "ownPart.cohortHidden":
    "يُعرض بعد إغلاق الجولة، إذا كانت فيها خمس مؤسسات أخرى على الأقل ولا تملك إحداها معظم الإجابات: فلا يكشف شيئًا عن أي منها.",
};
