/** What is said when something goes wrong: what happened, that nothing was lost, what to do. */
export const errors: Record<string, string> = {
  "error.title.404": "ここには何もありません",
  "error.title.410": "ここには何もありません",
  "error.title.400": "読み取れませんでした",
  "error.title.401": "アカウントが必要です",
  "error.notSignedIn":
    "ご覧になるにはサインインしてください。新しい設置環境では、Gembaが起動時に表示する一度限りのセットアップリンクで最初のアカウントを作成します。",
  "error.signedOut.title": "サインアウトされています",
  "error.signedOut": "セッションが終了したため、今送信した内容は保存されていません。",
  "error.signedOut.kept":
    "内容はこのページにだけ残っています。このページを開いたまま別のタブでサインインし、ここからもう一度送信してください。",
  "error.signedOut.signIn": "新しいタブでサインイン",
  "error.signedOut.again": "もう一度送信",
  "error.signedOut.texts": "入力した内容",
  "error.title.403": "受け付けられませんでした",
  "error.title.409": "状況が変わったため実行できません",
  "error.title.405": "受け付けられませんでした",
  "error.title.413": "一度に送る量が多すぎます",
  "error.title.415": "読み取れませんでした",
  "error.title.503": "まだ準備ができていません",
  "error.title.500": "こちら側で問題が起きました",
  "error.notFound": "アドレスに誤りがあるか、リンク先がすでに終了しています。",
  "error.badInput":
    "このページが送るはずのないものが届きました。何も保存されていません。戻ってもう一度お試しください。",
  "error.forbidden": "このサイトのページからの送信ではないため、何も行いませんでした。",
  "error.tooLarge":
    "1 ページで受け取れる量を超えています。このフォームの内容は保存されていませんが、それまでに保存されたものはそのままです。戻って、量を減らしてもう一度お試しください。",
  "error.wrongType": "ここではこのサイトのフォームだけを受け付けます。何も保存されていません。",
  "error.method": "このアドレスはそのようには使えません。",
  "error.unavailable":
    "サービスが起動中か停止中です。失われたものはありません。しばらくしてからもう一度お試しください。",
  "error.databaseAway":
    "ただいまデータベースに接続できないため、利用できません。送信された内容は保存されていません。数分後にもう一度お試しください。",
  "error.diskFull":
    "この設置環境のディスクがいっぱいのため、保存できませんでした。これまでに保存したものは残っています。運用者に知らせ、後でもう一度送信してください。",
  "error.unexpected":
    "問題を記録しました。それまでに保存したものは残っています。しばらくしてからもう一度お試しください。",
  "error.waveNotClosed": "結果は、回の締め切り後に計算されます。それまではまだ回答が届きます。",
  "error.runLost":
    "計算が外部から 2 回中断されました。メモリー不足の可能性があります。もう一度実行できます。",
  "error.runBroken": "計算が扱えないものに当たりました。場所はこのサイトのログに記録されています。",
  "error.modulesFrozen": "すでに回答があるため、この調査の質問は変更できません。",
  "error.asksDraft":
    "{names} はまだ変更される可能性のある下書きのため、回を開始できません。先に公開してください。status を published にし、npm run surveys:lock を実行します。",
  "error.studyState":
    "{state, select, draft {この調査は準備中の} open {この調査の回が実施中の} resting {この調査ではすでに回を開いた} archived {この調査は保管済みの} other {この調査は消去中の}}ため、今はできません。何も変更していません。",
  "error.waveState":
    "第 {number} 回は{state, select, planned {まだ開かれていない} open {実施中の} ending {締め切り中の} over {終了した} closed {締め切り済みの} other {公開済みの}}ため、今はできません。何も変更していません。",
  "error.notReady": "この回を開くには、まだ足りないものがあります。回のページで確認できます。",
  "error.home": "最初のページへ",
};
