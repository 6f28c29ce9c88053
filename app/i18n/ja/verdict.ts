/** The verdict on the groups in words, and the same findings where the groups are bands of a continuum (`….bands`). ICU messages. */
const unitCount =
  "{unit, select, organization {{n, number} 組織} team {{n, number} チーム} other {{n, number} 人}}";
/** Units with a place among the groups: not everybody who answered, when a metric has no answer. */
const placedCount = `{placed, select, some {すべての指標に回答がある } other {}}${unitCount}`;
const units = "{unit, select, organization {組織} team {チーム} other {人}}";

export const verdictWords: Record<string, string> = {
  "levels.name.high.bands": "上の帯",
  "levels.name.medium.bands": "中の帯",
  "levels.name.low.bands": "下の帯",
  "levels.verdict.levels": "水準です。",
  "levels.verdict.bands": "連続体の帯です。",
  "levels.verdict.provisional": "暫定の結果です。",
  "levels.hedge.tested":
    "これらの回答にはグループが実際にあります。グループのない母集団からはこれほど明瞭なものは得られず、別の標本や行の別の順序でも同じグループになります。",
  "levels.hedge.readAsBands":
    "それでも方針として 3 つに分けています。種類ではなく、上・中・下の帯としてお読みください。",
  "levels.reason.no-groups": "背後にグループのない回答でも、同じくらい明瞭に分かれます。",
  "levels.reason.small-excess": "背後にグループのない回答と比べて、ほとんど明瞭には分かれません。",
  "levels.reason.ties": "行の順序だけで、{share, number, percent} の位置が変わります。",
  "levels.reason.unstable-class": "別の標本では、これらの部分のすべては再現されません。",
  "levels.reason.small-class": "ごくわずかしか含まない部分があります。",
  "levels.note.non-monotone":
    "すべての指標で低から高へ並んでいるわけではありません。高・中・低は順位ではなく名称としてお読みください。",
  "levels.note.non-monotone.bands": "すべての指標で上がっていくわけではありません。",
  "levels.note.other-k": "{groups, plural, other {回答そのものは # 個のグループを支持しています。}}",
  "levels.notInLine.bands": "次の指標では、帯が下から上へ並びません：{metrics}。",
  "levels.finding.shares.bands": `${placedCount}のうち、上の帯は {high, number}、中の帯は {medium, number}、下の帯は {low, number}`,
  "levels.finding.mapBoth.bands": "上の帯は下の帯を、速さでも安全性でも平均して上回っています",
  "levels.finding.map.throughput.bands":
    "上の帯は下の帯を、速さでは平均して上回り、安全性では上回っていません",
  "levels.finding.map.stability.bands":
    "上の帯は下の帯を、安全性では平均して上回り、速さでは上回っていません",
  "levels.finding.panels.bands":
    "最も差が大きいもの：「{metric}」。典型的な回答は、上の帯が「{high}」、下の帯が「{low}」",
  "levels.shareWithInterval": "割合（95 % 区間）",
  "levels.shareInterval": "{share, number, percent}（{lower, number, percent}～{upper, number, percent}）",
  "levels.foundAgain": "別の標本での再現（0～1）",
  "levels.places.title": `位置がはっきりしている${units}：{share, number, percent}`,
  "levels.places.note":
    "自身のチームと人を再抽出したものの 80 % 以上で同じところに残り、隣のグループから十分に離れているとき、位置は明瞭です。そうでなければ 2 つの間にあります。",
  "levels.places.odd":
    "下に名前のあるもののうち {n, number} は、ある指標では大きく先行し、別の指標では大きく遅れる、偏ったプロフィールです。",
  "levels.places.open": `名前つきの一覧（{n, number} ${units}）`,
  "levels.places.certainty": "明瞭さ",
  "levels.places.step": "回答が 1 段階よい、または悪い場合",
  "levels.places.profile": "プロフィール",
  "levels.places.keeps": "変わらない",
  "levels.places.moves": "変わりうる",
  "levels.places.between": "「{lower}」と「{upper}」の間",
  "levels.places.clear": "明瞭（{share, number, percent}）",
  "levels.places.even": "均等",
  "levels.places.uneven": "先行：{ahead}、遅れ：{behind}",
  "levels.places.more": `ほかの {n, number} ${units}は一覧にありません。`,
  "levels.method.null": "グループのない母集団での同じ値（{draws, number} 回生成）",
  "levels.method.nullValue": "平均 {mean}、p {p}",
  "levels.method.stability": "別の標本のグループとの一致（{draws, number} 回抽出、1 = 同一）",
  "levels.method.supported": "回答が支持するグループの数",
  "levels.method.supportedValue": "ギャップ統計量 {gap, number}、混合分布 {mixture}",
  "levels.method.none": "推定不能",
  "overview.highShare.bands": "上の帯が {share, number, percent}",
  "overview.calledHighShare.bands": "上の帯が {share, number, percent}",
  "overview.highOf.bands": `{all, number} ${units}のうち {n, number} ${units}です。種類ではなく、連続体の帯です`,
  "overview.calledHighOf.bands": `{all, number} ${units}のうち {n, number} ${units}です。連続体の帯で、すべての指標で上がっていくわけではありません`,
  "overview.gap.bands": "上限 {max} の尺度で {high} 対 {low}：上の帯と下の帯",
  "overview.noGapWhy.bands": "表示できる大きさの上の帯と下の帯が、どちらも必要です。",
  "overview.littleGapWhy.bands": "上の帯と下の帯の差が尺度の 20 分の 1 に達するケイパビリティはありません。",
  "overview.capabilitiesTitle.bands": "上の帯と下の帯で最も差が大きいところ",
  "capabilities.finding.difference.bands": "上の帯と下の帯の差が最も大きいのは「{capability}」です",
  "capabilities.finding.noDifference.bands": "上の帯と下の帯の差は、どのケイパビリティでもわずかです",
  "study.outdated.title": "この結果は、以前の版の分析によるものです",
  "study.outdated.explain": "もう表示されません。回答はすべて残っています。もう一度計算してください。",
  "levels.finding.sharesUneven.bands": `${placedCount}のうち、上の帯は {high, number}、中の帯は {medium, number}、下の帯は {low, number}`,
};
