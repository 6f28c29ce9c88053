/** Words of the page on which a study's host chooses what is asked, and of the preview of what was chosen. */
export const modulesPage = {
  "study.tab.modules": "Questions",
  "modules.title": "What this study asks",
  "modules.of": "{title}, version {version}",
  "modules.total":
    "As chosen now: {items, plural, one {# question} other {# questions}}, about {minutes, plural, one {# minute} other {# minutes}}.",
  "modules.until":
    "You can change this until the first wave opens. From then on every wave of this study asks the same modules, so that waves can be compared.",
  "modules.frozen":
    "{why, select, launched {A wave of this study has been opened, so the modules stay as they are, in this wave and in every later one: people are told what is asked, and waves are compared on it. Another choice is another study: copy this one on the page of its settings.} away {This study is put away, so the modules stay as they are.} other {Somebody has answered, so the modules stay as they are, in this wave and in every later one: what was asked stays what it was.}}",
  "modules.own": "Parts of the questionnaire",
  "modules.ownNone": "This questionnaire is asked whole.",
  "modules.more": "Modules to add",
  "modules.moreText":
    "Asked after the questionnaire's own pages, in this order. A question that both ask in the same words is asked once.",
  "modules.moreNone": "No module of this installation fits this questionnaire.",
  "modules.facts":
    "{items, plural, one {# question} other {# questions}}, about {minutes, plural, one {# minute} other {# minutes}}",
  "modules.asked": "asked",
  "modules.notAsked": "not asked",
  "modules.languages": "Languages: {list}.",
  "modules.save": "Save",
  "modules.preview": "Preview this choice",
  "modules.previewLink": "See the questionnaire as respondents do",
  "modules.saved": "Saved.",
  "modules.error.unknown":
    "One of the modules is not one of this questionnaire. Nothing was stored; choose again.",
  "modules.error.twice": "A module was chosen twice. Nothing was stored; choose again.",
  "modules.error.many": "More modules arrived than there are. Nothing was stored; choose again.",
  "modules.error.fit":
    "These modules cannot be asked together: {why}. Nothing was stored; leave one of them out.",
  "modules.lost":
    "{names} {n, plural, one {is} other {are}} not there in {languages}, so people who read only that are asked everything in {main}.",
  "modules.lostGo": "Ask it all the same: without {languages}",
  "modules.error.languages":
    "Nothing is stored yet: leave it out, or tick above the button that it may be so.",
  "modules.back": "Back to the choice",
  "modules.previewOf": "Preview of {study}",
  "modules.notInLanguage": "The study is not asked in {language}: this is what people read then, in {shown}.",
  "modules.previewChoice": "This is the choice that you have not saved yet.",
} as const;
