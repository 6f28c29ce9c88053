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

  "beside.title": "{year} 年に公表されたプロフィールと並べて",
  "beside.text":
    "{unit, select, organization {組織} team {チーム} other {人}}の数が少なく、独自のグループは作れません。それぞれを、回答が最も近い公表プロフィールと並べて示します。公表プロフィールには散らばりが示されていないため、どれほど確かかは言えません。",
  "beside.nearest": "最も近いプロフィール",
  "beside.step": "回答が一つ良く、または悪くなると",
  "beside.keeps": "同じプロフィール",
  "beside.moves": "別のプロフィール",
  "beside.elite": "エリート",
  "beside.small": "示しません：人数が少なすぎるか、回答が似すぎています",
  "beside.source": "公表された数値：{citation}",

  "constraint.title": "デリバリーを最も妨げているもの",
  "constraint.hedge":
    "これらの回答の中で一緒に現れるものからの見込みであり、証明ではありません。試してみて、次の回でもう一度確かめてください。",
  "constraint.tied": "一つには絞れません：{capabilities}",
  "constraint.undecided": "決められません",
  "constraint.none": "目立つものはありません",
  "constraint.unmeasured": "ここでは測れません",
  "constraint.named.why":
    "中央の組織が上位四分の一まで上がれば、{axis, select, throughput {スループット} other {安定性}}は 10 のうち {gain}（{lower} から {upper}）上がると見込まれます。引き直した {draws, number} 回のうち {share, number, percent} で先頭に来ます。名前を挙げるには 60% が必要です。",
  "constraint.tied.why":
    "偶然だけで、あるときは一方、あるときは他方が先頭になります。引き直した {draws, number} 回のうち 60% で先頭に来るものは一つもなく、合わせると届きます。",
  "constraint.undecided.why":
    "引き直した {draws, number} 回の大半で、どの仕事の進め方からも改善が見込まれません。",
  "constraint.none.why":
    "尋ねた仕事の進め方のうち、ここでより良い回答と一緒に現れるものがないか、すべてがすでに上位四分の一にあります。",
  "constraint.unmeasured.too-few":
    "必要な質問すべてに答えた人は {rows, number} 人です。少なくとも五つの組織から {needed, number} 人が必要です。",
  "constraint.unmeasured.no-variance": "質問の一つに全員が同じ答えをしました。",
  "constraint.unmeasured.singular": "いくつかの仕事の進め方が強く結びついているため、区別できません。",
  "constraint.unmeasured.no-own-score": "必要な質問すべてに答えた人がいません。",
  "constraint.unmeasured.no-agreement": "尋ねたどの点についても、同じ組織の人たちの答えが一致していません。",
  "constraint.hidden": "{needed, number} 人以上で表示されます。",
  "constraint.hidden.why": "誰の回答も割り出せないようにするためです。",
  "constraint.published":
    "公表された数値だけによれば、まず {capabilities} に目を向けてください。{ahead, select, true {上限} other {公表された平均}}から最も離れて低く{linked, select, true {、デリバリーと関連すると調査で報告されています} other {なっています}}。",
  "constraint.published.row":
    "100 点のうち {points, number} 点、{by, select, average {公表された平均 {reference, number}} middle {公表された平均の中央 {reference, number}} other {上限 100}}。{years, plural, =0 {知られている調査はありません} other {# 年分の調査で報告されています}}",
  "constraint.evidence": "その根拠",
  "constraint.capability": "仕事の進め方",
  "constraint.effect": "1 点あたりの関連",
  "constraint.distance": "上位四分の一までの点数",
  "constraint.gain": "見込まれる改善",
  "constraint.first": "先頭になる割合",
  "constraint.range": "{value}（{lower} から {upper}）",
  "constraint.model":
    "{rows, number} 人。回答が欠けている {dropped, number} 人は含みません。サービスについて尋ねたこと（{context, number}）と、対象の進め方が影響を与えない他のすべての進め方を一定にしています。",
  "constraint.acrossRaters.measured":
    "別の人どうしで確かめました。チームの半分が仕事の進め方を、もう半分がデリバリーを答えました（{teams, number} チーム）。二つの推定のうち小さいほうを採ります。",
  "constraint.acrossRaters.not-measured":
    "別の人どうしでは確かめていません。十分に大きいチームが少なすぎます。一人の気分が両方の回答に影響しているかもしれません。",
  "constraint.leftOut": "候補に含めないもの：{capabilities}。",
  "constraint.leftOut.adaptive": "{capability}（一部の人だけに尋ねました）",
  "constraint.leftOut.restates": "{capability}（指標を言い換えたものです）",
  "constraint.leftOut.no-agreement": "{capability}（同じ組織の人たちの答えが一致しません）",
};
