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
};
