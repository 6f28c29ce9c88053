/** Letters. Each has a subject, a text of paragraphs with empty lines between them, and words on its button. ICU messages. */

export const letters: Record<string, string> = {
  "mail.linkBelow": "ボタンを押しても何も起きない場合は、次のアドレスをブラウザーに貼り付けてください。",
  "mail.stop": "この調査についてのメールを今後受け取らない",
  "mail.signIn.subject": "Gemba にサインインするためのリンク",
  "mail.signIn.text":
    "おそらくご本人から、サインイン用リンクの依頼がありました。\n\nリンクは {minutes, plural, other {#分}}間、一度だけ使えます。お心当たりがなければ、何もする必要はありません。",
  "mail.signIn.button": "サインイン",
  "mail.resetPassword.subject": "Gemba の新しいパスワードを選んでください",
  "mail.resetPassword.text":
    "おそらくご本人から、新しいパスワードを選びたいという依頼がありました。\n\nリンクは {minutes, plural, other {#分}}間、一度だけ使えます。お心当たりがなければ、何もする必要はありません。パスワードは今のままです。",
  "mail.resetPassword.button": "新しいパスワードを選ぶ",
  "error.noMailServer":
    "メールサーバーが設定されていないため、メールを送れません。代わりにリンクをコピーしてください。",
  "error.noMailAddress": "メールアドレスではありません。name@example.org のような形にしてください。",
};
