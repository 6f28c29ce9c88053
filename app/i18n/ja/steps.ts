/** Words of the page on which a study's host names the steps of the teams' value streams. */
export const stepsPage: Record<string, string> = {
  "study.tab.steps": "工程",
  "steps.title": "バリューストリームの工程",
  "steps.intro":
    "回答者は、変更がこれらの工程をどのように通るかを答えます。チームの工程を、そのチームの言葉で、1 行に 1 つ、2～20 個書いてください。独自の工程がないチームには、通常の工程について尋ねます。",
  "steps.until": "最初の回が始まるまでは変更できます。その後は、回答を比較できるように固定されます。",
  "steps.frozen": "すでに回が始まったため、工程は変更できません。",
  "steps.notAsked": "この調査には、バリューストリームの工程についての質問がありません。",
  "steps.noTeams": "参加しているチームがまだありません。",
  "steps.usual": "通常の工程",
  "steps.own": "{team}の工程",
  "steps.hint": "1 行に 1 つの工程。空欄の場合は通常の工程になります。",
  "steps.asked": "通常の工程について尋ねました。",
  "steps.save": "保存",
  "steps.saveNamed": "{team}の工程を保存",
  "steps.saved": "保存しました。",
  "steps.error.count": "工程は 1 行に 1 つ、2～20 個書くか、空欄にしてください。",
  "steps.error.same": "同じ名前の工程が 2 つあります。それぞれ別の名前にしてください。",
  "steps.error.long": "120 文字を超える工程があります。短くしてください。",
};
