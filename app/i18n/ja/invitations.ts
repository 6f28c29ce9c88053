/** Words of the page on which people are invited to a study, in Japanese. */
export const invitationsPage: Record<string, string> = {
  "invitations.title": "参加者を招待する",
  "invitations.wave": "{wave}：{state, select, open {実施中} planned {予定} other {終了}}",
  "invitations.noWave": "実施中または予定の回がありません。招待は回に属します。先に回を計画してください。",
  "invitations.serverDown":
    "現在メールサーバーに接続できません。メールは必要なら何日でも待ち、復旧すると自動で送られます。",
  "invitations.held":
    "{inTime, select, true {現在は静かな時間帯のため、メールは待っています。{day} {time}（{zone}）から送られます。} other {現在は静かな時間帯のため、メールは {day} {time}（{zone}）まで待ちますが、その時には回が終わっています。今待っているメールは送られません。}}",
  "invitations.byLetter": "メールで招待",
  "invitations.list.explain":
    "名簿の表をお渡しください。まず確認だけを行い、あなたが確定するまで誰も招待されません。",
  "invitations.list.hint":
    "1 行目は列の名前です。email は必須で、language（en, de, es, ja, ar）、organization、team、role はあれば読み取ります。区切りはカンマ、セミコロン、タブの CSV で、上限は 100,000 人、16 MB です。メールは静かな時間帯を避けて、1 分に最大 {perMinute, number} 通送られます。アドレスは封をして保管し、回答にはつながりません。多くの人に共通する役割だけは、どの役割が不足しているかを示すため、回答されるまで招待に残ります。",
  "invitations.list.line": "{line, number} 行目：",
  "invitations.list.file": "名簿の表",
  "invitations.list.language": "行に言語がない人の言語",
  "invitations.list.check": "名簿を確認する",
  "invitations.fault.address": "メールアドレスではありません。",
  "invitations.fault.formula": "表計算ソフトが実行する数式です。",
  "invitations.fault.too-long": "セルが長すぎます。",
  "invitations.fault.language": "その言語はありません（en, de, es, ja, ar のいずれか）。",
  "invitations.fault.organization": "その組織はこの調査にありません。",
  "invitations.fault.team": "そのチームはありません。",
  "invitations.fault.team-of-several": "同じ名前のチームが複数の組織にあります。組織も書いてください。",
  "invitations.fault.empty": "名簿が空です。",
  "invitations.fault.too-large": "名簿が 16 MB を超えています。",
  "invitations.fault.not-text":
    "ファイルに、テキストにはないバイトが含まれています（表計算ソフトのブックなど）。表を CSV として保存して渡してください。",
  "invitations.fault.too-many": "名簿が 100,000 行を超えています。",
  "invitations.fault.no-address-column": "1 行目に email の列がありません。",
  "invitations.fault.column-twice": "1 行目に同じ意味の列が二つあります。",
  "invitations.fault.broken-quote": "引用符が閉じていないか、セルの途中にあります。",
  "invitations.fault.row-too-long": "行が終わりません。引用符が閉じていない可能性があります。",
  "invitations.check.fresh": "招待する人：{n, number}。名簿の行：{lines, number}。",
  "invitations.check.known": "この回に招待済み、またはメールを望まない人：{n, number}",
  "invitations.check.duplicates": "同じアドレスが名簿の上にあります：{n, number}",
  "invitations.check.lines": "該当する行：{n, number}（{first}{more, select, true { ほか} other {}}）",
  "invitations.check.ignored": "読み取らない列：{columns}",
  "invitations.check.roles": "役割別の人数：",
  "invitations.check.left":
    "誤りのある行は除かれます。直して、今でも後でも名簿をもう一度お渡しください。二重に招待されることはありません。",
  "invitations.check.confirm": "今すぐ招待する（{n, number}）",
  "invitations.check.drop": "名簿を破棄する",
  "invitations.lists": "この回の名簿",
  "invitations.lists.checked": "確定待ち、招待する人：{n, number}",
  "invitations.lists.inviting": "招待中：{of, number} のうち {n, number}",
  "invitations.lists.stopped":
    "エラーが繰り返し起きたため止まっています。招待済み：{of, number} 人中 {n, number} 人。原因はサーバーのログにあります。",
  "invitations.lists.goOn": "続ける",
  "invitations.lists.done": "招待済み：{n, number}",
  "invitations.lists.gone": "組織またはチームがなくなったため除かれた人：{n, number}。",
  "invitations.letters": "メール",
  "invitations.letters.onTheirWay":
    "{known, select, true {送信待ちのメール：{n, number}} other {{n, select, 0 {送信待ちのメールはありません。} other {送信待ちのメールがあります。その数は、まだ回答していない人の数を明かすため示しません。}}}}",
  "invitations.letters.refused":
    "メールサーバーによると届かないアドレス：{n, number}。リマインダーは送られません。",
  "invitations.letters.stuck":
    "{known, select, true {届いたかどうか分からない、または数日後に断念したメール：{n, number}。} other {届いたかどうか分からない、または数日後に断念したメールがあります。}}二重に届くおそれがあるため、自動では決して再送されません。",
  "invitations.letters.repeat": "もう一度送る",
  "invitations.letters.bounces":
    "{read, select, true {メールサーバーがその場で拒否したものに加え、後からメールで戻る不達通知も、届いてから数分で記録されます。} other {記録されるのは、メールサーバーがその場で拒否したものだけです。後からメールで戻る不達通知は送信者の受信箱に残り、ここでは読まれません。運用担当者の設定（MAIL_BOUNCES）で読み取れます。}}",
  "invitations.reminders": "リマインダー",
  "invitations.reminders.explain":
    "リマインダーは、メールで招待され、その時までに回答していない人だけに送られます。誰に届いたかはどこにも記録されません。{quiet, select, none {メールは時間を問わず送られます。} other {メールを送らない静かな時間帯：{from} から {until} まで（{zone}）。}}1 日に 1 回までです。",
  "invitations.reminders.planned": "予定",
  "invitations.reminders.begun": "送信中",
  "invitations.reminders.sent": "送信済み",
  "invitations.reminders.leaves": "メールは {day} {time} から送られます",
  "invitations.reminders.never": "送られません。その時には回が終わっています",
  "invitations.reminders.remove": "取り消す",
  "invitations.reminders.removeNamed": "{day} {time} のリマインダーを取り消す",
  "invitations.reminders.day": "日付",
  "invitations.reminders.time": "時刻",
  "invitations.reminders.add": "リマインダーを予定する",
  "invitations.reminders.wrong": "日付と時刻が必要です。",
  "invitations.reminders.past": "その時刻は過ぎています。調査の場所（{zone}）では現在 {day} {time} です。",
  "invitations.reminders.beforeOpening":
    "この回は {day} に始まります。それより前には、リマインダーを送る相手がまだ招待されていません。",
  "invitations.reminders.afterEnd":
    "この回は {day}（{zone}）で終わります。その後のリマインダーは誰にも届きません。",
  "invitations.reminders.quietPastEnd":
    "静かな時間帯（{from} から {until} まで、{zone}）のため、このメールはこの回が終わるまで送られません。最終日は {day} です。もっと早い時刻を選んでください。",
  "invitations.reminders.waveOver": "この回は終わりました。リマインダーはもう送られません。",
  "invitations.reminders.oneADay":
    "その日にはすでに {time} のリマインダーがあります。1 日に 1 回で十分です。",
  "invitations.open": "公開リンク",
  "invitations.open.explain":
    "このリンクがあれば誰でも、ブラウザーごとに一度回答できます。壁、スライド、チャットに向いています。名簿に載る人はなく、リマインダーも送れません。",
  "invitations.open.address": "コピー用のアドレス",
  "invitations.open.picture": "公開リンクの QR コード",
  "invitations.open.sheet": "QR コード入りの印刷用シート",
  "invitations.links": "配布用の個人リンク",
  "invitations.links.explain":
    "ここからメールを送れない場合のための、一人に一つのリンクの表です。リンクは一度だけ表示され、どこにも保存されません。配布する人はリンクを試して、どれが使われたかを知ることができます。それを避けたい場合は、メールか公開リンクをお使いください。",
  "invitations.links.count": "本数",
  "invitations.links.place": "対象",
  "invitations.links.anywhere": "特に定めない",
  "invitations.links.make": "リンクを作って保存する（CSV）",
  "invitations.links.wrong": "1 から 10,000 までの整数が必要です。",
  "invitations.sheet.asks": "{host} から参加のお願い：",
  "invitations.sheet.protected":
    "数分で終わり、スマートフォンでも回答できます。最初の質問の前に、回答がどのように守られるかをお読みいただけます。参加は任意です。",
  "invitations.sheet.print": "このページはブラウザーで印刷してください。",
  "invitations.done.confirmed": "名簿を確定しました。途中でサーバーに何があっても、全員が招待されます。",
  "invitations.done.dropped": "名簿を破棄しました。",
  "invitations.done.reminder": "リマインダーを変更しました。",
  "invitations.done.repeated": "メールは再送を待っています。",
  "invitations.roster.gone":
    "この名簿はもうありません。確定されない名簿は一日で破棄されます。もう一度お渡しください。",
  "invitations.notOpen": "メールは回が開いている間に送られます。先に回を開いてください。",
};
