/** Words of the export pages. */
export const exportPage: Record<string, string> = {
  "export.title": "回答データの提供",
  "export.intro":
    "研究者のための 2 つのファイルです。1 つは、1 行が 1 人、1 列が 1 問の回答データ、もう 1 つは、すべての列とコードの意味を説明するコードブックです。",
  "export.what.title": "含まれるもの",
  "export.what.consent": "研究に使うことに同意した人の回答だけ。",
  "export.what.imported": "取り込まれた回答。提供元の条件に従って渡されます。",
  "export.what.noTeam":
    "チーム、回答した時刻、コメントは含まれません。回答には、だれにもたどり着けない無作為の名前がつきます。",
  "export.what.organization":
    "組織にも無作為の名前がつき、どの回でも同じです。同意した人が {k} 人未満の組織では空欄になります。",
  "export.what.organizationImported":
    "組織にも無作為の名前がつき、どの回でも同じです。回答が {k} 件未満の組織では空欄になります。",
  "export.what.missing":
    "空のセルは欠損値です。コードは答えられたままの値で、どちらの端がよいかはコードブックに示しています。",
  "export.rows": "{n, number} 行。",
  "export.withheld":
    "{n, plural, =0 {除外された回答はありません。全員が提供に同意しました。} other {# 件の回答を除外しています。回答者が提供に同意していないか、特定されるおそれがあるためです。}}",
  "export.withheldImported":
    "{n, plural, =0 {除外された回答はありません。} other {提供元が渡すことを認めていないため、# 件の回答を除外しています。}}",
  "export.organizations":
    "{n, plural, =0 {名前のある組織はありません。} other {# の組織に、それぞれ無作為の名前がついています。}}",
  "export.rowsWithoutOrganization":
    "{n, plural, =0 {少人数の集団を守るために組織を空欄にした行はありません。} other {少人数の集団を守るため、# 行では組織を空欄にしています。}}",
  "export.download": "ダウンロード",
  "export.reason": "回答を何に使いますか",
  "export.reason.choose": "理由を選んでください",
  "export.reason.analysis": "研究者による分析",
  "export.reason.replication": "公表された数値の検証",
  "export.reason.archive": "アーカイブでの保存",
  "export.agreement": "調査の組織とデータ利用契約を結んでいます（その場合だけ組織に無作為の名前がつきます）",
  "export.reasonMissing": "回答の用途を選んでください。理由は監査ログに残ります。",
  "export.what.alike":
    "人や職場についての選択肢は、残った項目で各行が少なくとも {k} 行と同じになるまで、すべての行から省かれ、行が除かれることもあります。",
  "export.responses": "回答（CSV）",
  "export.codebook": "コードブック（CSV）",
  "export.format": "UTF-8、カンマ区切り。同じファイルは、いつ取得しても 1 バイトも変わりません。",
  "export.preview.title": "最初の {n, number} 行",
  "export.preview.caption": "第 {wave} 回の回答のプレビュー（ファイルの内容のまま）",
  "export.noRows":
    "この回の回答は提供できません。提供に同意した人がいないか、少なすぎて特定されるおそれがあるためです。ファイルには見出しだけがあり、行はありません。",
  "export.noRowsImported":
    "この回の回答は渡すことができないため、ファイルには見出しだけがあり、行はありません。",
  "export.noneClosed.title": "締め切られた回がまだありません",
  "export.noneClosed":
    "回答は、回が締め切られてから提供されます。渡したものがあとで変わったり取り下げられたりしないようにするためです。コードブックはすでに利用できます。",
  "export.stillOpen.title": "この回は{state, select, planned {まだ始まっていません} other {まだ実施中です}}",
  "export.stillOpen":
    "{state, select, planned {この回はまだ始まっていません。} other {この回はまだ実施中です。}}回答は締め切り後に提供されます。渡したものがあとで変わったり取り下げられたりしないようにするためです。コードブックはすでに利用できます。",
  "export.closedWaves": "締め切られた回：",
  "export.notClosed": "この回はまだ締め切られていません。回答は締め切り後に提供されます。",
  "export.importUnderWay": "この取り込みはまだ保存中です。完了するまで待つか、先に中止してください。",
};
