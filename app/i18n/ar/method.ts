/** How a study asks and compares, on the page of its settings. */
export const studyMethod: Record<string, string> = {
  "settings.method": "كيف تسأل وتقارن",
  "settings.method.save": "حفظ كيف تسأل وتقارن",
  "studyField.work": "حماية الرابط المفتوح من البرامج",
  "studyField.workHint":
    "المتصفحات التي تبدأ منه تحسب لحظةً بينما يواصل الشخص القراءة. ومن دُعي لا يواجه ذلك أبدًا. هذا يبطئ كثرة الإجابات الزائفة ولا يمنعها.",
  "studyField.order": "ترتيب العبارات",
  "studyField.order.fixed": "كما في الاستبيان",
  "studyField.order.random": "ترتيب خاص بكل شخص",
  "studyField.orderHint":
    "بين العبارات التي تتناول الأمر نفسه. الترتيب الخاص بكل شخص يوازن أثر الورود أولًا. يبقى كما هو منذ أول إجابة، لتكون الإجابات كلها قابلة للمقارنة.",
  "studyField.points": "أكبر فرق لا يهم، بالنقاط المئوية",
  "studyField.pointsHint":
    "من 1 إلى 50. لا يُقال «لا فرق» إلا حيث يكون الفرق أصغر من ذلك يقينًا. حدّده قبل فتح الجولة الأولى؛ ثم يبقى، حتى لا يختاره أحد بعد النظر في الإجابات.",
  "studyField.halfLevels": "الفرق نفسه بأنصاف المستوى",
  "studyField.halfLevelsHint": "من 1 إلى 6، للأسئلة التي إجاباتها نطاقات. 1 يعني نصف مستوى.",
  "studies.error.order": "اختر ترتيبًا من القائمة.",
  "studies.error.points": "اكتب عددًا صحيحًا من 1 إلى 50.",
  "studies.error.halfLevels": "اكتب عددًا صحيحًا من 1 إلى 6.",
  "error.orderFixed": "أجاب أحد المشاركين بالفعل، ولذلك تبقى عبارات هذه الدراسة على ترتيبها. لم يتغير شيء.",
};
