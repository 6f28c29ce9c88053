/** Words of the quick check: the profile for anybody, with nothing stored. ICU messages. */
export const quickCheck: Record<string, string> = {
  "quick.title": "クイックチェック",
  "quick.lead":
    "1 つのサービスについて答えると、そのデリバリーが公表値に対してどの位置にあるか、最初に何に目を向ければよいかがわかります。",
  "quick.minutes": "所要時間は約 {minutes, number} 分。アカウントは不要です。",
  "quick.nothing":
    "何も保存されません。回答はこのサーバーに送られ、サーバーは次のページを返して回答を忘れます。データベースにもログにも書き込まれません。",
  "quick.fragment":
    "スクリプトが有効な場合、回答はこのページのアドレスの # の後ろにも入ります。そこはあなたのブラウザーにしか見えません。そのアドレスを開いた人は、同じ結果を見るために、回答を一度このサーバーに送ります。",
  "quick.kiosk.text":
    "大勢で共用する画面のための表示です。画面には何も残りません。{seconds} 秒間操作がないと、最初に戻ります。",
  "quick.kiosk.soon":
    "{seconds} 秒後に最初に戻ります。続けるには、画面に触れるか、いずれかのキーを押してください。",
  "quick.startOver": "最初からやり直す",
  "quick.done": "終了してこの画面を消す",
  "quick.broken":
    "開いたアドレスには、このチェックで読み取れる回答がありません。途中で切れているか、別の版のものかもしれません。空のフォームを表示します。",
  "quick.failed": "サーバーから応答がありませんでした。失われたものはありません。もう一度お試しください。",
  "quick.step": "パート {number} / {count}",
  "quick.question": "質問 {number}",
  "quick.next": "次へ",
  "quick.result": "結果を見る",
  "quick.back": "戻る",
  "quick.change": "回答を変更する",
  "quick.none": "結果を見るには、少なくとも 1 つの質問に答えてください。",
  "quick.result.title": "クイックチェックの結果",
  "quick.result.only":
    "このページは、あなたご自身の回答を公表値と並べて示します。保存はされません。印刷するか、アドレスを控えておいてください。",
  "quick.result.share": "この結果を保管する・共有する",
  "quick.result.share.text":
    "このページのアドレスには、# の後ろに回答が入っています。コピーするかブックマークに登録すれば、同じ結果をもう一度開けます。",
  "quick.result.share.without":
    "スクリプトが無効な場合、このページには固有のアドレスがありません。印刷するか、別の機会にもう一度お答えください。",
  "quick.home": "あなたのサービスはどの位置にありますか",
  "quick.home.text": "4 分で、何も保存されず、結果はすぐにわかります。",
  "quick.home.go": "クイックチェックを開く",
};
