/** What is said to somebody whom a protection against programs has met. ICU messages. */
export const abuse: Record<string, string> = {
  "error.title.429": "一度に届く量が多すぎます",
  "abuse.tooMany":
    "このサイトが一度に受け付けられる量を超えました。それまでに保存したものは残っています。{seconds, number} 秒待ってから、このページを再読み込みしてください。ブラウザーが同じ内容をもう一度送信します。",
  "abuse.guesses.title": "行き先のないものが多数届いています",
  "abuse.guesses":
    "お使いのネットワークから、行き先のないコードやリンクが多数届いたため、この応答からはあなたのものが正しいかどうかわかりません。正しいものは必ず使えます。1 文字ずつ確かめるか、{seconds, number} 秒お待ちください。",

  "abuse.confirm.title": "「始める」をもう一度押してください",
  "abuse.confirm.hurry":
    "ふつうの人よりも速い操作でした。選んだ内容は残っています。まだ何も始まっていません。",
  "abuse.confirm.old":
    "このページは非常に長く開かれていたか、一度使われています。選んだ内容は残っています。まだ何も始まっていません。",
  "abuse.confirm.field":
    "人には見えない欄に入力がありました。プログラムや、一部のブラウザー拡張機能が行うことです。選んだ内容は残っています。まだ何も始まっていません。",
  "abuse.confirm.wait":
    "この調査では、始める前にブラウザーが少しの間計算をしますが、お使いのブラウザーでは行われませんでした。JavaScript が無効になっているのかもしれません。問題はありません。{seconds, number} 秒待ってから「始める」を押してください。選んだ内容は残っています。",
  "abuse.unseen": "この欄は空のままにしてください",
  "abuse.working": "ブラウザーが少しの間計算し、そのあと質問が始まります。",
};
