/** What is said when something goes wrong: what happened, that nothing was lost, what to do. Keys are AppError messages. */
export const errors = {
  "error.title.404": "There is nothing here",
  "error.title.410": "There is nothing here",
  "error.title.400": "That could not be read",
  "error.title.401": "This needs an account",
  "error.notSignedIn":
    "Sign in to see this. In a new installation the first account is made with the one-time set-up link that Gemba prints when it starts.",
  "error.signedOut.title": "You were signed out",
  "error.signedOut": "Your session has ended, so nothing of what you just sent was saved.",
  "error.signedOut.kept":
    "It is kept on this page, and nowhere else: leave the page open, sign in beside it, then send it again here.",
  "error.signedOut.signIn": "Sign in, in a new tab",
  "error.signedOut.again": "Send it again",
  "error.signedOut.texts": "What you had typed",
  "error.title.403": "That was refused",
  "error.title.409": "That does not fit any more",
  "error.title.405": "That was refused",
  "error.title.413": "That is too much at once",
  "error.title.415": "That could not be read",
  "error.title.503": "Not ready yet",
  "error.title.500": "Something broke on our side",
  "error.notFound": "The address is mistyped, or what it led to has ended.",
  "error.badInput": "What arrived was not what this page sends. Nothing was stored; go back and try again.",
  "error.forbidden": "This request did not come from a page of this site, so nothing was done.",
  "error.tooLarge":
    "More arrived than a page can hold. Nothing of this form was stored; what was saved before stays. Go back and try again with less.",
  "error.wrongType": "Only forms of this site are accepted here. Nothing was stored.",
  "error.method": "This address cannot be used in that way.",
  "error.unavailable": "The service is starting or stopping. Nothing was lost; try again in a moment.",
  "error.databaseAway":
    "Gemba is not ready: its database cannot be reached at present. What was sent is not stored; try again in a few minutes.",
  "error.diskFull":
    "The disk of this installation is full, so this was not stored. What you saved before is kept. Tell whoever runs it, and send the form again later.",
  "error.unexpected": "The problem was noted. What you saved before is kept; try again in a moment.",
  "error.waveNotClosed":
    "Results are computed when the wave has closed. Until then answers are still coming in.",
  "error.runLost":
    "The computation was ended from outside twice, perhaps for want of memory. It can be asked for again.",
  "error.runBroken":
    "The computation met something that it cannot handle; the log of this installation says where.",
  "error.modulesFrozen": "Somebody has answered, so the questions of this study stay as they are.",
  "error.asksDraft":
    "{names} {n, plural, one {is a draft that} other {are drafts that}} may still change, so no wave opens with {n, plural, one {it} other {them}}. Publish first: set the status to published, then run npm run surveys:lock.",
  "error.studyState":
    "{state, select, draft {The study is in preparation} open {A wave of this study is open} resting {A wave of this study has been open} archived {The study is archived} other {The study is being erased}}, so this cannot be done now. Nothing was changed.",
  "error.waveState":
    "Wave {number} is {state, select, planned {not open yet} open {open} ending {closing} over {over} closed {closed} other {published}}, so this cannot be done now. Nothing was changed.",
  "error.notReady": "Something is still missing before this wave can open. The page of the waves says what.",
  "error.home": "To the first page",
} as const;
