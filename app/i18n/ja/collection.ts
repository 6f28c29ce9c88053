/** Words of the page on how the collection of a wave goes. */
export const collection: Record<string, string> = {
  "collection.title": "「{wave}」の回収状況",
  "collection.titleClosed": "「{wave}」の参加状況",
  "collection.planned": "「{wave}」はまだ始まっていません",
  "collection.plannedText": "開始日の翌日から、この画面で1日に1回参加状況をお知らせします。",
  "collection.elsewhere": "「{wave}」が回答を受け付けています",
  "collection.people":
    "{people, plural, =0 {回答者は{roundedTo, number}人未満です。} other {少なくとも#人が回答しました。}}",
  "collection.peopleClosed": "{people, plural, =0 {回答者はいませんでした。} other {#人が回答しました。}}",
  "collection.rounded":
    "受付中は、数を{roundedTo, number}の倍数に切り捨て、チームは3段階で示します。1件の回答が届いたことは誰にも分かりません。",
  "collection.nudges": "いまできること",
  "nudge.talk":
    "{organization}：{teams}{more, plural, =0 {} other {ほか#チーム}}と話してください。回答は半数未満です。誰が答えたかではなく、何が妨げになっているかを尋ねてください。",
  "nudge.others":
    "{organization}：小さなチーム（{teams}）は合計で半数未満の回答です。1チームではなく全チームに連絡してください。",
  "nudge.elsewhere": "{n, plural, other {ほか#組織にも同様のチームがあります。下を見てください。}}",
  "nudge.next-reminder":
    "次の催促は{day} {time}に、まだ回答していない人へ送られます。前日に、回答が何に使われるかをチームに伝えてください。",
  "nudge.plan-reminder": "催促は予定されていません。1週間後と終了2日前の2回が一般的です。",
  "nudge.addresses": "少なくとも{n, number}件の宛先が存在しません。組織に正しい宛先を確認してください。",
  "nudge.broken-off":
    "少なくとも{n, number}人が途中で止まっています。続きから再開できると伝えると助けになります。",
  "nudge.declined":
    "少なくとも{n, number}人がメールを望んでいません。尊重してください。掲示や会議での一言でも伝わります。",
  "nudge.closes": "{days, plural, =0 {今日が最終日です。} other {残り#日です。最終日は{day}です。}}",
  "nudge.extend":
    "大きく遅れているチームがあり、残り時間はわずかです。半数の人だけを表す結果より、1週間の延長が望ましいです。",
  "nudge.all-well": "特にすることはありません。感謝を伝えてください。それは誰もが喜ぶ唯一の催促です。",
  "rates.title": "招待の回答率",
  "rates.none": "個人リンクでの招待がないため、回答率は示せません。公開リンクでは何人が見たか分かりません。",
  "rates.cases": "招待のその後",
  "rates.invited": "招待",
  "rates.complete": "I：送信済み（未回答項目があっても）",
  "rates.brokenOff": "R：開始したが未送信（回答は一切集計されません）",
  "rates.declined": "R：この調査のメールを希望しない",
  "rates.unreached": "NC：宛先が存在しない",
  "rates.silent": "U：その他（連絡なし）",
  "rates.neverSent": "どの率にも含めない：回が終わるまでにメールが送られなかった招待",
  "rates.rate": "率",
  "rates.how": "数え方",
  "rates.share": "割合",
  "rates.rr1": "回答率1（RR1）",
  "rates.rr1.how":
    "RR1：招待者全員に占める送信済みの割合。最も厳しく、連絡のない人も回答できたものとして数えます。",
  "rates.rr2": "回答率2（RR2）",
  "rates.rr2.how":
    "RR2：保存される部分回答を含めた割合。ここでは送信か未送信かだけなので、RR2はRR1と同じです。",
  "rates.rr5": "回答率5（RR5）",
  "rates.rr5.how": "RR5：状況が分かっている人に占める送信済みの割合。最も高く、真の値はRR1との間にあります。",
  "rates.coop1": "協力率1（COOP1）",
  "rates.coop1.how": "COOP1：何らかの反応があった人に占める送信済みの割合。",
  "rates.ref1": "拒否率1（REF1）",
  "rates.ref1.how": "REF1：招待者全員に占める中断またはメール拒否の割合。",
  "rates.con1": "接触率1（CON1）",
  "rates.con1.how": "CON1：招待者全員に占める、何らかの反応があった割合。",
  "rates.source":
    "用語と式：American Association for Public Opinion Research「Standard Definitions」第10版、2023年。招待だけから数えており、招待から回答へはたどれません。",
  "collection.byTeam": "組織とチーム",
  "collection.byRole": "役割",
  "collection.byRoleNote":
    "名簿から招待した人について、名簿に書かれた役割ごとに示します。人数の少ない役割は示しません。",
  "collection.balanced": "ほかより明らかに回答が少ない組織、チーム規模、役割はありません。",
};
