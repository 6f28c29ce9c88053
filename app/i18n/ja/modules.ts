/** Words of the page on which a study's host chooses what is asked, and of the preview of what was chosen. */
export const modulesPage: Record<string, string> = {
  "study.tab.modules": "質問",
  "modules.title": "この調査で尋ねること",
  "modules.of": "{title}、第 {version} 版",
  "modules.total": "現在の選択：{items, number} 問、約 {minutes, number} 分。",
  "modules.until":
    "最初の回を開くまでは変更できます。それ以降は、回どうしを比較できるように、この調査のどの回でも同じモジュールを尋ねます。",
  "modules.frozen":
    "{why, select, launched {この調査ではすでに回を開いたため、この回でも以後のどの回でも、モジュールは変わりません。回答者には尋ねる内容を伝えてあり、回どうしもそれで比較します。別の選択をするには、設定のページでこの調査を複製してください。} away {この調査はしまわれているため、モジュールは変わりません。} other {すでに回答があるため、この回でも以後のどの回でも、モジュールは変わりません。尋ねた内容はそのまま残ります。}}",
  "modules.own": "質問票の構成",
  "modules.ownNone": "この質問票は全体をまとめて尋ねます。",
  "modules.more": "追加できるモジュール",
  "modules.moreText":
    "質問票のページのあとに、この順序で尋ねます。両方に同じ文言の質問がある場合は、一度だけ尋ねます。",
  "modules.moreNone": "この質問票に合うモジュールは、このサイトにはありません。",
  "modules.facts": "{items, number} 問、約 {minutes, number} 分",
  "modules.asked": "尋ねる",
  "modules.notAsked": "尋ねない",
  "modules.languages": "言語：{list}。",
  "modules.save": "保存",
  "modules.preview": "この選択をプレビューする",
  "modules.previewLink": "回答者から見た質問票を見る",
  "modules.saved": "保存しました。",
  "modules.error.unknown":
    "この質問票にないモジュールが含まれています。何も保存されていません。選び直してください。",
  "modules.error.twice": "同じモジュールが 2 度選ばれています。何も保存されていません。選び直してください。",
  "modules.error.many":
    "実際にある数より多くのモジュールが届きました。何も保存されていません。選び直してください。",
  "modules.error.fit":
    "これらのモジュールは一緒に尋ねることができません：{why}。何も保存されていません。いずれかを外してください。",
  "modules.lost":
    "{names}は{languages}{n, plural, other {}}では用意されていないため、その言語だけを読む人にも、すべて{main}で尋ねます。",
  "modules.lostGo": "それでも尋ねる（{languages}なし）",
  "modules.error.languages":
    "まだ何も保存されていません。外すか、ボタンの上でそれでよいことを選んでください。",
  "modules.back": "選択に戻る",
  "modules.previewOf": "「{study}」のプレビュー",
  "modules.notInLanguage": "この調査は{language}では尋ねません。その場合に表示される{shown}の文章です。",
  "modules.previewChoice": "まだ保存していない選択です。",
};
