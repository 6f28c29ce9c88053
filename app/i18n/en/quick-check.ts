/** Words of the quick check: the profile for anybody, with nothing stored. ICU messages. */
export const quickCheck = {
  "quick.title": "Quick check",
  "quick.lead":
    "Answer for one service and see where its delivery stands beside published figures, and what to look at first.",
  "quick.minutes": "About {minutes, plural, one {one minute} other {# minutes}}. No account.",
  "quick.nothing":
    "Nothing is stored. Your answers go to this server, which sends back the next page and forgets them; they are written into no database and no log.",
  "quick.fragment":
    "With scripts switched on, your answers also stand behind the # in this page's address, where only your browser sees them. Whoever opens that address sends them once to this server, to see the same result.",
  "quick.kiosk.text":
    "For a screen that many people share: nothing stays in it. It starts over after {seconds} seconds without a touch.",
  "quick.kiosk.soon": "Starting over in {seconds} seconds. Touch the screen or press a key to stay.",
  "quick.startOver": "Start over",
  "quick.done": "Done: clear this screen",
  "quick.broken":
    "The address you opened holds no answers that this check can read: it may have been cut off, or belong to another version. Here is the empty form.",
  "quick.failed": "The server did not answer. Nothing is lost: please try again.",
  "quick.step": "Part {number} of {count}",
  "quick.question": "Question {number}",
  "quick.next": "Next",
  "quick.result": "Show the result",
  "quick.back": "Back",
  "quick.change": "Change my answers",
  "quick.none": "Answer at least one question to see a result.",
  "quick.result.title": "Your quick check",
  "quick.result.only":
    "This page shows your own answers beside published figures. It is not stored: print it, or keep its address.",
  "quick.result.share": "Keep or share this result",
  "quick.result.share.text":
    "The address of this page holds your answers behind the #. Copy it or set a bookmark; it opens the same result again.",
  "quick.result.share.without":
    "Without scripts this page has no address of its own. Print it, or answer again another time.",
  "quick.home": "Where does your service stand?",
  "quick.home.text": "Four minutes, nothing is stored, the result at once.",
  "quick.home.go": "Open the quick check",
} as const;
