/** Signing in, the own account, and the first one. */
export const accounts: Record<string, string> = {
  "accounts.signIn.title": "サインイン",
  "accounts.signIn.who":
    "アカウントは、リーダー、研究者、運用者のためのものです。アンケートに回答する人には必要ありません。",
  "accounts.signIn.go": "サインインする",
  "accounts.signIn.again": "サインインのページへ",
  "accounts.signIn.wrong": "アドレスとパスワードの組み合わせが正しくないか、そのアカウントがありません。",
  "accounts.email": "メールアドレス",
  "accounts.email.none": "メールアドレスではありません。name@example.org のような形で入力してください。",
  "accounts.name": "お名前",
  "accounts.name.missing": "100文字以内の名前が必要です。",
  "accounts.password": "パスワード",
  "accounts.password.new": "新しいパスワード",
  "accounts.password.current": "現在のパスワード",
  "accounts.password.hint":
    "10文字以上。いくつかの単語を並べるのがよい方法です。よく使われるパスワードは受け付けません。",
  "accounts.password.short": "短すぎます。10文字以上が必要です。",
  "accounts.password.long": "長すぎます。128文字以内で入力してください。",
  "accounts.password.common": "このパスワードは真っ先に推測されるものの一つです。別のものを選んでください。",
  "accounts.password.wrong": "現在のパスワードと一致しません。",
  "accounts.link.ended":
    "このリンクは何も開きません。使用済みか、期限切れか、誤入力です。新しいリンクを求めてください。",
  "accounts.letter.link": "パスワードなしでサインイン、または新しいパスワードを設定",
  "accounts.letter.title": "メールでリンクを受け取る",
  "accounts.letter.sent":
    "このアドレスのアカウントがあれば、リンクを記したメールをお送りしています。第二要素のあるアカウントにはサインイン用リンクは届きません。パスワードでサインインしてください。",
  "accounts.letter.none":
    "この設置環境はメールを送りません。パスワードを忘れた場合は、運用者に新しいパスワード用のリンクを求めてください。",
  "accounts.letter.signIn": "サインイン用リンクを送る",
  "accounts.letter.reset": "新しいパスワード用リンクを送る",
  "accounts.reset.title": "新しいパスワードを設定",
  "accounts.reset.go": "このパスワードを使う",
  "accounts.reset.done":
    "新しいパスワードが有効になり、すべてのブラウザーがサインアウトされました。それでサインインしてください。",
  "accounts.second.title": "第二要素",
  "accounts.second.code": "コード",
  "accounts.second.hint": "アプリに表示される6桁の数字、または回復コードの一つ。",
  "accounts.second.wrong":
    "コードが違います。アプリのコードは30秒ごとに変わり、回復コードは一度だけ使えます。",
  "accounts.second.unreadable":
    "コードを確認できません。もう一度お試しください。それでもできない場合は、このシステムの秘密鍵が変わった可能性があります。管理者に、二要素認証なしで新しいパスワードを設定するリンクを依頼してください。",
  "accounts.second.ended":
    "時間が経ちすぎたか、誤ったコードが多すぎました。もう一度パスワードでサインインしてください。",
  "accounts.second.on": "パスワードの後に、アプリのコードを尋ねます。",
  "accounts.second.off":
    "ワンタイムコードのアプリ（TOTP）を使うと、盗まれたパスワードだけでは何も開けません。",
  "accounts.second.begin": "設定する",
  "accounts.second.end": "無効にする",
  "accounts.second.picture": "認証アプリのカメラで読み取る QR コード",
  "accounts.second.app": "アプリでこのコードを読み取るか、このキーを入力するか、アプリで開いてください。",
  "accounts.second.open": "アプリで開く",
  "accounts.second.codes":
    "アプリを失ったときのための回復コードです。それぞれ一度だけ使えます。表示されるのは今だけですので、端末とは別の場所に保管してください。",
  "accounts.second.confirm": "コードで確認する",
  "accounts.sso.go": "{name}でサインイン",
  "accounts.sso.failed":
    "シングルサインオンはこちらのアカウントにつながりませんでした。到達できないか、そのアドレスが招待されていません。別の方法でサインインするか、運用者に尋ねてください。",
  "accounts.own.title": "アカウント",
  "accounts.own.done": "完了しました。",
  "accounts.own.operator": "あなたはこの設置環境の運用者です。",
  "accounts.own.password": "パスワードの変更",
  "accounts.own.passwordGo": "変更して、ほかのブラウザーをすべてサインアウト",
  "accounts.sessions.title": "サインインしている場所",
  "accounts.sessions.unknown": "ほかのブラウザー",
  "accounts.sessions.since": "{date}から",
  "accounts.sessions.this": "このブラウザー",
  "accounts.sessions.end": "サインアウト",
  "accounts.sessions.endOthers": "ほかをすべてサインアウト",
  "nav.account": "アカウント",
  "setup.needed":
    "最初のアカウントは、Gembaが起動時に表示する一度限りのセットアップリンクで作成します。このブラウザーでそのリンクを開いてください。",
  "setup.account": "運用者としてのアカウント",
  "setup.create": "アカウントを作成",
  "setup.look": "または、まず見て回る",
  "setup.lookExplain":
    "アカウントなしでも、このブラウザーでは12時間、または運用者のアカウントが作成されるまで、すべてを見ることができます。",
  "setup.later": "セットアップリンクで見て回っています。先に進む前に、運用者のアカウントを作成してください。",
};
