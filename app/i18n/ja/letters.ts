/** Letters. Each has a subject, a text of paragraphs with empty lines between them, and words on its button. ICU messages. */

export const letters: Record<string, string> = {
  "mail.linkBelow": "ボタンを押しても何も起きない場合は、次のアドレスをブラウザーに貼り付けてください。",
  "mail.stop": "この調査についてのメールを今後受け取らない",
  "mail.invite.subject": "Gemba の {organization} への招待",
  "mail.invite.text":
    "Gemba の {organization} に参加するよう招待されています。Gemba は、ソフトウェアがどのように届けられているかの調査を準備し、結果を読む場です。\n\nリンクは{days, plural, other {#日間}}、一度だけ使えます。",
  "mail.invite.button": "招待を開く",
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
  "mail.invitation.subject": "{title}：ご招待",
  "mail.invitation.text":
    "{host} から調査へのご協力のお願いです：{title}。\n\nこのリンクはあなた専用です。ほかの人に渡さないでください。途中で離れても、同じリンクで続きから答えられます。回答を送信した後は、このリンクから回答にたどり着くことはできません。回答がどのように守られるかは最初のページで示します。参加は任意です。",
  "mail.invitation.button": "質問票を開く",
  "mail.reminder.subject": "{title}：お知らせ",
  "mail.reminder.text":
    "{host} はあなたのご意見をお待ちしています：{title}。\n\nこのメールは、最後まで使われていないリンクに自動で送られます。誰に届いたかの一覧はありません。ほかの方法で回答された場合は、何もする必要はありません。参加は任意です。",
  "mail.reminder.button": "質問票を開く",
  "noMail.title": "この調査についてのメールを止める",
  "noMail.text":
    "この調査についての招待やお知らせは今後届きません。お手元のリンクでの回答は引き続きできます。",
  "noMail.button": "今後メールを送らない",
  "noMail.done": "完了しました。この調査についてのメールは今後届きません。",
  "error.noPublicAddress":
    "このサーバーのアドレス（PUBLIC_URL）が設定されていないため、メールにリンクを入れられません。",
};
