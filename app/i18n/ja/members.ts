/** Organizations, their members, and coming in by an invitation. */
export const members: Record<string, string> = {
  "error.role": "あなたの役割ではこの操作はできません。組織のリーダーか運用者に尋ねてください。",
  "nav.organizations": "組織",
  "organizations.title": "組織",
  "organizations.none": "あなたが属する組織はここにありません。",
  "organizations.new": "組織を追加",
  "organizations.name": "組織の名前",
  "organizations.create": "作成する",
  "organizations.taken": "この名前の組織はすでにあります。",
  "organizations.delete": "組織を削除",
  "organizations.deleteExplain":
    "メンバーのアカウントは残りますが、その調査は見られなくなり、招待は無効になります。調査と回答は残ります。",
  "organizations.deleteGo": "{name}を削除",
  "organizations.noStudies": "まだどの調査にも関わっていません。",
  "organizations.hosts": "主催",
  "organizations.takesPart": "{name}として参加",
  "organizations.give": "調査を割り当てる",
  "organizations.study": "調査",
  "organizations.as": "調査の中での組織名",
  "organizations.asHint": "調査での名前です。主催する場合は空欄のままにしてください。",
  "organizations.giveGo": "保存",
  "organizations.unknownPart": "調査にその名前の組織はありません。",
  "members.title": "メンバー",
  "members.none": "まだ誰もいません。",
  "members.role": "役割",
  "members.roleOf": "{name}の役割",
  "members.role.leader": "リーダー",
  "members.role.researcher": "研究者",
  "members.role.operator": "この設置環境の運用者",
  "members.change": "役割を変更",
  "members.remove": "外す",
  "members.invited": "招待中",
  "members.withdraw": "招待を取り消す",
  "members.invite": "招待する",
  "members.inviteGo": "招待",
  "members.sent": "招待のメールをお送りしています。14日間有効です。",
  "members.link":
    "この設置環境はメールを送りません。このリンクをご自身で渡してください。14日間、一度だけ使え、表示されるのは今だけです。",
  "join.title": "{organization}に参加",
  "join.for": "この招待は{email}宛てです。",
  "join.signIn":
    "このアドレスにはアカウントがあります。それでサインインしてから、もう一度招待を開いてください。",
  "join.go": "参加する",
  "join.ended":
    "この招待は何も開きません。使用済みか取り消し済み、期限切れ、または誤入力です。送った人に新しい招待を求めてください。",
  "ownPart.title": "{study}：自組織の参加状況",
  "ownPart.explain":
    "参加組織のメンバーに見えるのは、自組織のチームの回答状況とコホートの大きさです。結果は調査の主催者に表示されます。",
  "ownPart.scores": "{organization}：スコア",
  "ownPart.scoresNote":
    "終了した回の平均です。「全体」は、ほかに少なくとも五つの組織が含まれ、どの組織も回答の過半数を占めない場合に表示されます。",
  "ownPart.everyone": "全体",
  "ownPart.cohort": "コホート",
  "ownPart.cohortFacts":
    "{organizations, plural, other {#組織}}、{people, plural, other {#人}}が回答しました。",
  "ownPart.cohortHidden":
    "回が終了し、ほかに5つ以上の組織が含まれ、回答の過半を占める組織がない場合に表示されます。どの組織についても何も明かさないためです。",
};
