/** Words of the frame around all pages. */
export const common: Record<string, string> = {
  "app.name": "Gemba",
  "app.skip": "本文へ移動",
  "app.languages": "このページの言語",
  "app.description": "つくっている人に聞く。",
  "nav.studies": "調査",
  "nav.home": "トップ",
  "nav.signOut": "セッションを終了",
  "nav.main": "メイン",
  "setup.title": "このサイトを開く",
  "setup.explain":
    "このリンクはGembaの起動時に表示されたものです。これを持つ人がこの設置環境を運用し、ここで最初のアカウントを作成します。一度だけ使えます。",
  "setup.open": "調査を開く",
  "setup.used":
    "このセットアップリンクでは何も開きません。すでに使われたか、新しい起動で置き換えられたか、入力に誤りがあります。",
  "setup.usedHint":
    "Gemba をもう一度起動してください。運営者のアカウントができるまで、起動のたびに新しいリンクが表示されます。",
  "common.quoted": "「{text}」",
};
