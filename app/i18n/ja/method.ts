/** How a study asks and compares, on the page of its settings. */
export const studyMethod: Record<string, string> = {
  "settings.method": "尋ね方と比べ方",
  "settings.method.save": "尋ね方と比べ方を保存",
  "studyField.work": "公開リンクをプログラムから守る",
  "studyField.workHint":
    "公開リンクから始めるブラウザーは、読んでいる間に少し計算します。招待された人には関係ありません。大量の偽の回答は遅くなりますが、不可能にはなりません。",
  "studyField.order": "文の順序",
  "studyField.order.fixed": "質問票のとおり",
  "studyField.order.random": "人ごとに別の順序",
  "studyField.orderHint":
    "同じことについての文の中での順序です。人ごとに変えると、先に置かれることの影響がならされます。すべての回答を比べられるように、最初の回答からは変わりません。",
  "studyField.points": "問題にならない差の上限（パーセントポイント）",
  "studyField.pointsHint":
    "1 から 50 まで。差がこれより小さいことが確かなときだけ「違いはない」と述べます。最初の回を開く前に決めてください。回答を見てから選ぶことがないように、その後は変わりません。",
  "studyField.halfLevels": "同じ上限（段階の半分を単位として）",
  "studyField.halfLevelsHint": "1 から 6 まで。答えが幅で示される質問に使います。1 は半段階です。",
  "studies.error.order": "一覧から順序を選んでください。",
  "studies.error.points": "1 から 50 までの整数を書いてください。",
  "studies.error.halfLevels": "1 から 6 までの整数を書いてください。",
  "error.orderFixed": "すでに回答があるため、この調査の文の順序は変わりません。何も変更していません。",
};
