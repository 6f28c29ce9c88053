/** Words about who takes part, as they stand on the pages of results too. */
export const takingPart: Record<string, string> = {
  "study.tab.plan": "التخطيط",
  "study.tab.measured": "المقيس",
  "study.tab.ethics": "الأخلاقيات",
  "study.tab.collection": "جمع الإجابات",
  "participation.step.covered": "لا تُعرض، حمايةً لفريق صغير",
  "participation.whole": "المنظمة كلها",
  "participation.others": "الفرق الصغيرة معًا ({teams})",
  "participation.asOf": "يُسجَّل مرة في اليوم؛ هكذا كان في {date}.",
  "uncounted.title": "لم يُحصَ بعد من يشارك",
  "uncounted.invitations":
    "{n, plural, =0 {لا إحصاء بعد.} zero {# دعوة لم تُحصَ بعد.} one {دعوة واحدة لم تُحصَ بعد.} two {دعوتان لم تُحصيا بعد.} few {# دعوات لم تُحصَ بعد.} many {# دعوة لم تُحصَ بعد.} other {# دعوة لم تُحصَ بعد.}}",
  "uncounted.first": "أول إحصاء في {day}، في الدقائق التي تلي منتصف الليل ({zone}).",
  "uncounted.explain":
    "تُحصى الجولة مرة في اليوم، من اليوم التالي لفتحها: ففي اليوم الأول لا تزال الرسائل تخرج، والإحصاء عندئذ يقول عن الجميع إنهم لم يشاركوا.",
  "uncounted.since":
    "{n, plural, zero {# دعوة لم تُحصَ بعد، إذ أُنشئت بعد هذا الإحصاء} one {دعوة واحدة لم تُحصَ بعد، إذ أُنشئت بعد هذا الإحصاء} two {دعوتان لم تُحصيا بعد، إذ أُنشئتا بعد هذا الإحصاء} few {# دعوات لم تُحصَ بعد، إذ أُنشئت بعد هذا الإحصاء} many {# دعوة لم تُحصَ بعد، إذ أُنشئت بعد هذا الإحصاء} other {# دعوة لم تُحصَ بعد، إذ أُنشئت بعد هذا الإحصاء}}: الإحصاء التالي في {day}، في الدقائق التي تلي منتصف الليل ({zone}).",
  "missing.title": "من ينقص في هذه الإجابات",
  "missing.explain":
    "أجاب هؤلاء أقل بوضوح من غيرهم في القائمة. اقرأ الأرقام وهذا في بالك: فهي تخبر عنهم أقل.",
  "missing.hidden": "منظمة لا تُذكر هنا",
  "missing.role": "من دورهم {name}",
  "missing.more":
    "{n, plural, zero {ولا غيرها} one {وواحدة أخرى} two {واثنتان أخريان} few {و# أخرى} many {و# أخرى} other {و# أخرى}}",
  "missing.teamSize":
    "{of, select, 0 {فرق من أقل من 10 أشخاص} 10 {فرق من 10 إلى 19 شخصًا} 20 {فرق من 20 إلى 49 شخصًا} other {فرق من 50 شخصًا فأكثر}}",
};
