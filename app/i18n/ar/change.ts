/** Words of what changed between two waves: every change with its interval, or why there is none. */
export const change: Record<string, string> = {
  "change.since": "التغيّر منذ {wave}",
  "change.rose": "ارتفع بمقدار {by} (من {from} إلى {to})",
  "change.fell": "انخفض بمقدار {by} (من {from} إلى {to})",
  "change.none": "لا تغيّر يمكن رصده (من {from} إلى {to})",
  "change.rosePoints": "ارتفع بمقدار {by} من النقاط (من {from} إلى {to})",
  "change.fellPoints": "انخفض بمقدار {by} من النقاط (من {from} إلى {to})",
  "change.nonePoints": "لا تغيّر يمكن رصده (من {from} إلى {to} من النقاط)",
  "change.noInterval": "لا يمكن تمييزه من الصدفة",
  "change.otherMeaning": "لا يُقارن: أسئلته تترابط الآن بطريقة أخرى",
  "change.note":
    "بين القوسين: حيث يقع التغيّر الحقيقي في 95 من كل 100 مقارنة كهذه. وتستبعد واحدة من كل عشرين الصفرَ بالصدفة وحدها، وعدم رصد تغيّر ليس دليلًا على أن شيئًا لم يتغيّر.",
  "change.teamsCount":
    "في تغيّر المؤشر يُحسب كل فريق مرة واحدة، ولذلك قد لا يساوي الفرق بين الإجابات المعتادة.",
  "change.drawn.organization": "يجيب أفراد المؤسسة الواحدة إجابات متقاربة، وما بين القوسين يراعي ذلك.",
  "change.drawn.team":
    "المؤسسات أقل من أن تُعمَّم على غيرها: ما بين القوسين يخص هذه المؤسسات وحدها، ويراعي أن أفراد الفريق الواحد يجيبون إجابات متقاربة.",
  "change.drawn.respondent": "لا ينتمي أحد هنا إلى مؤسسة، ولذلك يُحسب كل شخص بمفرده.",
  "change.drawn.none": "المؤسسات والفرق أقل من أن يُميَّز بها تغيّر من الصدفة، ولذلك لا تُذكر أقواس.",
  "change.levels": "حجم كل مجموعة سابقًا والآن",
  "change.levelsNote":
    "وُضعت الجولتان ضمن المجموعات التي كوّنتها {wave}، فلا تتحرك النسبة إلا لأن الإجابات تحركت.",
  "change.groupsStay": "إذا قُسّمت هذه الجولة من جديد فإنها تقع في المجموعات نفسها تقريبًا.",
  "change.groupsGo": "إذا قُسّمت هذه الجولة من جديد فإنها تقع في مجموعات أخرى، ولا يُقارن حجم تلك المجموعات.",
  "change.method": "القيم الوسيطة؛ فترات 95% للتغيّر",
  "change.before": "سابقًا",
  "change.now": "الآن",
  "change.change": "التغيّر",
  "change.noneBeyondChance": "لا تغيّر يمكن رصده",
  "change.noneBeyondChanceWhy":
    "لم يتغيّر أي مؤشر منذ {wave} أكثر مما تفسّره الصدفة. وليس هذا دليلًا على أن شيئًا لم يتغيّر.",
  "change.beyondChanceWhy": "المؤشرات التي تغيّرت منذ {wave} أكثر مما تفسّره الصدفة.",
  "change.cannotTell": "لا يمكن الجزم",
  "change.cannotTellWhy": "المؤسسات أو الفرق أقل من أن يُميَّز بها التغيّر منذ {wave} من الصدفة.",
  "change.notComputed": "لم تُحسب بعد المقارنة مع {wave}.",
};
