/** Words of the first page of a study: where somebody works, the proof of protection, the two consents. ICU messages. */
export const firstPage: Record<string, string> = {
  "firstPage.until.kept": "始めた回答は、そのときまで保管されます。",
  "firstPage.choose.title": "はじめに：どこで働いていますか",
  "firstPage.choose.why":
    "回答する前に、あなたの回答がどの集団に数えられるかを正確に確かめられるようにするためです。",
  "firstPage.choose.organization": "あなたの組織",
  "firstPage.choose.teamOf": "{organization}でのあなたのチーム",
  "firstPage.choose.find": "名前の一部",
  "firstPage.choose.find.go": "一覧を絞り込む",
  "firstPage.choose.find.some":
    "{n, plural, =0 {名前に「{typed}」を含むものはありません。すべてを表示しています。} other {名前に「{typed}」を含むものが # 件あります。}}",
  "firstPage.choose.go": "次へ",
  "firstPage.choose.otherOrganization": "別の組織",
  "firstPage.choose.noOrganization": "自分の組織が一覧にない、または答えたくない",
  "firstPage.choose.noTeam": "別のチーム、または答えたくない",
  "firstPage.chosen.team": "{organization}の{team}として回答します。",
  "firstPage.chosen.organization": "{organization}として、チームなしで回答します。",
  "firstPage.chosen.none": "組織なしで回答します。",
  "firstPage.chosen.change": "選び直す",
  "firstPage.counts.title": "あなたの回答が数えられる集団",
  "firstPage.counts.lead":
    "回答は常に集団についてだけ示されます。ここにあるのは、あなたの回答が含まれうる集団と、調査の開始時に数えた人数です。ほかに、結果にはパフォーマンスの水準、つまりデリバリーの似た組織・チーム・人のまとまりが示されます。これは回答そのものから見つかるもので、同じ最小人数が適用されます。",
  "firstPage.counts.group": "集団",
  "firstPage.counts.people": "人数",
  "firstPage.counts.from": "必要な回答数",
  "firstPage.counts.n": "{n, number}",
  "firstPage.counts.more": "{n, number} 以上",
  "firstPage.counts.notCounted": "人数不明",
  "firstPage.counts.never": "表示されない",
  "firstPage.view.everyone": "回答を依頼された全員",
  "firstPage.view.otherTeams": "{organization}の小さなチームの合計",
  "firstPage.view.team": "あなたのチーム：{team}",
  "firstPage.view.most": "表示されるのは最大で：{figures}。",
  "firstPage.view.ownOnly":
    "主催者にはこの集団だけの数値は示されません。あなたの組織の責任者に示されるのは最大で：{figures}。",
  "firstPage.notAgreed":
    "{organization}は、単位として表示されることに同意していません。主催者にとって、あなたの回答は全体にだけ数えられます。{organization}とそのチームの数値は、自組織の責任者にだけ示されます。",
  "firstPage.view.none": "人数が少ないため、単独では表示されません。",
  "firstPage.figure.mean": "平均",
  "firstPage.figure.distribution": "分布",
  "firstPage.figure.commentPeople": "コメント",
  "firstPage.figure.quartiles": "四分位数",
  "firstPage.figure.drivers": "関連する要因",
  "firstPage.folded.otherTeams":
    "あなたのチームは {people, number} 人で、単独の数値を示すには少なすぎます。{organization}のほかの小さなチームと合わせて {together, number} 人として数えられます。",
  "firstPage.folded.organization":
    "あなたのチームは {people, number} 人、{organization}の小さなチームは合わせて {together, number} 人で、単独の数値を示すには少なすぎます。あなたの回答は、より大きな集団にだけ数えられます。",
  "firstPage.uncounted": "全員が数えられていないところでは、回答の数だけで表示の可否が決まります。",
  "firstPage.crossed":
    "平均は、次の質問で選ばれた答えごとにも示されます。同じ答えを選んだ人が十分いる場合に限ります。",
  "firstPage.crossed.pair": "「{a}」と「{b}」の組み合わせ",

  "firstPage.rules.title": "規則と、全員に共通の照合記号",
  "firstPage.rules.same":
    "依頼された全員に照合記号 {hash} が表示されます。同僚のものと見比べてください。記号が同じなら、調査の開始時に固定された規則と人数も同じです。あとから規則を緩めると、必ず記号が変わります。",
  "firstPage.rules.mean":
    "1 つの質問に {n} 件以上の回答：小数第 1 位までの平均と、回答の散らばりを表す言葉。それ未満では何も示しません。",
  "firstPage.rules.distribution": "{n} 件以上：回答の分布。",
  "firstPage.rules.quartiles": "{n} 件以上：四分位数。",
  "firstPage.rules.drivers": "{n} 件以上：関連する要因、つまりその集団でよい結果に伴うもの。",
  "firstPage.rules.comments":
    "コメント：{people} 人以上の集団で、同じ質問に {n} 件以上ある場合に限ります。チームとともに示すことはありません。",
  "firstPage.rules.leaders": "上司への評価：{n} 件以上の回答がある場合に、本人にだけ示します。",
  "firstPage.rules.complement":
    "ほかの集団を引けば計算できてしまう集団は隠され、もう 1 つの集団も一緒に隠されます。",
  "firstPage.rules.folding": "{k} 人未満のチームは、同じ組織のほかの小さなチームと合わせて数えます。",
  "firstPage.rules.close": "調査の締め切りまでは、だれも結果を見ることができません。",
  "firstPage.rules.frozen":
    "固定されているもの：組織 {organizations, number}、チーム {teams, number}{folded, plural, =0 {} other {（うち # は単独の数値には小さすぎます）}}{uncounted, plural, =0 {} other {（# は人数不明）}}。",
  "firstPage.rules.hash": "照合記号の全体（SHA-256、規則の第 {version, number} 版）：",
  "firstPage.kept.title": "何がいつまで保存されるか",
  "firstPage.kept.draft": "回答している間",
  "firstPage.kept.draft.text":
    "回答は、あなたのコード{invited, select, yes {または招待} other {}}からしか作れない鍵で閉じられています。私たちが持つのは鍵の指紋だけで、回答は読めません。送信すると、この控えは削除されます。",
  "firstPage.kept.sent": "送信したあと",
  "firstPage.kept.sent.stored":
    "保存されるもの：回答、組織とチーム、言語、研究者に渡してよいか、調査のどの時期に届いたか、質問の順序、そして読めないほど速く、またはすべて同じに答えられた場合の印。",
  "firstPage.kept.sent.texts": "自由に書いた文章は、ほかとつながりのない形で別に保存されます。",
  "firstPage.kept.sent.not":
    "保存されないもの：氏名、メールアドレスやネットワークアドレス、時刻、端末に関する情報。",
  "firstPage.kept.sent.invitation": "招待には、回答があったことだけが残り、内容は残りません。",
  "firstPage.kept.published": "結果が公表されるまで",
  "firstPage.kept.published.text":
    "仮名の状態：控えの指紋が回答とともに残り、コードを持つ人だけが回答を見つけられます。調査の締め切りまでは消去できます。",
  "firstPage.kept.backups": "{days, plural, =0 {公表時} other {さらに # 日間}}",
  "firstPage.kept.backups.text":
    "{days, plural, =0 {バックアップはありません。削除されたものは残りません。} other {データベースのバックアップに、削除されたものが残っていることがあります。その後、期限が切れます。}}",
  "firstPage.kept.after": "その後",
  "firstPage.kept.after.text":
    "匿名の状態：回答の内容そのものが示さないかぎり、回答からあなたにつながるものはありません。",
  "firstPage.consent.title": "あなたの同意",
  "firstPage.consent.study": "このページを読みました。私の回答をこの調査に使うことに同意します。",
  "firstPage.consent.research":
    "私の回答を研究者に渡すことにも同意します。チームは含まれず、組織は、その組織の {k} 人以上が同意した場合に限り含まれます。",
  "firstPage.consent.optional": "選ばなくても構いません。ほかには何も変わりません。",
  "firstPage.consent.writtenIn":
    "この文章は主催者が{language}で書いたもので、{own}の文章はありません。理解できる場合にだけ同意してください。",
  "firstPage.consent.profile":
    "最後にご自身のプロフィールが表示されます。ほかの人には見えません。どの質問も飛ばせます。",
  "firstPage.error.closed.title": "調査は締め切られました",
  "firstPage.error.closed":
    "このページを開いている間に調査が締め切られたため、何も始まらず、何も保存されませんでした。ご参加のお気持ちに感謝します。",
  "firstPage.error.policy.title": "この調査は停止しています",
  "firstPage.error.policy":
    "この調査は停止しています。回答を守る規則が、開始時のものと異なっています。あなたからは何も保存されておらず、それまでに保存したものは残っています。招待した人に知らせてください。",
};
