import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { derive, readSecret } from "../../../app/platform/secret.server.ts";

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "gemba-secret-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

test("the first start makes a secret that only its owner can read, and later starts find it again", () => {
  const DATA_DIR = folder();
  const first = readSecret({ DATA_DIR });
  expect(first).toHaveLength(32);
  expect(statSync(join(DATA_DIR, "secret")).mode & 0o777).toBe(0o600);
  expect(readSecret({ DATA_DIR })).toEqual(first);
  expect(readdirSync(DATA_DIR)).toEqual(["secret"]);
});

test("two processes starting at once agree on one secret", async () => {
  const DATA_DIR = folder();
  const code = `import { readSecret } from ${JSON.stringify(join(process.cwd(), "app/platform/secret.server.ts"))};
    process.stdout.write(Buffer.from(readSecret({ DATA_DIR: ${JSON.stringify(DATA_DIR)} })).toString("hex"));`;
  const one = () =>
    new Promise<string>((resolve) => {
      const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code]);
      let out = "";
      child.stdout.on("data", (chunk) => {
        out += chunk;
      });
      child.once("close", () => resolve(out));
    });
  const [a, b] = await Promise.all([one(), one()]);
  expect(a).toHaveLength(64);
  expect(b).toBe(a);
});

test("a damaged secret stops the start instead of weakening it", () => {
  const DATA_DIR = folder();
  writeFileSync(join(DATA_DIR, "secret"), "abc");
  expect(() => readSecret({ DATA_DIR })).toThrow(/damaged.*do not hold it/);
});

test("SECRET is the same for all processes, and keys of different purposes differ", () => {
  const env = { SECRET: "x".repeat(40), DATA_DIR: "/nowhere" };
  expect(readSecret(env)).toEqual(readSecret(env));
  expect(derive(readSecret(env), "session")).not.toEqual(derive(readSecret(env), "export"));
});
