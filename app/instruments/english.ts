/** Signs, in an English sentence, of a question that is hard to answer honestly. Word lists, no grammar: a reader decides. */

/** Words that are verbs wherever they stand after "and", in any of their forms. */
const verbs = new Set(
  (
    "is are was were be been has have had do does did can could may might must will would go went gone get got give gave given know " +
    "knew known learn learnt make made take took taken keep kept let find found see saw seen bring brought tell told say said think " +
    "thought feel felt become became begin began come came fix solve agree ask answer apply avoid allow add adapt adopt approve " +
    "automate become believe choose chose communicate complete create decide define deliver deploy describe detect develop discuss " +
    "encourage enable ensure enjoy expect explain fail follow handle happen help hear improve include inform involve invite " +
    "invest keep maintain manage meet met notice offer own pay paid perform prevent produce protect provide publish reach receive " +
    "recover reduce rely remain remove repair replace resolve respect respond reward rotate run ran send sent serve show shown " +
    "shared solve speak stay store succeed suggest teach taught treat trust try tried understand understood update verify wait " +
    "write wrote written"
  ).split(" "),
);

/** Words that are verbs or nouns: verbs when an object follows. */
const verbsOrNouns = new Set(
  (
    "act build change check contact control cover cost deal demand design document end experiment feature guess hand measure merge " +
    "monitor name need order pass plan plant question rate record release report request rest result review rework risk share ship " +
    "start state stop study support talk test time track train use value view visit watch work"
  ).split(" "),
);

const objectStarts = new Set(
  "the a an our their its his her my your it them us each every all any this that these those what how when where who".split(
    " ",
  ),
);

const subjects = new Set(
  "i we they you he she it people everyone everybody nobody somebody someone anyone leaders teams".split(" "),
);

/** The words around an "and" or "or" that seems to join two verbs, that is two claims; undefined when none does. */
export function joinsTwoVerbs(text: string): string | undefined {
  const words = text.toLowerCase().match(/[a-z]+(?:['’-][a-z]+)*|[.?!:;]/g) ?? [];
  for (let at = 1; at < words.length - 1; at++) {
    if (words[at] !== "and" && words[at] !== "or") continue;
    let next = at + 1;
    while (/^(then|also|never|always|often|rarely|seldom|not|\w+ly)$/.test(words[next] ?? "")) next += 1;
    const word = words[next] ?? "";
    const after = words[next + 1] ?? "";
    const joined =
      (subjects.has(word) && isVerb(after)) ||
      isVerb(word) ||
      (inAnyForm(word, verbsOrNouns) && objectStarts.has(after));
    if (joined) return words.slice(at - 1, next + 1).join(" ");
  }
  return undefined;
}

function isVerb(word: string): boolean {
  return inAnyForm(word, verbs);
}

function inAnyForm(word: string, list: ReadonlySet<string>): boolean {
  const stems = [
    word,
    word.replace(/s$/, ""),
    word.replace(/es$/, ""),
    word.replace(/ies$/, "y"),
    word.replace(/d$/, ""),
    word.replace(/ed$/, ""),
    word.replace(/ied$/, "y"),
    word.replace(/(.)\1ed$/, "$1"),
  ];
  return stems.some((stem) => list.has(stem));
}

const leading =
  /\b(obviously|clearly|surely|certainly|undoubtedly|of course|everyone knows|as we all know|best[- ]practices?|best[- ]in[- ]class|world[- ]class|state[- ]of[- ]the[- ]art|modern|excellent|outstanding|unfortunately|luckily|fortunately|outdated|old-fashioned|should|ought to|don['’]t you|isn['’]t it|aren['’]t you|wouldn['’]t you|do you agree)\b/i;

/** A word that says which answer is wanted; undefined when there is none. */
export function leadingWord(text: string): string | undefined {
  return leading.exec(text)?.[0];
}

/** The words that deny, as written. "No longer than" and the like measure and do not deny. */
export function negations(text: string): string[] {
  const plain = text.replace(/\b(no|not) (longer|more|less|later) than\b|\bwhether or not\b/gi, "");
  return (
    plain.match(/\b(not|no|never|none|nobody|no one|nothing|nowhere|neither|nor|cannot|\w+n['’]t)\b/gi) ?? []
  );
}
