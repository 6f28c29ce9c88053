/** Counted things, in the forms that Arabic has for them. After a preposition or as an addition the dual takes another ending. */
type Case = "subject" | "oblique";

const nouns = {
  answers: ["لا إجابات", "إجابة واحدة", "إجابتان", "إجابتين", "إجابات", "إجابة", "إجابة"],
  minutes: ["أقل من دقيقة", "دقيقة واحدة", "دقيقتان", "دقيقتين", "دقائق", "دقيقة", "دقيقة"],
  modules: ["لا وحدات", "وحدة واحدة", "وحدتان", "وحدتين", "وحدات", "وحدة", "وحدة"],
  organizations: ["لا مؤسسات", "مؤسسة واحدة", "مؤسستان", "مؤسستين", "مؤسسات", "مؤسسة", "مؤسسة"],
  people: ["لا أحد", "شخص واحد", "شخصان", "شخصين", "أشخاص", "شخصًا", "شخص"],
  questions: ["لا أسئلة", "سؤال واحد", "سؤالان", "سؤالين", "أسئلة", "سؤالًا", "سؤال"],
  rows: ["لا صفوف", "صف واحد", "صفان", "صفين", "صفوف", "صفًا", "صف"],
  seconds: ["0 ثانية", "ثانية واحدة", "ثانيتان", "ثانيتين", "ثوانٍ", "ثانية", "ثانية"],
  teams: ["لا فرق", "فريق واحد", "فريقان", "فريقين", "فرق", "فريقًا", "فريق"],
  waves: ["لا جولات", "جولة واحدة", "جولتان", "جولتين", "جولات", "جولة", "جولة"],
} as const;

export function counted(value: string, noun: keyof typeof nouns, grammar: Case = "subject"): string {
  const [zero, one, subject, oblique, few, many, other] = nouns[noun];
  const two = grammar === "subject" ? subject : oblique;
  return `{${value}, plural, zero {${zero}} one {${one}} two {${two}} few {# ${few}} many {# ${many}} other {# ${other}}}`;
}
