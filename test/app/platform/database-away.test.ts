/** While PostgreSQL is away pages say that Gemba is not ready, and the log gets a line without a stack. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { expect, test } from "vitest";
import { createLog } from "../../../app/platform/log.server.ts";
import { route } from "../../../app/platform/route.server.ts";
import { testApp } from "../../builders/app.ts";

const lost = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });

async function asked(error: Error, DATABASE_URL: string | undefined) {
  const lines: Record<string, unknown>[] = [];
  const log = createLog("info", { write: (line) => void lines.push(JSON.parse(line)) });
  const app = await testApp({ log });
  const context = {
    app: { ...app, env: { ...app.env, DATABASE_URL } },
    nonce: "",
    language: "en",
    network: "",
  };
  const request = new Request("http://localhost/i/secret");
  const loader = route(() => {
    throw error;
  });
  const answer = await loader({ request, params: {}, context } as unknown as LoaderFunctionArgs).catch(
    (thrown: unknown) => thrown,
  );
  return { answer, lines };
}

test.each([
  ["a refused connection", lost],
  ["one that the query builder has wrapped", new Error("query", { cause: lost })],
  ["one that broke", new Error("Connection terminated unexpectedly")],
])("%s is answered with 503", async (_, error) => {
  const { answer, lines } = await asked(error, "postgres://db/gemba");
  expect(answer).toMatchObject({ data: { message: "error.databaseAway" }, init: { status: 503 } });
  expect(lines).toEqual([
    { level: 50, time: expect.anything(), path: "/i/…", msg: "the database is out of reach" },
  ]);
});

test("an error of another kind, or of a network without PostgreSQL, stays what it is", async () => {
  const strange = new Error("strange");
  expect((await asked(strange, "postgres://db/gemba")).answer).toBe(strange);
  expect((await asked(lost, undefined)).answer).toBe(lost);
});
