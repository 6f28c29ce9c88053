/** Words of the launch planner. */
const enough =
  "{enough, select, half {3つの帯に分けるのに十分です} more {70 %が回答した場合のみ3つの帯に分けられます} unknown {全員の人数がわからないため、帯に分けるのに十分かどうかわかりません} other {帯や水準に分けるには足りません}}";
const units = "{unit, select, organization {組織} team {チーム} other {人}}";

export const plan: Record<string, string> = {
  "plan.title": "この調査で何が示せるか",
  "plan.stage.planned":
    "開始前なら調査を変更できます（チームを大きく、組織や人数を増やすなど）。以下は、現在のグループで、結果を守るのと同じ規則（最小グループ{k, number}人）により何が示されるかです。",
  "plan.stage.next":
    "この回にはまだ誰も回答できません。この調査のグループは最初の回の開始時に固定されたため、このページで示される内容を変えることはもうできません。以下は、それだけの回答があった場合の見込みです（最小グループ{k, number}人）。",
  "plan.stage.open":
    "この調査のグループは最初の回の開始時に固定されたため、このページで示される内容を変えることはもうできません。以下は、それだけの回答があった場合の見込みです（最小グループ{k, number}人）。",
  "plan.stage.closed":
    "この回は締め切られました。示される内容は決まっており、もう変えられません。以下は、それだけの回答があった場合の見込みでした（最小グループ{k, number}人）。",
  "plan.moreNames": "ほか{n}",
  "plan.verdict.unknown": "人数が入力されていないため、何が示されるかはわかりません。",
  "plan.verdict.none": "半数が回答しても、何も示されません。",
  "plan.verdict.some": "半数が回答すれば、{shown}が示されます。{missing}は示されません。",
  "plan.verdict.all": "半数が回答すれば、{shown}が示されます。不足はありません。",
  "plan.part.whole": "全体",
  "plan.part.organizations": "{all, number}組織中{n, number}組織",
  "plan.part.teams": "{all, number}チーム中{n, number}チーム",
  "plan.part.bands": "パフォーマンスの3つの帯",
  "plan.part.noBands": `パフォーマンスの3つの帯（必要な{needed, number}${units}に対して{have, number}）`,
  "plan.part.hypotheses": "{all, number}件中{n, number}件の仮説への確かな答え",
  "plan.first.count": "まず行うこと：{groups, plural, other {#件のチームや組織}}の人数を入力してください。",
  "plan.first.people":
    "まず変えること：もっと多くの人に尋ねてください。回答が{k, number}件未満では何も示されません。",
  "plan.first.compare":
    "まず変えること：{instead, select, team {チーム} other {人}}を比較してください。帯に分けるのに十分な数があります。",
  "plan.first.units":
    "まず変えること：{unit, select, organization {もっと多くの組織に尋ねる} team {もっと多くのチームに尋ねる} other {もっと多くの人に尋ねる}}か、{needed, number}が必要な帯をあきらめてください。",
  "plan.first.agree": "まず行うこと：{names}に、単位として表示されることへ同意してもらってください。",
  "plan.first.answers": "最も効果があるのは、半数ではなく70 %が回答することです。",
  "plan.first.join": "まず変えること：小さなチームをまとめ、それぞれ{people, number}人以上にしてください。",
  "plan.first.more": "最も効果があるのは、仮説を判断できるように人数を増やすことです。",
  "plan.first.nothing": "変える必要はありません。",
  "plan.first.remind":
    "グループは固定されています。今できるのは回答を増やすことだけです。まだ回答していない人に再度お知らせください。",
  "plan.first.ask":
    "グループは固定されており、まだ誰も回答できません。効果があるのは、開始後に多くの人が回答することです。",
  "plan.first.over": "この回は締め切られたため、もう何も変えられません。",
  "plan.levelUnits": `${enough}。比較される${units}の数は、50 %が回答すれば{half, number}、70 %なら{more, number}で、{needed, number}が必要です。`,
  "plan.levelNeeds": `${enough}。${units}の数は{needed, number}が必要です。`,
  "plan.notKnown": "不明",
  "plan.everyone": "全員",
  "plan.leaders":
    "{hidden, select, none {各組織の責任者には、自組織とともに全体が示されます。} few {各組織の責任者には自組織だけが示されます。全体は、ほかに5組織以上が含まれる場合に示されます。} other {{of, number}組織のうち{seeing, number}組織の責任者には、自組織とともに全体が示されます。ほかの責任者には、回答の半分を超える1つの組織のことが知られてしまうため示されません。}}",
  "plan.uncounted":
    "{n, plural, other {#チーム}}の人数が不明なため、ここには含まれていません。人数を入力してください。",
  "plan.withoutTeams":
    "{names}にはまだチームがないため、ここには含まれていません。チームと人数を入力してください。",
  "plan.expected.few": "非表示：回答が{k, number}件未満",
  "plan.expected.complement": "非表示：より小さなグループが知られてしまうため",
  "plan.expected.folded": "ほかの小さなチームと合算：{k, number}人未満",
  "plan.expected.inside": "組織全体にのみ含まれる：小さなチームを合わせても{k, number}人未満",
  "plan.expected.whole": "非表示：組織が同意していないため",
  "plan.expected.unknown": "不明：人数が入力されていません",
  "plan.nobody": "まだ参加組織がないため、計画できません。",
  "plan.half": "50 %が回答した場合",
  "plan.more": "70 %が回答した場合",
  "plan.levels": "パフォーマンスの水準",
  "plan.noVerdict": "帯が本当のグループかどうかは{n, number}以上でないと判断できません。",
  "plan.power": "実際にあるものを見つける確率",
  "plan.hypothesis": "開始前に宣言した仮説",
  "plan.hypothesis.who-deploys":
    "誰がデプロイするかは変更失敗率に影響しない（差が全くない場合に、宣言した範囲内の同等性を示せる確率）",
  "plan.hypothesis.capability": "あるケイパビリティがデリバリーと関連する（相関0.3）",
  "plan.hypothesis.difference": "人々を二分した両群に差がある（標準偏差の半分）",
  "plan.assumed":
    "前提：誤り5 %、分散の10分の1が組織間、変更失敗率のばらつきは15ポイント（または1段階）。通常80 %以上が求められます。それ未満では、何も見つからなくてもあまり意味がありません。",
  "plan.teams": "誰について示されるか",
  "plan.teamsShown":
    "{all, number}チームのうち、単独で示されるのは、50 %が回答すれば{half, number}、70 %なら{more, number}です。",
  "plan.people": "人数では{half, number}人または{more, number}人です。",
  "plan.mixed":
    "回答が最大限に多様な場合の計算です。ほぼ全員が一致するグループでは示される内容が減ります。回答が{k, number}件未満のグループは隠され、その数値が逆算できる場合はほかのグループも隠されます。",
  "plan.group": "グループ",
  "plan.size": "人数",
  "plan.expected.mean": "平均のみ",
  "plan.expected.coarse": "平均とばらつきの言葉",
  "plan.expected.distribution": "分布も",
  "plan.expected.quartiles": "四分位数も含めすべて",
  "plan.withheld":
    "{names}は、単位として表示されることに同意していません。主催者には、その組織とチームだけの数値は示されず、回答は全体にだけ数えられます。",
  "plan.withheldUntil": "最初の回が開始する前に組織の責任者が同意すれば、人数に応じて示されます。",
};
