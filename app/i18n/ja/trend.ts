/** Words of the comparison of waves, where these asked different versions of the questionnaire. */
export const trend: Record<string, string> = {
  "trend.other": "尋ね方が異なる",
  "trend.leftOut": "比較しないもの",
  "trend.leftOutWhy":
    "回の間で質問票が変わりました。比較するのは、同じ文言、同じ尺度で、同じ人々に尋ねたものだけです。",
  "trend.changed": "{since}から尋ね方が変わったもの：{what}。",
  "trend.new": "{since}から新たに尋ねているもの：{what}。",
  "trend.dropped": "{since}から尋ねなくなったもの：{what}。",
  "trend.fewSince": "{since}から同じままの質問が少なすぎるため、スコアを比較しないもの：{what}。",
  "trend.few": "{title}（{of, number} 問中 {shared, number} 問）",
  "trend.scores": "{before}と{now}のスコア",
  "trend.scoresNote":
    "各回に回答した全員の、同じ質問についての平均です。回ごとに回答者が異なる可能性があるため、差があってもまだ変化とはいえません。",
  "trend.capability": "ケイパビリティ",
  "trend.over": "{of, number} 問中 {shared, number} 問",
  "trend.notComputed": "{wave}とこの回に共通するものは、まだ計算されていません。",
  "trend.notHere": "{wave}は比較できません。質問票がここにもうないためです。",
  "trend.underWay": "回に共通するものを計算しています。しばらくしてからこのページを開き直してください。",
  "trend.compute": "比較を計算する",
};
