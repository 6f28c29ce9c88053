/** Words of the pages that ask: first page, questions, review. ICU messages. */
export const respond: Record<string, string> = {
  "home.title": "つくっている人に聞く",
  "home.lead":
    "Gemba は、ソフトウェアをつくり動かしている人に、デリバリーの実際の様子を尋ねます。そして回答から、デリバリーにどのような水準があり、どのような働き方がそれに伴うのかを示します。",
  "home.code.title": "回答の途中ですか",
  "home.code.label": "あなたのコード",
  "home.code.hint":
    "4 文字ずつ 4 組です（例：7QKM-2FXR-9TDA-H4WP）。大文字と小文字、ハイフンの有無は問いません。",
  "home.code.go": "続きから答える",
  "home.code.unknown": "このコードでは何も見つかりません。文字に誤りがあるか、回答が消去されています。",
  "home.link.title": "リンクを受け取りましたか",
  "home.link.text": "開いてください。調査の質問に直接つながります。アカウントは必要ありません。",
  "home.demo.title": "どのようなものか試しますか",
  "home.demo.text": "このサイトでは、架空の組織によるデモ調査を公開しています。",
  "home.demo.go": "質問を試す",
  "home.account.title": "調査を主導または運用していますか",
  "home.account.text": "リーダー、研究者、運用者にはアカウントがあります。回答する人には必要ありません。",
  "home.account.none":
    "このサイトにはまだ運用者がいません。最初のアカウントは、Gemba の起動時に表示される一度限りのリンクで作成します。",
  "home.account.studies": "調査へ",
  "home.erased": "あなたの回答は消去され、調査の集計から除かれました。",

  "respond.minutes": "{n, plural, other {約 # 分}}",
  "respond.welcome.host": "{host} からのお願いです",
  "respond.welcome.what": "質問の内容",
  "respond.welcome.time": "所要時間",
  "respond.welcome.questions": "{n, plural, other {# 問}}（どの質問も飛ばせます）",
  "respond.welcome.until": "締め切り",
  "respond.welcome.who": "あなたの組織とチーム",
  "respond.welcome.who.choose": "選んでください",
  "respond.welcome.who.other": "{organization}：その他のチーム",
  "respond.welcome.who.only": "{organization}",
  "respond.welcome.who.none": "一覧にない、または答えたくない",
  "respond.welcome.who.strange":
    "リンクにあるチームは、この調査に参加していません。ご自身のチームを選んでください。",
  "respond.welcome.start": "始める",
  "respond.welcome.noAnswers":
    "このブラウザーには途中の回答が見つかりません。コードをお持ちの場合は{link}。お持ちでない場合は、ここから始めてください。",
  "respond.welcome.useCode": "コードで続きから答えてください",
  "respond.welcome.underWay": "回答の途中です",
  "respond.welcome.underWay.text": "保存したものはここにあります。あなたのコードは {code} です。",
  "respond.welcome.continue": "続きから答える",
  "respond.welcome.sent": "回答済みです。ありがとうございました。",
  "respond.welcome.sent.text": "あなたのプロフィールは保管されています。",
  "respond.welcome.sent.open": "自分のプロフィールを開く",
  "respond.notYou": "あなたではありませんか",
  "respond.startOver": "このブラウザーで最初から始める",
  "respond.startOver.text": "何も削除されません。コードを持つ人は続きから答えられます。",

  "respond.page": "{number} / {count} ページ、{minutes, plural, other {残り約 # 分}}",
  "respond.progress": "進み具合",
  "respond.saved.nothing": "このコードで戻ってこられます：",
  "respond.saved.before":
    "前のページまで保存されています。このページは、次へ進むと保存されます。このコードで戻ってこられます：",
  "respond.saved.here":
    "保存したものは残っています。ここで変更した内容は、次へ進むと保存されます。このコードで戻ってこられます：",
  "respond.saved.all": "すべてのページが保存されています。ここで閉じても、このコードで戻ってこられます：",
  "respond.saved.until":
    "回答は{date}の調査終了まで保管されます。その時点で送信されていないものは削除されます。",
  "respond.saved.untilTime":
    "調査は締め切り中です。回答は{time}まで保管されます。その時点で送信されていないものは削除されます。",
  "respond.saved.untilClose":
    "回答は調査の終了まで保管されます。その時点で送信されていないものは削除されます。",
  "respond.next": "保存して次へ",
  "respond.toReview": "保存して確認画面へ戻る",
  "respond.back": "戻る",
  "respond.groups": "回答は {k} 人以上の集団についてだけ示されます。",
  "respond.notYet.title": "この調査はまだ始まっていません",
  "respond.notYet":
    "{day, select, none {開始日はまだ決まっていません。リンクに誤りはありません。後で使えるように取っておいてください。} other {{day}に開始する予定です。リンクに誤りはありません。その時にもう一度お試しください。}}何も保存されていません。",
  "respond.closedOn.title": "この調査は締め切られました",
  "respond.closedOn":
    "{day, select, none {回答の受け付けは終わりました。} other {最終日は{day}でしたので、回答の受け付けは終わりました。}}リンクに誤りはありません。期限までに送信されたものは集計されます。送信されなかったものは集計されません。",
  "respond.withdrawn.title": "この調査は取り下げられました",
  "respond.withdrawn":
    "調査を行う側が取り下げたため、回答は受け付けていません。リンクに誤りはありません。ほかにしていただくことはありません。",
  "respond.invitation.expired.title": "この招待は期限が過ぎました",
  "respond.invitation.expired":
    "{day}まで使えました。参加をご希望の場合は、送った人に新しい招待をお求めください。始めてまだ送信していないものは、引き続きコードで開けます。",
  "respond.invitation.nowhere":
    "この招待では質問が開きません。リンクの一部が欠けているか、すでに回答が送信された可能性があります（その後に消去された場合も同じです）。始めてまだ送信していないものは、引き続きコードで開けます。",

  "respond.errors.title":
    "{n, plural, other {確認が必要な点が # つあります。}}このページの内容はまだ保存されていません。",
  "respond.errors.titleKept":
    "{n, plural, other {確認が必要な点が # つあります。}}このページの内容はまだ保存されていません。それまでに保存したものは残っています。",
  "respond.errors.form": "フォーム全体",
  "respond.error.unknownField":
    "このページにない項目がフォームに含まれていました。もう一度答えて保存してください。",
  "respond.error.notAnOption": "表示されている選択肢から選んでください。",
  "respond.error.repeated": "1 つだけ答える質問に、2 つの回答がありました。1 つを選んでください。",
  "respond.error.valueAndReason": "回答と、回答しない理由の両方があります。どちらか一方だけにしてください。",
  "respond.error.wholePercent": "0 から 100 までの整数を、小数なしで入力してください。",
  "respond.error.percentRange": "割合は 0 から 100 パーセントの間です。",
  "respond.error.number": "数字で入力してください。",
  "respond.error.numberRange": "この数は、ここで答えられる範囲を超えています。",
  "respond.error.tooLong": "文章が長すぎます。短くしてください。文章は欄に残っています。",
  "respond.error.wholePoints": "整数を、小数なしで入力してください。",
  "respond.error.pointsTotal": "点数の合計を、決められた合計に合わせてください。",
  "respond.error.unit": "時間の単位を選んでください。",
  "respond.error.processAboveLead": "作業の時間が、工程全体の時間より長くなっています。",
  "respond.error.who": "組織とチーム、または最後の選択肢を選んでください。",
  "respond.error.consent": "同意がなければ何も保存できません。参加するには、チェックを入れてください。",

  "respond.review.title": "送信の前に",
  "respond.review.answered":
    "{questions, plural, other {# 問}}のうち {answered, number} 問に回答しました{dontKnow, plural, =0 {} other {。「わからない」：#}}{notApplicable, plural, =0 {} other {。「当てはまらない」：#}}{preferNot, plural, =0 {} other {。「答えたくない」：#}}{skipped, plural, =0 {} other {。未回答：#}}。",
  "respond.review.mayLeave": "答えない質問があっても構いません。それも役に立つ回答です。",
  "respond.review.empty.title": "送信するものがまだありません",
  "respond.review.empty":
    "どの質問にも回答がありません。1 問以上に答えるか、このままページを閉じてください。閉じた場合は何も集計されません。",
  "respond.review.toFirst": "最初の質問へ",
  "respond.review.skipped": "まだ答えていない質問",
  "respond.review.pages": "ページの一覧",
  "respond.review.change": "変更",
  "respond.review.changePage": "変更：{title}",
  "respond.review.count":
    "{questions, number} 問中 {answered, number} 問に回答{without, plural, =0 {} other {、# 問は回答しない理由あり}}",
  "respond.review.research.yes": "あなたの回答は、チームを除いて研究者に渡されることがあります。",
  "respond.review.research.no": "あなたの回答は研究者に渡されません。",
  "respond.review.then": "送信後も、控えを使って回答を読むことと消去することはできますが、変更はできません。",
  "respond.review.send": "回答を送信する",

  "question.dont-know": "わからない",
  "question.not-applicable": "当てはまらない",
  "question.prefer-not-to-say": "答えたくない",
  "question.clear": "消す",
  "question.clearNamed": "回答を消す：{text}",
  "question.choose": "選んでください",
  "question.instead": "または",
  "question.teamsOfStudy": "ここには、この質問をする調査のほかのチームが並びます。",
  "question.percentHint": "0 から 100 までの整数",
  "question.numberHint": "{min, number}～{max, number}",
  "question.several": "当てはまるものをすべて選んでください。",
  "question.end": "{code, number}：{label}",
  "question.pointsHint": "{total, number} 点を整数で配分してください。空欄は 0 点と数えます。",
  "question.pointsSum": "合計 {sum, number} / {total, number} 点。",
  "question.stream.step": "工程",
  "question.stream.lead": "リードタイム（待ち時間を含む）",
  "question.stream.process": "作業時間（作業のみ）",
  "question.stream.unit": "両方の時間の単位",
  "question.stream.chooseUnit": "単位",
  "question.stream.complete": "不備なく受け取れた割合（%）",
  "question.stream.wrong": "{step}：{words}",
  "question.unit.minutes": "分",
  "question.unit.hours": "時間",
  "question.unit.days": "日",
  "question.unit.weeks": "週",
  "question.textWarning":
    "あなたやほかの人がだれであるかわかることは書かないでください。{n, plural, other {# 文字まで}}。",
  "question.error": "誤り：",
};
