/** Signing in, the own account, and the first one. */
export const accounts = {
  "accounts.signIn.title": "Sign in",
  "accounts.signIn.who":
    "Accounts are for leaders, researchers and operators. Whoever answers a survey needs none.",
  "accounts.signIn.go": "Sign in",
  "accounts.signIn.again": "To the sign-in page",
  "accounts.signIn.wrong": "Address and password do not belong together, or there is no such account.",
  "accounts.email": "E-mail address",
  "accounts.email.none": "This is no e-mail address. It must look like name@example.org.",
  "accounts.name": "Your name",
  "accounts.name.missing": "A name of at most 100 characters is needed.",
  "accounts.password": "Password",
  "accounts.password.new": "New password",
  "accounts.password.current": "Your password now",
  "accounts.password.hint":
    "At least 10 characters. A few words in a row are good; the commonest passwords are refused.",
  "accounts.password.short": "That is too short: at least 10 characters are needed.",
  "accounts.password.long": "That is too long: at most 128 characters are taken.",
  "accounts.password.common": "This password is among the first that anybody would guess. Choose another.",
  "accounts.password.wrong": "That is not your password now.",
  "accounts.link.ended":
    "This link does not open anything: it was used, has ended, or is mistyped. Ask for a new one.",
  "accounts.letter.link": "Sign in without the password, or choose a new one",
  "accounts.letter.title": "A link by e-mail",
  "accounts.letter.sent":
    "If this address has an account, a letter with a link is on its way. Accounts with a second factor get no link to sign in; they sign in with the password.",
  "accounts.letter.none":
    "This installation sends no letters. If you have lost your password, ask an operator for a link to a new one.",
  "accounts.letter.signIn": "Send a link to sign in",
  "accounts.letter.reset": "Send a link to a new password",
  "accounts.reset.title": "Choose a new password",
  "accounts.reset.go": "Use this password",
  "accounts.reset.done": "The new password is in force, and every browser was signed out. Sign in with it.",
  "accounts.second.title": "Second factor",
  "accounts.second.code": "Code",
  "accounts.second.hint": "The six digits that your app shows, or one of your recovery codes.",
  "accounts.second.wrong":
    "That is not the code. Codes of the app change every 30 seconds; a recovery code works once.",
  "accounts.second.unreadable":
    "The code cannot be checked. Try again; if that does not help, the secret of this installation may have been changed: ask whoever runs it for a link to a new password without the second factor.",
  "accounts.second.ended":
    "Too much time has passed, or too many codes were wrong. Sign in again with the password.",
  "accounts.second.on": "After the password a code from your app is asked for.",
  "accounts.second.off": "With an app for one-time codes (TOTP) a stolen password alone opens nothing.",
  "accounts.second.begin": "Set up",
  "accounts.second.end": "Turn off",
  "accounts.second.picture": "The secret as a QR code, for the camera of your app",
  "accounts.second.app": "Point your app at this code, type this key into it, or open it there:",
  "accounts.second.open": "Open in the app",
  "accounts.second.codes":
    "Recovery codes, for the day on which you lose the app. Each works once. They are shown only now: keep them apart from your device.",
  "accounts.second.confirm": "Confirm with a code",
  "accounts.sso.go": "Sign in with {name}",
  "accounts.sso.failed":
    "Single sign-on did not lead to an account here. Either it is out of reach, or nobody has invited its address; sign in another way or ask an operator.",
  "accounts.own.title": "Your account",
  "accounts.own.done": "Done.",
  "accounts.own.operator": "You run this installation.",
  "accounts.own.password": "Another password",
  "accounts.own.passwordGo": "Change it and sign out all other browsers",
  "accounts.sessions.title": "Where you are signed in",
  "accounts.sessions.unknown": "Another browser",
  "accounts.sessions.since": "since {date}",
  "accounts.sessions.this": "This browser",
  "accounts.sessions.end": "Sign out",
  "accounts.sessions.endOthers": "Sign out all others",
  "nav.account": "Account",
  "setup.needed":
    "The first account is made with the one-time set-up link that Gemba prints when it starts. Open that link in this browser.",
  "setup.account": "Your account as operator",
  "setup.create": "Create the account",
  "setup.look": "Or look around first",
  "setup.lookExplain":
    "Without an account this browser sees everything for twelve hours, until the operator's account is created.",
  "setup.later": "You look around with the set-up link. Create the operator's account before you do more.",
} as const;
