/** Words of the own profile: at the end of a questionnaire, at its receipt, and of the quick check. ICU messages. */
export const ownProfile: Record<string, string> = {
  "profile.title": "あなたのプロフィール",
  "profile.thanks": "ありがとうございました。「{study}」への回答を保存しました。",
  "profile.only":
    "このページに示すのは、あなたご自身の回答と公表値だけです。ほかの人の回答は一切含まれません。",
  "profile.receipt": "あなたの控え",
  "profile.receipt.text":
    "このアドレスまたはコードを保管してください。どちらでも、どのブラウザーからでもこのページをもう一度開けます。あなたに代わって調べることはだれにもできません。",
  "profile.levels": "公表値と並べて見る",
  "profile.year": "年",
  "profile.year.show": "表示",
  "profile.nearest": "{year} 年に公表されたプロフィールのうち、あなたの回答に最も近いのは「{profile}」です。",
  "profile.nearest.tied":
    "{year} 年に公表されたプロフィールのうち、あなたの回答は {profiles} に同じだけ近くなっています。",
  "profile.nearest.part": "{of} 個の指標のうち {n} 個から求めました。",
  "profile.nearest.none": "最も近い公表プロフィールを探すには、少なくとも 2 つの指標が必要です。",
  "profile.nearest.how":
    "「最も近い」は、すべての指標を、それぞれの尺度でまとめて見たものです。そのため、指標を 1 つずつ見て最も多く一致するプロフィールとは異なることがあります。",
  "profile.nearest.caution":
    "これは、あなたから見た 1 つのサービスの様子であり、あなた自身のことではありません。プロフィールの名称も数値も、年によって変わります。",
  "profile.table": "あなたの回答と、{year} 年に公表された中央値",
  "profile.metric": "指標",
  "profile.you": "あなた",
  "profile.shares": "プロフィール名の下のパーセントは、その年の調査の回答に占める割合です。",
  "profile.share.none": "割合は公表されていません",
  "profile.noAnswer": "未回答",
  "profile.missing.dont-know": "わからない",
  "profile.missing.not-applicable": "当てはまらない",
  "profile.missing.prefer-not-to-say": "答えたくない",
  "profile.closest": "あなたに最も近い",
  "profile.uncertain": "不確か",
  "profile.percent": "{percent, number}%",
  "profile.source": "出典：{citation}、回答 {n} 件。",
  "profile.level.elite": "エリート",
  "profile.level.high": "高",
  "profile.level.medium": "中",
  "profile.level.low": "低",
  "profile.level.misguided": "見当違い",
  "profile.metric.lead_time": "変更のリードタイム",
  "profile.metric.deployment_frequency": "デプロイの頻度",
  "profile.metric.recovery_time": "失敗したデプロイからの復旧時間",
  "profile.metric.change_fail_rate": "変更失敗率",
  "profile.other": "そのほかの回答",
  "profile.capabilities": "あなたから見た仕事の進め方",
  "profile.capabilities.text":
    "それぞれのまとまりの文に対する、あなたの回答の平均です（{min} から {max} まで）。逆の内容を述べた文は、向きを反転して数えます。",
  "profile.capabilities.order": "強いものから順に並べています。",
  "profile.capabilities.none": "回答が足りません",
  "profile.score": "{score, number, ::.0} / {max}",
  "profile.next": "このあとの流れ",
  "profile.next.closes":
    "調査は{date}に締め切られます。その後、{host}は {k} 人以上の集団について結果を見ることができます。",
  "profile.next.open": "調査が締め切られると、{host}は {k} 人以上の集団について結果を見ることができます。",
  "profile.next.ending":
    "調査は締め切り中で、始めた人は終えられます。その後、{host}は {k} 人以上の集団について結果を見ることができます。",
  "profile.next.closed":
    "調査は締め切られました。{host}は {k} 人以上の集団について結果を見ることができます。",
  "profile.next.archived":
    "調査は締め切られ、保管されています。{host}は {k} 人以上の集団について結果を見ることができます。",
  "profile.next.erasing":
    "調査は消去中で、あなたの回答も一緒に消去されます。まもなく、{host}はその結果を見られなくなります。",
  "profile.erase": "自分の回答を消去する",
  "profile.erase.title": "回答を消去しますか",
  "profile.erase.yes": "はい、回答を消去します",
  "profile.erase.no": "いいえ、残します",
  "profile.erase.closed":
    "調査は締め切られました。結果は確定しており、これ以降、回答を取り除くことはできません。",
  "profile.erase.ending": "調査は締め切り中です。これ以降、結果から回答を取り除くことはできません。",
  "profile.erase.erasing": "調査は消去中で、あなたの回答も一緒に消去されます。何もする必要はありません。",
  "profile.unknown":
    "このアドレスに回答は見つかりません。入力に誤りがあるか、回答が消去されたか、すでに調査の結果が公表されています。公表されたあとは、だれが答えたかをだれにも突き止められないように、控えから回答につながるものはなくなります。",
  "profile.erase.until":
    "調査の締め切りまでは、ご自身の回答を調査から取り除くことができます。取り除いた回答は元に戻せず、どの結果にも数えられません。消失に備えたバックアップも、期限が切れればなくなります。",
  "profile.erase.closedHint":
    "調査は締め切られたため、回答を結果から取り除くことはもうできません。結果が公表されると、このアドレスからも何も開けなくなります。",
  "profile.erase.endingHint":
    "調査は締め切り中のため、回答を結果から取り除くことはもうできません。結果が公表されると、このアドレスからも何も開けなくなります。",
  "profile.erase.erasingHint":
    "あなたの回答を含め、調査のすべての回答を消去しています。バックアップも期限とともに消えます。その後は、このアドレスからも何も開けなくなります。",
  "profile.erase.text":
    "あなたの回答はこの調査から完全になくなり、どの結果にも数えられません。この控えはその後どこにもつながりません。回答済みの招待で質問が再び開くことはありませんが、調査の公開ページから新たに回答できます。",
  "profile.erase.texts":
    "自由に書いた文章は、あなたともほかの回答ともつながりがないため、見つけて消去することができません。",
  "profile.erase.stays":
    "残るもの：すでに公表された結果は変わりません。また、消失に備えたバックアップには、期限が切れるまで回答が残ります。",
  "profile.print.head": "{study}、{date}。1 人の回答であり、チームの回答ではありません。",
  "profile.print.hint": "1～2 ページに印刷できます。",

  "profile.steps": "回答が 1 つ違えば、結果は変わりますか",
  "profile.steps.none": "いいえ。どの回答を 1 段階動かしても、最も近いプロフィールは変わりません。",
  "profile.steps.some": "はい。1 段階の変更 {tried} 通りのうち、{n} 通りで最も近いプロフィールが変わります：",
  "profile.steps.better": "{metric}が 1 段階よい場合（{answer}）：{profile}",
  "profile.steps.worse": "{metric}が 1 段階悪い場合（{answer}）：{profile}",
  "profile.steps.why":
    "最も近いプロフィールがどれほど確かにあなたのものかは、示すことができません。公表されたプロフィールには、それに必要な情報が含まれていないためです。",

  "profile.constraint": "最初に目を向けるところ",
  "profile.constraint.hedge":
    "ほかの場所での研究結果にもとづく、最初に目を向ける候補です。あなたの組織に当てはまるかどうかは確かめていません。",
  "profile.constraint.named": "{title}",
  "profile.constraint.tied": "{titles}：あなたの回答からは差がつきません。",
  "profile.constraint.side.throughput":
    "あなたの主要な指標は、{year} 年に公表された最もよい中央値から、安全性（公表された最もよい中央値と最も悪い中央値の差の {stability, number, percent}）よりも速さ（{throughput, number, percent}）の面で離れています。そのため、速さ、またはデリバリー全体に伴うことが研究で見いだされた仕事の進め方を先に挙げています。",
  "profile.constraint.side.stability":
    "あなたの主要な指標は、{year} 年に公表された最もよい中央値から、速さ（公表された最もよい中央値と最も悪い中央値の差の {throughput, number, percent}）よりも安全性（{stability, number, percent}）の面で離れています。そのため、安全性、またはデリバリー全体に伴うことが研究で見いだされた仕事の進め方を先に挙げています。",
  "profile.constraint.side.alike":
    "あなたの主要な指標は、{year} 年に公表された最もよい中央値から、速さでも安全性でも同じくらい離れています。そのため、どちらについての知見も数えています。",
  "profile.constraint.side.unknown":
    "あなたの主要な指標からは、速さと安全性のどちらが後れているかわかりません。そのため、どちらについての知見も数えています。",
  "profile.constraint.unlinked":
    "平均を下回る仕事の進め方を、デリバリーのこの面と結びつけた研究は、私たちの一覧にはありません。ここでは隔たりだけで決めています。",
  "profile.constraint.ahead":
    "すべてのスコアが公表された平均に達しているため、ここでは上限までの残りで決めています。",
  "profile.constraint.average":
    "{title}：100 点中 {points, number, integer} 点。公表された平均 {reference, number, integer} 点を {distance, number, integer} 点下回ります。",
  "profile.constraint.middle":
    "{title}：100 点中 {points, number, integer} 点。公表された平均の中央 {reference, number, integer} 点を {distance, number, integer} 点下回ります。単独の平均は公表されていません。",
  "profile.constraint.end":
    "{title}：100 点中 {points, number, integer} 点。上限を {distance, number, integer} 点下回ります。",
  "profile.constraint.years": "{n} 件の研究が、よりよいデリバリーに伴うことを見いだしました：{years}。",
  "profile.constraint.noYears":
    "デリバリーのこの面に伴うことを見いだした研究は、私たちの一覧にはありません。",
  "profile.constraint.others": "次の候補",
  "profile.constraint.rule":
    "決め方：隔たりが最も大きいものを先にします。差が {points} 点（1 つの回答のおよそ 1 段階分）に満たない隔たりは同じとみなし、その場合は研究の数で決めます。",
  "profile.constraint.sources": "研究",
  "profile.constraint.tooLittle":
    "1 つを挙げるには、スコアを出せるだけの回答がある仕事の進め方が少なくとも {needed} 個必要です。今のところ {asked} 個のうち {answered, number} 個です。",
  "profile.constraint.noneLeft": "すべてのスコアが上限にあり、最初に目を向けるべきものは特にありません。",

  "profile.culture": "あなたから見た、人々の働き方",
  "profile.culture.score": "創造的な文化についてのあなたの回答：{score, number, ::.0} / {max}。",
  "profile.culture.published": "別の言葉で尋ねた {year} 年の公表された平均は {score, number, ::.0} です。",
  "profile.culture.strongest": "最も強く同意したこと：",
  "profile.culture.weakest": "最も同意しなかったこと：",
  "profile.culture.alike": "どの側面も同じように見ています。",
  "profile.culture.types":
    "{n} つの場面で、あなたは点数の {power, number, integer}% を権力の文化、{rules, number, integer}% を規則の文化、{performance, number, integer}% を成果の文化がとる行動に配分しました。",
  "profile.culture.noType": "1 人の見方だけから、文化の型を決めることはしません。",
  "profile.flow": "あなたから見た、変更が届くまでの流れ",
  "profile.flow.times":
    "両方の時間が回答された工程は合計 {lead, number, ::.#} 時間で、そのうち {process, number, ::.#} 時間（{percent, number, integer}%）が作業です。1 日は 8 時間、1 週間は 5 日として数えます。",
  "profile.flow.slowest": "作業が最も長く待つ工程：{steps}。",
  "profile.flow.leakiest": "完全で正確な状態で届くことが最も少ない工程：{steps}。",
  "profile.flow.complete":
    "100 件の作業のうち約 {complete, number, integer} 件が、差し戻されることなくすべての工程を通ります。",
  "profile.flow.untimed": "両方の時間がそろっていないため、除いた工程：{steps}。",
  "profile.flow.view": "これは一人から見た流れです。ほかの工程で働く人には違って見えるかもしれません。",

  "profile.team": "チームに持ち帰る言葉",
  "profile.team.text": "あなたの回答からつくった、話し合いのきっかけです。合うものをコピーしてください。",
  "profile.team.strongest":
    "「{title}」はうまくいっていると思います。ほかの人の参考になるような、私たちのやり方は何でしょうか。",
  "profile.team.constraint":
    "{titles}について、今後 2 週間で試せるいちばん小さなことは何でしょうか。役に立ったことは、どうすればわかるでしょうか。",
  "profile.team.weakest": "「{title}」には、最も低い点の 1 つをつけました。皆さんも同じように見ていますか。",
  "profile.team.lead_time": "直近のふつうの変更は、利用者に届くまでのどこでいちばん長く待たされましたか。",
  "profile.team.deployment_frequency":
    "リリースの回数を 2 倍にするには、何が整っている必要があるでしょうか。",
  "profile.team.recovery_time":
    "前回リリースに失敗したとき、すべて元に戻るまでに最も時間がかかったのは何でしたか。",
  "profile.team.change_fail_rate":
    "最近失敗したリリースのうち、もっと早く気づけたものはどれでしょうか。それはどこで気づけたでしょうか。",
  "profile.team.statement":
    "「{text}」最近それが当てはまったのはいつですか。当てはまらなかったのはいつですか。",
  "profile.team.views":
    "それぞれが違う答えをするのはどこでしょうか。ほかの人が知らないことで、自分が知っていることは何でしょうか。",
};
