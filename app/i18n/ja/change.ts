/** Words of what changed between two waves: every change with its interval, or why there is none. */
export const change: Record<string, string> = {
  "change.since": "{wave}からの変化",
  "change.rose": "{by} 上昇（{from} ～ {to}）",
  "change.fell": "{by} 低下（{from} ～ {to}）",
  "change.none": "検出できる変化なし（{from} ～ {to}）",
  "change.rosePoints": "{by} ポイント上昇（{from} ～ {to}）",
  "change.fellPoints": "{by} ポイント低下（{from} ～ {to}）",
  "change.nonePoints": "検出できる変化なし（{from} ～ {to} ポイント）",
  "change.noInterval": "偶然と区別できません",
  "change.otherMeaning": "比較しません：質問どうしの関係が前と異なります",
  "change.note":
    "かっこ内は、このような比較 100 回のうち 95 回で真の変化が含まれる範囲です。20 回に 1 回は、偶然だけで範囲がゼロを含まなくなります。検出できる変化がないことは、何も変わっていない証明ではありません。",
  "change.teamsCount":
    "指標の変化では各チームを 1 回ずつ数えるため、典型的な回答の差と一致するとは限りません。",
  "change.drawn.organization": "同じ組織の人々の回答は似るため、かっこ内の範囲はそれを考慮しています。",
  "change.drawn.team":
    "ほかの組織について語るには組織が少なすぎます。かっこ内の範囲はここにある組織だけについてのもので、同じチームの人々の回答が似ることを考慮しています。",
  "change.drawn.respondent": "ここでは誰も組織に属していないため、一人ひとりを別々に数えています。",
  "change.drawn.none": "組織とチームが少なすぎて変化を偶然と区別できないため、範囲は示していません。",
  "change.levels": "各グループの以前と現在の大きさ",
  "change.levelsNote":
    "どちらの回も{wave}で作られたグループに当てはめているため、割合が動くのは回答が動いたときだけです。",
  "change.groupsStay": "この回を新たにグループ分けしても、ほぼ同じグループになります。",
  "change.groupsGo": "この回を新たにグループ分けすると別のグループになるため、その大きさは比較しません。",
  "change.method": "中央値。変化は 95% 区間",
  "change.before": "以前",
  "change.now": "現在",
  "change.change": "変化",
  "change.noneBeyondChance": "検出できる変化なし",
  "change.noneBeyondChanceWhy":
    "{wave}から、偶然で説明できる以上に変化した指標はありません。何も変わっていない証明ではありません。",
  "change.beyondChanceWhy": "{wave}から、偶然で説明できる以上に変化した指標の数です。",
  "change.cannotTell": "判断できません",
  "change.cannotTellWhy": "組織やチームが少なすぎて、{wave}からの変化を偶然と区別できません。",
  "change.notComputed": "{wave}との比較は、まだ計算されていません。",
};
