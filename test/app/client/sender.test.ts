/** Answers on their way to the server: their order, what happens when it does not answer, and that none is lost. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { backOff } from "../../../app/client/back-off.ts";
import { type Answer, createSender, type State } from "../../../app/client/sender.ts";
import { asForm, nextToSend, type Waiting, withAnswer } from "../../../app/client/waiting.ts";

const taken: Answer = { kind: "taken", wrong: {}, newer: {} };
const lost: Answer = { kind: "later", offline: true };

/** A server that answers as told (then: takes all), a clock that moves by hand, and the list of what waits. */
function setting(answers: (Answer | Promise<Answer>)[] = []) {
  let list: Waiting[] = [];
  let clock = 1000;
  let timer: { run: () => void; at: number } | null = null;
  const sent: string[] = [];
  const states: State[] = [];
  const sender = createSender({
    read: () => list,
    write: (next) => {
      list = [...next];
    },
    ready: () => list,
    post: async (form) => {
      sent.push([...form].filter(([name]) => !name.startsWith("_")).join(" "));
      return answers.shift() ?? taken;
    },
    now: () => clock,
    chance: () => 1,
    later: (run, ms) => {
      timer = { run, at: clock + ms };
      return () => {
        timer = null;
      };
    },
    alone: (run) => run(),
    show: (state) => states.push(state),
    taken: () => undefined,
  });
  return {
    sender,
    sent,
    states,
    waiting: () => list.map(({ item, wrong }) => (wrong ? `${item} wrong` : item)),
    timer: () => (timer ? timer.at - clock : null),
    answer(item: string, value: string, page = "p1") {
      list = withAnswer(list, { page, item, fields: { [item]: [value] }, at: clock++ });
    },
    async pass(ms: number) {
      clock += ms;
      const due = timer !== null && timer.at <= clock ? timer : null;
      if (due) {
        timer = null;
        due.run();
      }
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

test("answers arrive oldest first, those of one page together, and leave nothing behind", async () => {
  const { sender, answer, sent, waiting } = setting();
  answer("a", "1");
  answer("b", "2");
  answer("c", "3", "p2");
  answer("d", "4");
  expect(await sender.send()).toBe(true);
  expect(sent).toEqual(["a,1 b,2", "c,3", "d,4"]);
  expect(waiting()).toEqual([]);
});

test("a later answer to a question takes the place of the one that waits", async () => {
  const { sender, answer, sent } = setting();
  answer("a", "1");
  answer("b", "2");
  answer("a", "7");
  await sender.send();
  expect(sent).toEqual(["b,2 a,7"]);
});

test("an answer that is changed while it is on its way is sent again", async () => {
  let arrive: (answer: Answer) => void = () => undefined;
  const { sender, answer, sent, waiting } = setting([new Promise<Answer>((resolve) => (arrive = resolve))]);
  answer("a", "1");
  const sending = sender.send();
  answer("a", "2");
  // A second call meanwhile starts no second request.
  void sender.send(true);
  expect(sent).toEqual(["a,1"]);
  arrive(taken);
  expect(await sending).toBe(true);
  expect(sent).toEqual(["a,1", "a,2"]);
  expect(waiting()).toEqual([]);
});

test("without a connection nothing is lost: it is tried after 1, 2, 4 seconds, and what came meanwhile goes along", async () => {
  const { sender, answer, sent, states, timer, pass, waiting } = setting([lost, lost, lost]);
  answer("a", "1");
  expect(await sender.send()).toBe(false);
  expect([timer(), states.at(-1)]).toEqual([1000, "offline"]);
  answer("b", "2");
  // A new answer does not shorten the wait.
  expect(await sender.send()).toBe(false);
  expect(sent).toHaveLength(1);
  await pass(999);
  expect(timer()).toBe(2000);
  await pass(2000);
  expect(timer()).toBe(4000);
  expect(waiting()).toEqual(["a", "b"]);
  await pass(4000);
  expect(sent).toEqual(["a,1", "a,1 b,2", "a,1 b,2", "a,1 b,2"]);
  expect([waiting(), states.at(-1)]).toEqual([[], "idle"]);
});

test("the connection's return cuts the wait short", async () => {
  const { sender, answer, sent } = setting([lost]);
  answer("a", "1");
  await sender.send();
  expect(await sender.send(true)).toBe(true);
  expect(sent).toHaveLength(2);
});

test("what the server finds wrong is kept, marked, not sent again by itself, and holds up nothing else", async () => {
  const { sender, answer, sent, waiting } = setting([
    { kind: "taken", wrong: { a: "no number" }, newer: {} },
  ]);
  answer("a", "lots");
  answer("b", "2");
  expect(await sender.send()).toBe(true);
  expect(waiting()).toEqual(["a wrong"]);
  await sender.send(true);
  expect(sent).toHaveLength(1);
  answer("a", "5");
  await sender.send();
  expect(sent.at(-1)).toBe("a,5");
  expect(waiting()).toEqual([]);
});

test("a closed survey ends it and empties the device; a refusal ends it and keeps what was answered", async () => {
  const closed = setting([{ kind: "closed" }]);
  closed.answer("a", "1");
  expect(await closed.sender.send()).toBe(false);
  expect([closed.waiting(), closed.states.at(-1), closed.timer()]).toEqual([[], "closed", null]);
  const refused = setting([{ kind: "refused" }]);
  refused.answer("a", "1");
  expect(await refused.sender.send()).toBe(false);
  expect(await refused.sender.send(true)).toBe(false);
  expect([refused.waiting(), refused.sent.length]).toEqual([["a"], 1]);
});

test("the wait doubles to a minute, is spread over its upper half, and is never shorter than the server asked", () => {
  expect([1, 2, 3, 7, 50].map((failures) => backOff(failures, 1))).toEqual([
    1000, 2000, 4000, 60_000, 60_000,
  ]);
  expect(backOff(3, 0)).toBe(2000);
  expect(backOff(1, 0.5, 30_000)).toBe(30_000);
});

test("whatever is answered, lost and refused for a time, the last answer to each question arrives", async () => {
  const step = fc.oneof(
    fc.record({ item: fc.constantFrom("a", "b", "c"), value: fc.integer({ min: 1, max: 7 }) }),
    fc.constant("lose" as const),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const answers: Answer[] = [];
      const { sender, answer, sent, waiting } = setting(answers);
      const last = new Map<string, string>();
      for (const one of steps) {
        if (one === "lose") answers.push(lost);
        else {
          answer(one.item, String(one.value));
          last.set(one.item, String(one.value));
        }
        await sender.send(true);
      }
      while (!(await sender.send(true)));
      expect(waiting()).toEqual([]);
      for (const [item, value] of last) {
        const times = sent.flatMap((form) => form.split(" ")).filter((field) => field.startsWith(`${item},`));
        expect(times.at(-1)).toBe(`${item},${value}`);
      }
    }),
  );
});

test("the form says which fields may be empty now and how long ago each answer was given, never a negative time", () => {
  const batch: Waiting[] = [
    { page: "p1", item: "a", fields: { a: ["5"], a__missing: [] }, at: 400 },
    { page: "p1", item: "b", fields: { b: [] }, at: 2000 },
  ];
  expect(asForm(batch, 1000).toString()).toBe("_page=p1&_had=a+a__missing+b&_age=a%3A600%3A0+b%3A0%3A0&a=5");
});

test("long texts go out one at a time, so that a closing page may still send them", () => {
  const text = (item: string): Waiting => ({
    page: "p1",
    item,
    fields: { [item]: ["x".repeat(30_000)] },
    at: 1,
  });
  expect(nextToSend([text("a"), text("b")]).map(({ item }) => item)).toEqual(["a"]);
  expect(nextToSend([{ ...text("a"), fields: { a: ["x".repeat(90_000)] } }])).toHaveLength(1);
});
