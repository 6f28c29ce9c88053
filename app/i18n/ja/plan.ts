/** Words of the launch planner. */
export const plan: Record<string, string> = {
  "plan.title": "この調査で何が示せるか",
  "plan.intro":
    "開始前なら調査を変更できます（チームを大きく、組織や人数を増やすなど）。以下は、現在のグループで、結果を守るのと同じ規則（最小グループ{k, number}人）により何が示されるかです。",
  "plan.frozen":
    "この回のグループは開始時に固定されました。以下は、それだけの回答があった場合に示される内容です（最小グループ{k, number}人）。",
  "plan.nobody": "まだ参加組織がないため、計画できません。",
  "plan.half": "50 %が回答した場合",
  "plan.more": "70 %が回答した場合",
  "plan.levels": "パフォーマンスの水準",
  "plan.levelUnits":
    "{enough, select, 2 {3つの帯に分けるのに十分です} 1 {70 %が回答した場合のみ3つの帯に分けられます} other {帯や水準に分けるには足りません}}：比較される{unit, select, organization {組織} team {チーム} other {人}}の数は、50 %が回答すれば{half, number}、70 %なら{more, number}で、{needed, number}が必要です。",
  "plan.noVerdict": "帯が本当のグループかどうかは{n, number}以上でないと判断できません。",
  "plan.power": "実際にあるものを見つける確率",
  "plan.hypothesis": "開始前に宣言した仮説",
  "plan.hypothesis.who-deploys":
    "誰がデプロイするかは変更失敗率に影響しない（差が全くない場合に、宣言した範囲内の同等性を示せる確率）",
  "plan.hypothesis.capability": "ある能力がデリバリーと関連する（相関0.3）",
  "plan.hypothesis.difference": "人々を二分した両群に差がある（標準偏差の半分）",
  "plan.assumed":
    "前提：誤り5 %、分散の10分の1が組織間、変更失敗率のばらつきは15ポイント（または1段階）。通常80 %以上が求められます。それ未満では、何も見つからなくてもあまり意味がありません。",
  "plan.teams": "誰について示されるか",
  "plan.teamsShown":
    "{all, number}チームのうち、単独で示されるのは、50 %が回答すれば{half, number}、70 %なら{more, number}です。",
  "plan.people": "人数では{half, number}人または{more, number}人です。",
  "plan.uncounted": "{n, plural, other {#チーム}}の人数が不明です。人数を入力してください。",
  "plan.mixed":
    "回答が最大限に多様な場合の計算です。ほぼ全員が一致するグループでは示される内容が減ります。回答が{k, number}件未満のグループは隠され、その数値が逆算できる場合はほかのグループも隠されます。",
  "plan.group": "グループ",
  "plan.size": "人数",
  "plan.expected.hidden": "非表示",
  "plan.expected.mean": "平均のみ",
  "plan.expected.coarse": "平均とばらつきの言葉",
  "plan.expected.distribution": "分布も",
  "plan.expected.quartiles": "四分位数も含めすべて",
  "plan.expected.folded": "ほかの小さなチームと合算",
  "plan.expected.inside": "組織全体にのみ含まれる",
  "plan.withheld":
    "{names}は、単位として表示されることに同意していません。主催者には、その組織とチームだけの数値は示されず、回答は全体にだけ数えられます。最初の回が開始する前に組織の責任者が同意すれば、人数に応じて示されます。",
  "plan.expected.whole": "単独では非表示（未同意）",
  "plan.expected.unknown": "人数不明",
};
