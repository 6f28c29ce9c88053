/** Words of the page on which a study's host names the steps of the teams' value streams. */
export const stepsPage: Record<string, string> = {
  "study.tab.steps": "الخطوات",
  "steps.title": "خطوات تدفق القيمة",
  "steps.intro":
    "يصف المجيب كيف يمر التغيير بهذه الخطوات. اكتب خطوات كل فريق بكلماته، خطوة في كل سطر، من 2 إلى 20 خطوة. والفريق الذي ليست له خطوات خاصة يُسأل عن الخطوات المعتادة.",
  "steps.until": "يمكن تغييرها إلى أن تُفتح الجولة الأولى؛ وبعد ذلك تبقى كما هي، لكي يمكن مقارنة الإجابات.",
  "steps.frozen": "فُتحت جولة، ولذلك تبقى الخطوات كما هي.",
  "steps.notAsked": "لا يوجد في هذه الدراسة سؤال عن خطوات تدفق القيمة.",
  "steps.noTeams": "لا يشارك أي فريق بعد.",
  "steps.usual": "الخطوات المعتادة",
  "steps.own": "خطوات {team}",
  "steps.hint": "خطوة في كل سطر. إن تُرك فارغًا: الخطوات المعتادة.",
  "steps.asked": "سُئل عن الخطوات المعتادة.",
  "steps.save": "حفظ",
  "steps.saveNamed": "حفظ خطوات {team}",
  "steps.saved": "تم الحفظ.",
  "steps.error.count": "اكتب خطوتين على الأقل و20 خطوة على الأكثر، خطوة في كل سطر، أو لا تكتب شيئًا.",
  "steps.error.same": "هناك خطوتان بالاسم نفسه. أعطِ كل خطوة اسمًا خاصًا بها.",
  "steps.error.long": "هناك خطوة أطول من 120 حرفًا. اختصرها.",
};
