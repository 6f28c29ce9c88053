/** Words around the ethics pack; its sheets are in app/i18n/ethics. */
export const ethics: Record<string, string> = {
  "ethics.title": "倫理資料",
  "ethics.intro":
    "この調査の設定から作られた書類です（回答者向け、データ保護、従業員代表、研究データの受領者向け）。このページの言語で書かれています。",
  "ethics.check":
    "使う前に専門家の確認を受けてください。法律は場所により異なり、下線（____）は記入が必要です。",
  "ethics.writtenIn":
    "目的または同意の文章が{language}で書かれていないため、書面には{main}で入っています。設定で書いてください。",
  "ethics.download": "テキストで保存（{name}）",
};
