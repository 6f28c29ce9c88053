/** Words of the pages' own script: how far single answers are saved, and the shared screen. */
export const autosave: Record<string, string> = {
  "autosave.how":
    "回答は、選ぶたびに保存されます。まだ保存できていないものはこのブラウザーに置かれ、保存されしだい削除されます。",
  "autosave.sending": "保存しています…",
  "autosave.saved": "保存しました",
  "autosave.except": "誤りの印がついた回答を除き、保存しました。",
  "autosave.offline": "まだ保存されていません。接続がありません。この端末に保管しています。",
  "autosave.trouble":
    "まだ保存されていません。サーバーが混雑しているか停止しています。この端末に保管し、あとでもう一度試します。",
  "autosave.unkept": "まだ保存されていません。接続がありません。このページを開いたままにしてください。",
  "autosave.goesOn": "接続がありません。失われるものはなく、接続が戻りしだい続けられます。",
  "autosave.closed": "保存されませんでした。調査が締め切られたか、回答がすでに送信されています。",
  "autosave.refused":
    "保存されませんでした。ページを読み込み直してください。回答はこの端末に保管されています。",
  "autosave.newer":
    "この質問には、あとから別の場所で回答がありました。あとの回答が有効です。ご自身のものでなければ変更してください。",
  "autosave.tooLarge": "文章が長すぎます。短くしてください。文章は欄に残っています。",
  "autosave.errors":
    "{n, plural, other {確認が必要な点が # つあります。}}このページの正しい回答は保存されています。",
  "autosave.keys": "数字キーで今いる行の回答を選べます。0 は「わからない」です",

  "kiosk.clear": "終了してこの端末の表示を消す",
  "kiosk.text":
    "この画面は共用です。終了すると、あなたに関するものは何も残りません。90 秒間操作がない場合も自動で消えます。別の場所で続けるには、コードを控えてください。",
  "kiosk.soon": "まだいらっしゃいますか。この画面は 20 秒後に消えます。続けるには画面に触れてください。",
  "kiosk.send": "送信してこの端末の表示を消す",
};
