/** The process as an operator meets it: starting, refusing, being healthy, stopping. */

import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type TestServer } from "../builders/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.stop();
});

const post = (path: string, headers: Record<string, string>, body: string) =>
  fetch(server.address + path, { method: "POST", headers, body, redirect: "manual" });
const form = { "content-type": "application/x-www-form-urlencoded" };

test("a started server is alive and ready, and has made its data folder", async () => {
  expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
  expect((await fetch(`${server.address}/readyz`)).status).toBe(200);
  expect(existsSync(join(server.dataFolder, "gemba.db"))).toBe(true);
  expect(statSync(join(server.dataFolder, "secret")).mode & 0o777).toBe(0o600);
});

test("pages carry a strict content security policy with a fresh nonce, and load nothing from elsewhere", async () => {
  const nonce = async () => {
    const policy = (await fetch(`${server.address}/`)).headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    return policy.match(/nonce-([^']+)/)?.[1];
  };
  const first = await nonce();
  expect(first).toMatch(/^[A-Za-z0-9+/]{20,}/);
  expect(await nonce()).not.toBe(first);
});

test("built files may be kept for ever, pages are compressed", async () => {
  const page = await fetch(`${server.address}/`, { headers: { "accept-encoding": "gzip" } });
  expect(page.headers.get("content-encoding")).toBe("gzip");
  const asset = (await page.text()).match(/\/assets\/[^"]+\.css/)?.[0] ?? "";
  const file = await fetch(server.address + asset);
  expect(file.headers.get("cache-control")).toContain("immutable");
  expect(file.headers.get("content-type")).toContain("text/css");
});

test("a form from elsewhere, or without Origin, is refused with words", async () => {
  for (const origin of [undefined, "null", "https://evil.example"]) {
    const answer = await post("/resume", { ...form, ...(origin ? { origin } : {}) }, "code=x");
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain("did not come from a page of this site");
  }
});

test("what is not a form is refused, and so is more than a megabyte and a quarter", async () => {
  const origin = server.address;
  expect((await post("/resume", { origin, "content-type": "application/json" }, "{}")).status).toBe(415);
  const large = await post("/resume", { ...form, origin }, `code=${"x".repeat(1_500_000)}`);
  expect(large.status).toBe(413);
  expect(await large.text()).toContain("More arrived than a page can hold");
  // The rest of it was not read: the browser must ask over a new connection.
  expect(large.headers.get("connection")).toBe("close");
  expect((await post("/resume", { ...form, origin }, "code=x")).status).toBe(404);
});

test("a body of unknown length is counted while it comes, and refused when it grows too large", async () => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const endless = httpRequest(
      `${server.address}/resume`,
      { method: "POST", headers: { ...form, origin: server.address, "transfer-encoding": "chunked" } },
      (answer) => resolve(answer.statusCode),
    );
    endless.on("error", reject);
    endless.end(`code=${"x".repeat(1_500_000)}`);
  });
  expect(status).toBe(413);
});

test("a made-up forwarded host changes nothing for a form of this site", async () => {
  const answer = await post(
    "/sign-out",
    { ...form, origin: server.address, "x-forwarded-host": "evil.example" },
    "",
  );
  expect(answer.status).toBe(302);
});

test("an unknown address is a page that says so, without a stack", async () => {
  for (const path of [
    "/nowhere",
    "/s/demo/nowhere",
    "/r/none/erase/x",
    "/s/%00",
    "/studies/../../etc/passwd",
    "/refused/__proto__",
    "/%E0%A4%A",
  ]) {
    const answer = await fetch(server.address + path, { headers: { "sec-fetch-mode": "navigate" } });
    expect([400, 401, 404]).toContain(answer.status);
    expect(await answer.text()).not.toMatch(/ at .*\.js|node_modules/);
  }
});

test("studies are closed to everybody without the set-up link, whether they exist or not", async () => {
  for (const path of [
    "/studies",
    "/studies/demo",
    "/studies/demo/levels",
    "/studies/demo/export/responses.csv",
    "/studies/none",
  ]) {
    expect((await fetch(server.address + path)).status).toBe(401);
  }
});

test("the printed link opens the studies once, by its button and not by being read", async () => {
  for (let read = 0; read < 3; read++) expect((await fetch(server.setupLink)).status).toBe(200);
  const open = () =>
    fetch(server.setupLink, {
      method: "POST",
      headers: { ...form, origin: server.address },
      body: "",
      redirect: "manual",
    });
  const opened = await open();
  expect(opened.headers.get("location")).toBe("/studies");
  const cookie = opened.headers.get("set-cookie")?.split(";")[0] ?? "";
  expect(opened.headers.get("set-cookie")).toMatch(/HttpOnly/);
  const studies = await fetch(`${server.address}/studies`, { headers: { cookie } });
  expect(studies.status).toBe(200);
  expect(studies.headers.get("cache-control")).toBe("private, no-store");
  expect((await open()).status).toBe(410);
});

test("a form sent to a page without one is refused, and is no error in the log", async () => {
  const origin = server.address;
  expect((await post("/", { ...form, origin }, "a=b")).status).toBe(405);
  expect(server.log()).not.toContain("unexpected error");
});

test("the log is one JSON object a line and holds no token", async () => {
  const lines = server.log().trim().split("\n");
  for (const line of lines) expect(JSON.parse(line)).toHaveProperty("time");
  const token = server.setupLink.split("/").pop() ?? "";
  expect(token.length).toBeGreaterThan(20);
  expect(server.log()).not.toContain(token);
});

test("a request under way is answered before the process stops, and it stops with 0", async () => {
  const own = await startServer();
  const answered = new Promise<number | undefined>((resolve, reject) => {
    // The body arrives only after the stop has begun.
    const slow = httpRequest(
      `${own.address}/sign-out`,
      { method: "POST", headers: { ...form, origin: own.address, "content-length": 3 } },
      (answer) => resolve(answer.statusCode),
    );
    slow.on("error", reject);
    slow.write("a");
    setTimeout(() => own.process.kill("SIGTERM"), 200);
    setTimeout(() => slow.end("=b"), 700);
  });
  const [status, code] = await Promise.all([
    answered,
    new Promise((resolve) => own.process.once("exit", resolve)),
  ]);
  expect(status).toBe(302);
  expect(code).toBe(0);
});

test("a server whose log nobody reads any more stops all the same", async () => {
  const own = await startServer();
  own.process.stderr?.destroy();
  expect(await own.stop()).toBe(0);
});

test("a stop sent to npm itself reaches the server", async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), "gemba-npm-"));
  const npm = spawn("npm", ["start"], {
    env: { ...process.env, PORT: "0", DATA_DIR: dataFolder, DEMO: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  npm.stderr.on("data", (chunk) => {
    log += chunk;
  });
  await new Promise<void>((resolve) =>
    npm.stdout.on("data", (chunk) => String(chunk).includes("Gemba is open") && resolve()),
  );
  npm.kill("SIGTERM");
  // Its output is closed when the server, which writes to it, has ended.
  await new Promise((resolve) => npm.once("close", resolve));
  rmSync(dataFolder, { recursive: true });
  expect(log).toContain('"msg":"stopped"');
});

test("the second start finds the data of the first, and its set-up link replaces the old one", async () => {
  const first = await startServer();
  await first.stop("SIGTERM", { keepData: true });
  const secret = readFileSync(join(first.dataFolder, "secret"), "utf8");
  const second = await startServer({}, first.dataFolder);
  expect(second.setupLink.split("/").pop()).not.toBe(first.setupLink.split("/").pop());
  expect(readFileSync(join(second.dataFolder, "secret"), "utf8")).toBe(secret);
  await second.stop();
});

async function failedStart(
  environment: Record<string, string>,
): Promise<{ code: number | null; words: string }> {
  const child = spawn(process.execPath, ["build/server/index.js"], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      DATA_DIR: server.dataFolder,
      DEMO: "0",
      PORT: "0",
      ...environment,
    },
  });
  let words = "";
  child.stderr.on("data", (chunk) => {
    words += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, words };
}

test("a taken port, a wrong variable and an unreachable database end the start with one clear sentence", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => taken.once("listening", resolve));
  const at = taken.address();
  const port = typeof at === "object" && at ? String(at.port) : "";
  const busy = await failedStart({ PORT: port });
  taken.close();
  expect(busy).toMatchObject({ code: 1, words: expect.stringContaining(`Port ${port} is taken`) });
  expect(await failedStart({ DEMO: "maybe" })).toMatchObject({
    code: 1,
    words: expect.stringContaining("DEMO"),
  });
  const noDatabase = await failedStart({ DATABASE_URL: "postgres://someone:hunter2@127.0.0.1:1/none" });
  expect(noDatabase.code).toBe(1);
  expect(noDatabase.words).not.toContain("hunter2");
  for (const { words } of [busy, noDatabase]) expect(words).not.toMatch(/\n\s+at /);
});

test("a broken questionnaire ends the start with file, line and rule", async () => {
  const { code, words } = await failedStart({ SURVEYS_DIR: "test/fixtures/broken-surveys" });
  expect(code).toBe(1);
  expect(words).toMatch(/broken\/1\.0\.yaml:12 schema .*direction/);
});
