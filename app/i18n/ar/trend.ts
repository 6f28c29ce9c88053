/** Words of the comparison of waves, where these asked different versions of the questionnaire. */
export const trend: Record<string, string> = {
  "trend.other": "سُئل بشكل مختلف",
  "trend.leftOut": "ما لا يُقارن",
  "trend.leftOutWhy":
    "تغيّر الاستبيان بين الجولات. ولا يُقارن إلا ما سُئل عنه بالكلمات نفسها، وعلى المقياس نفسه، ولدى الأشخاص أنفسهم.",
  "trend.changed": "سُئل بشكل مختلف منذ {since}: {what}.",
  "trend.new": "يُسأل منذ {since} ولم يُسأل قبلها: {what}.",
  "trend.dropped": "لم يعد يُسأل منذ {since}: {what}.",
  "trend.fewSince": "أسئلته التي بقيت كما هي منذ {since} قليلة جدًا، ولذلك لا تُقارن الدرجات: {what}.",
  "trend.few": "{title} ({shared, number} من {of, number})",
  "trend.scores": "الدرجات، {before} و{now}",
  "trend.scoresNote":
    "متوسطات كل من أجاب في كل جولة، عن الأسئلة نفسها. وقد يكون المجيبون مختلفين في كل مرة، ولذلك فالفرق ليس تغيّرًا بعد.",
  "trend.capability": "القدرة",
  "trend.over": "الأسئلة المحسوبة: {shared, number} من {of, number}",
  "trend.notComputed": "لم يُحسب بعد ما تشترك فيه {wave} مع هذه الجولة.",
  "trend.notHere": "تتعذّر مقارنة {wave}: لم يعد استبيانها موجودًا هنا.",
  "trend.underWay": "يجري حساب ما تشترك فيه الجولات. افتح هذه الصفحة مرة أخرى بعد قليل.",
  "trend.compute": "حساب المقارنة",
};
