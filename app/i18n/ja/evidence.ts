/** 結果を支えるもの、または結果の代わりになるものの言葉。 */
const places = "{unit, select, organization {組織} team {チーム} other {集団}}";

export const evidencePages: Record<string, string> = {
  "capabilities.withheld.people-disagree": "意見が分かれる",
  "capabilities.withheld.units-alike": "区別できない",
  "capabilities.withheld.column": `「{capability}」では、${places}ごとの平均を示しません。`,
  "capabilities.withheld.why.people-disagree":
    "同じ場所の人たちの答えが異なるため、平均は誰の考えも表しません。",
  "capabilities.withheld.why.units-alike":
    "場所どうしの違いが、同じ場所の人どうしの違いより大きくないため、平均は「どこか」よりも「誰が答えたか」を表してしまいます。",
};
