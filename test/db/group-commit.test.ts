/** Writes that share a commit: what each caller may rely on all the same. */
import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import SqliteFile from "better-sqlite3";
import { expect, onTestFinished, test, vi } from "vitest";
import { resolveAddress } from "../../db/address.ts";
import { dialect, table, text } from "../../db/dialect.ts";
import { openDatabase } from "../../db/door.server.ts";
import { groupCommit, type Transaction } from "../../db/group-commit.ts";
import { countStudies, insertStudy, studyById } from "../../db/queries/studies.ts";
import { freshDatabase, studyRow } from "../builders/database.ts";

const outcomes = async (writes: Promise<unknown>[]) =>
  (await Promise.allSettled(writes)).map((one) =>
    one.status === "fulfilled" ? "stored" : String(one.reason),
  );

/** Time moves only when the test says so: on a busy machine a group would end early now and then. */
function stoppedClock(): { advance(ms: number): void } {
  let now = 0;
  const clock = vi.spyOn(performance, "now").mockImplementation(() => now);
  onTestFinished(() => clock.mockRestore());
  return {
    advance: (ms) => {
      now += ms;
    },
  };
}

test("of writes begun together the failing ones reject their own callers, and all others are stored", async () => {
  const { read, write } = await freshDatabase();
  const rows = Array.from({ length: 20 }, () => studyRow());
  const writes = rows.map((row, i) =>
    write(async (tx) => {
      await insertStudy(tx, row);
      if (i % 7 === 3) throw new Error(`no ${i}`);
      return i;
    }),
  );
  const told = await outcomes(writes);
  expect(told).toEqual(rows.map((_, i) => (i % 7 === 3 ? `Error: no ${i}` : "stored")));
  expect(await countStudies(read)).toBe(17);
  expect(await studyById(read, rows[3]?.id ?? "")).toBeUndefined();
});

test("of writes begun together one that caught a failed statement is undone alone", async () => {
  const { read, write } = await freshDatabase();
  const [first, half, last] = [studyRow(), studyRow(), studyRow()];
  const told = await outcomes([
    write((tx) => insertStudy(tx, first)),
    write(async (tx) => {
      await insertStudy(tx, half);
      await insertStudy(tx, half).catch(() => undefined);
    }),
    write((tx) => insertStudy(tx, last)),
  ]);
  expect(told).toEqual(["stored", expect.stringMatching(/unique/i), "stored"]);
  expect(await studyById(read, half.id)).toBeUndefined();
  expect(await countStudies(read)).toBe(2);
});

test("after a failed statement a transaction refuses all others", async () => {
  const { read, write } = await freshDatabase();
  const row = studyRow();
  let second: unknown;
  const failing = write(async (tx) => {
    await insertStudy(tx, row);
    await insertStudy(tx, row).catch(() => undefined);
    await insertStudy(tx, studyRow()).catch((error) => {
      second = error;
    });
  });
  await expect(failing).rejects.toThrow();
  expect(second).toBeInstanceOf(Error);
  expect(await countStudies(read)).toBe(0);
});

test("closing waits for many more writes than one group takes", async () => {
  const { address, read } = await freshDatabase();
  const second = await openDatabase(address);
  const writes = Array.from({ length: 150 }, () => second.write((tx) => insertStudy(tx, studyRow())));
  await second.close();
  await Promise.all(writes);
  expect(await countStudies(read)).toBe(150);
});

if (dialect === "sqlite") {
  async function withFile() {
    const database = await freshDatabase();
    const place = resolveAddress(database.address);
    const file = new SqliteFile("file" in place ? place.file : "");
    onTestFinished(() => {
      file.close();
    });
    const stored = () => file.prepare<[], number>("select count(*) from study").pluck().get();
    return { ...database, file, stored };
  }

  test("SQLite: a write sees those before it in the group, and nobody outside does before the commit", async () => {
    stoppedClock();
    const { read, write, stored } = await withFile();
    const seen: unknown[] = [];
    const writes = Array.from({ length: 4 }, () =>
      write(async (tx) => {
        await insertStudy(tx, studyRow());
        seen.push([await countStudies(tx), await countStudies(read), stored()]);
      }),
    );
    await Promise.all(writes);
    expect(seen).toEqual([1, 2, 3, 4].map((inside) => [inside, 0, 0]));
  });

  test("SQLite: a caller is told when its group is stored, not earlier, in the order of the calls", async () => {
    stoppedClock();
    const { write, stored } = await withFile();
    const told: unknown[] = [];
    const writes = ["a", "b", "c"].map((name) =>
      write((tx) => insertStudy(tx, studyRow())).then(() => told.push([name, stored()])),
    );
    const failing = write(async () => {
      throw new Error("no");
    }).catch(() => told.push(["failed", stored()]));
    await Promise.all([...writes, failing]);
    expect(told).toEqual([
      ["a", 3],
      ["b", 3],
      ["c", 3],
      ["failed", 3],
    ]);
  });

  test("SQLite: when the commit fails all of the group are rejected, and the next group is stored", async () => {
    stoppedClock();
    const { write, file, stored } = await withFile();
    file.exec("create table late (study_id text references study (id) deferrable initially deferred)");
    const late = table("late", { study_id: text("study_id") });
    const told = await outcomes([
      write((tx) => insertStudy(tx, studyRow())),
      write(async (tx) => {
        await tx.insert(late).values({ study_id: "nowhere" });
      }),
      write((tx) => insertStudy(tx, studyRow())),
    ]);
    expect(told).toEqual(Array.from({ length: 3 }, () => expect.stringContaining("FOREIGN KEY")));
    expect(stored()).toBe(0);
    await write((tx) => insertStudy(tx, studyRow()));
    expect(stored()).toBe(1);
  });

  test("SQLite: when SQLite itself undoes the whole transaction, those before are told, and those behind are stored", async () => {
    stoppedClock();
    const { write, file, stored } = await withFile();
    file.exec("create table strict (name text unique on conflict rollback)");
    const strict = table("strict", { name: text("name") });
    const told = await outcomes([
      write((tx) => insertStudy(tx, studyRow())),
      write(async (tx) => {
        await tx.insert(strict).values({ name: "a" });
        await tx
          .insert(strict)
          .values({ name: "a" })
          .catch(() => undefined);
        // There is no transaction any more: this must not be stored on its own.
        await insertStudy(tx, studyRow()).catch(() => undefined);
      }),
      write((tx) => insertStudy(tx, studyRow())),
    ]);
    expect(told).toEqual([expect.stringContaining("UNIQUE"), expect.stringContaining("UNIQUE"), "stored"]);
    expect(stored()).toBe(1);
  });

  test("SQLite: many writes wait for another process without holding up the event loop", async () => {
    const { write, file, stored } = await withFile();
    file.exec("BEGIN IMMEDIATE");
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    }, 2);
    const writes = Array.from({ length: 100 }, () => write((tx) => insertStudy(tx, studyRow())));
    await sleep(100);
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(5);
    file.exec("ROLLBACK");
    await Promise.all(writes);
    expect(stored()).toBe(100);
  });
}

/** A database that only notes what it is told to do. */
function recorder(refusing: Partial<Transaction> = {}) {
  const notes: string[] = [];
  let tail: Promise<void> = Promise.resolve();
  const inTurn = (job: () => Promise<void>) => {
    tail = tail.then(job);
    return tail;
  };
  const inGroup = groupCommit(inTurn, {
    begin: async () => void notes.push("begin"),
    commit: () => void notes.push("commit"),
    undo: () => void notes.push("undo"),
    isOpen: () => true,
    ...refusing,
  });
  return { notes, inGroup };
}

test("a write that arrives in the next turn of the event loop shares the commit", async () => {
  stoppedClock();
  const { notes, inGroup } = recorder();
  const later = new Promise((resolve) => setImmediate(() => resolve(inGroup(async () => "later"))));
  expect(await inGroup(async () => "first")).toBe("first");
  expect(await later).toBe("later");
  expect(notes).toEqual(["begin", "commit"]);
});

test("no group has more than 64 members, and none is left behind", async () => {
  stoppedClock();
  const { notes, inGroup } = recorder();
  const done = await Promise.all(Array.from({ length: 150 }, (_, i) => inGroup(async () => i)));
  expect(done).toEqual(Array.from({ length: 150 }, (_, i) => i));
  expect(notes).toEqual(["begin", "commit", "begin", "commit", "begin", "commit"]);
});

test("a group that has taken its time takes no further member", async () => {
  const clock = stoppedClock();
  const { notes, inGroup } = recorder();
  const lasting = (ms: number) => async () => {
    clock.advance(ms);
    notes.push(`${ms} ms`);
  };
  await Promise.all([5, 4, 3, 2].map((ms) => inGroup(lasting(ms))));
  expect(notes).toEqual(["begin", "5 ms", "4 ms", "3 ms", "commit", "begin", "2 ms", "commit"]);
});

test("where no transaction begins only the first in the queue is rejected", async () => {
  stoppedClock();
  let refusals = 1;
  const begin = async () => {
    if (refusals-- > 0) throw new Error("locked");
  };
  const { notes, inGroup } = recorder({ begin });
  const told = await outcomes([1, 2, 3].map((n) => inGroup(async () => n)));
  expect(told).toEqual(["Error: locked", "stored", "stored"]);
  expect(notes).toEqual(["undo", "commit"]);
});

test("each member of a group runs in the context of its own caller", async () => {
  stoppedClock();
  const { notes, inGroup } = recorder();
  const caller = new AsyncLocalStorage<string>();
  const names = ["first", "second", "third"];
  const seen = names.map((name) => caller.run(name, () => inGroup(async () => caller.getStore())));
  expect(await Promise.all(seen)).toEqual(names);
  expect(notes).toEqual(["begin", "commit"]);
});
