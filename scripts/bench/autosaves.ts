/** Answers saved one by one, as the page's own script sends them: about one request for each answer. */
import { Agent } from "node:http";
import { send } from "./ask.ts";
import type { MeasuredServer } from "./measured-server.ts";

type Shape = { pages: number; itemsPerPage: number };

/**
 * Everybody answers everything, all at once.
 * @param people their cookies; none has answered yet
 * @returns how long each answer waited, and processor time of the server for one of them
 */
export async function autosaves(
  server: MeasuredServer,
  people: readonly string[],
  { pages, itemsPerPage }: Shape,
): Promise<{ waits: number[]; cpu: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: people.length });
  const waits: number[] = [];
  const answerAll = async (cookie: string) => {
    for (let item = 0; item < pages * itemsPerPage; item++) {
      const body = oneAnswer(Math.floor(item / itemsPerPage), `item_${item}`, String(1 + (item % 7)));
      const start = performance.now();
      const { status } = await send(server.address, agent, {
        method: "POST",
        path: "/s/bench/autosave",
        cookie,
        body,
      });
      waits.push(performance.now() - start);
      if (status !== 200) throw new Error(`an answer was answered with ${status}`);
    }
  };
  const before = server.cpu();
  await Promise.all(people.map(answerAll));
  const cpu = (server.cpu() - before) / waits.length;
  agent.destroy();
  return { waits, cpu };
}

function oneAnswer(page: number, item: string, value: string): string {
  return new URLSearchParams({
    _page: `page-${page}`,
    _had: "",
    _age: `${item}:12`,
    [item]: value,
  }).toString();
}
