/** Words about who takes part, as they stand on the pages of results too. */
export const takingPart: Record<string, string> = {
  "study.tab.plan": "計画",
  "study.tab.measured": "計測値",
  "study.tab.ethics": "倫理",
  "study.tab.collection": "回収状況",
  "participation.step.covered": "小さなチームを守るため表示しません",
  "participation.whole": "組織全体",
  "participation.others": "小さなチームの合計（{teams}）",
  "participation.asOf": "1日に1回記録します。{date}時点の状況です。",
  "uncounted.title": "参加状況はまだ集計されていません",
  "uncounted.invitations":
    "{n, plural, =0 {集計はまだありません。} other {招待 # 件はまだ集計されていません。}}",
  "uncounted.first": "最初の集計は{day}、午前0時過ぎの数分間（{zone}）です。",
  "uncounted.explain":
    "参加状況は、開始日の翌日から1日に1回集計します。初日はまだ手紙が送られている途中で、集計すると誰も参加していないように見えるためです。",
  "uncounted.since":
    "{n, plural, other {この集計の後に作られた招待 # 件}}はまだ集計されていません。次の集計は{day}、午前0時過ぎの数分間（{zone}）です。",
  "missing.title": "この回答に足りない人々",
  "missing.explain":
    "名簿のほかの人々に比べて、回答が明らかに少なかった人々です。数値はその人々をあまり表していないことを念頭に読んでください。",
  "missing.hidden": "ここでは名を挙げない組織",
  "missing.role": "役割が{name}の人々",
  "missing.more": "{n, plural, other {ほか#件}}",
  "missing.teamSize":
    "{of, select, 0 {10人未満のチーム} 10 {10～19人のチーム} 20 {20～49人のチーム} other {50人以上のチーム}}",
};
