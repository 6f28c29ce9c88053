/** What is said to somebody whom a protection against programs has met. ICU messages. */
export const abuse = {
  "error.title.429": "Too much at once",
  "abuse.tooMany":
    "More arrived at once than this installation takes. What you saved is kept. Wait {seconds, plural, one {# second} other {# seconds}}, then reload this page: your browser sends again what it sent.",
  "abuse.guesses.title": "Too many tries from your network",
  "abuse.guesses":
    "Many codes or links that lead nowhere came from your network, so this answer says nothing about yours. One that is right always works: check it character by character, or wait {seconds, plural, one {# second} other {# seconds}}.",

  "abuse.confirm.title": "Press Start once more",
  "abuse.confirm.hurry":
    "That was faster than people usually are. What you chose is kept; nothing has begun yet.",
  "abuse.confirm.old":
    "This page was open for very long, or was used before. What you chose is kept; nothing has begun yet.",
  "abuse.confirm.field":
    "A field that people do not see was filled in; programs do that, and some browser extensions. What you chose is kept; nothing has begun yet.",
  "abuse.confirm.wait":
    "This survey lets browsers compute for a moment before they begin, and yours did not, perhaps because JavaScript is off. That is all right: wait {seconds, plural, one {# second} other {# seconds}}, then press Start. What you chose is kept.",
  "abuse.unseen": "Leave this field empty",
  "abuse.working": "Your browser computes for a moment, then the questions begin.",
} as const;
