/** Somebody who answers a study by the forms alone, as a browser without scripts sends them: no browser, one request after the other. */
import { type APIRequestContext, type APIResponse, request } from "playwright-core";

/** @param answerTo what is sent for a question: by its name, and the values that its page offers; undefined leaves it out */
export async function answerByPost(
  server: string,
  link: string,
  answerTo: (question: string, offered: string[]) => string | undefined,
): Promise<void> {
  const visitor = await request.newContext({ extraHTTPHeaders: { origin: server } });
  try {
    const { who } = hiddenIn(await textOf(await visitor.get(link)));
    let at = await sent(visitor, (await visitor.get(link)).url(), { consent: "yes", ...(who && { who }) });
    while (/\/p\/\d+$/.test(at.url())) {
      const html = await textOf(at);
      const answers = [...questionsIn(html)].flatMap(([name, offered]) => {
        const answer = answerTo(name, offered);
        return answer === undefined ? [] : [[name, answer]];
      });
      at = await sent(visitor, at.url(), {
        ...hiddenIn(html),
        ...Object.fromEntries(answers),
        _action: "next",
      });
    }
    const { _mark = "" } = hiddenIn(await textOf(at));
    const receipt = await sent(visitor, at.url(), { _mark });
    if (!/\/r\/[0-9a-f]{32}$/.test(receipt.url())) throw new Error(`not sent: it ended at ${receipt.url()}`);
  } finally {
    await visitor.dispose();
  }
}

const sent = (visitor: APIRequestContext, address: string, form: Record<string, string>) =>
  visitor.post(address, { form });

async function textOf(answer: APIResponse): Promise<string> {
  const text = await answer.text();
  if (!answer.ok()) throw new Error(`${answer.status()} at ${answer.url()}\n${text.slice(0, 2000)}`);
  return text;
}

const inputsIn = (html: string) =>
  [...html.matchAll(/<input\b[^>]*>/g)].map(([tag]) => {
    const of = (attribute: string) => new RegExp(`\\b${attribute}="([^"]*)"`).exec(tag)?.[1] ?? "";
    return { type: of("type"), name: of("name"), value: of("value") };
  });

function hiddenIn(html: string): Record<string, string> {
  const hidden = inputsIn(html).filter(({ type }) => type === "hidden");
  return Object.fromEntries(hidden.map(({ name, value }) => [name, value]));
}

/** Names with the values of their radio buttons; a field to type into offers none. */
function questionsIn(html: string): Map<string, string[]> {
  const questions = new Map<string, string[]>();
  const form = html.slice(html.indexOf('id="answers"'));
  for (const { type, name, value } of inputsIn(form.slice(0, form.indexOf("</form>")))) {
    if (type === "hidden" || type === "checkbox") continue;
    questions.set(name, [...(questions.get(name) ?? []), ...(type === "radio" ? [value] : [])]);
  }
  return questions;
}
