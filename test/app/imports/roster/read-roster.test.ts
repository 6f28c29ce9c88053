/** Lists of people as they come out of tools and spreadsheets: who can be invited, what is wrong, and on which line. */
import { expect, test } from "vitest";
import { type RosterPerson, readRoster } from "../../../../app/imports/roster/read-roster.ts";
import { largestRoster, mostPeople } from "../../../../app/shared/roster-report.ts";

const team = (id: string, name: string, organization: string) => ({
  id,
  name,
  organization_id: organization.toLowerCase(),
  organization_name: organization,
});
const places = {
  organizations: [
    { id: "acme", name: "Acme" },
    { id: "umbrella", name: "Umbrella" },
  ],
  teams: [team("t1", "Payments", "Acme"), team("t2", "Ops", "Acme"), team("t3", "Ops", "Umbrella")],
};

async function read(text: string | Uint8Array) {
  const people: RosterPerson[] = [];
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const report = await readRoster(bytes, {
    places,
    languages: ["de", "en", "es"],
    person: (person) => people.push(person),
  });
  return { people, report };
}

test("a line becomes a person at a place, in a language", async () => {
  const { people, report } = await read(
    [
      "E-Mail;Language;Organisation;Team;Role;Phone",
      "ada@example.org;en;Acme;Payments;Developer;1",
      "grace@example.org;;;;Developer;2",
      "edsger@example.org;ES-mx;umbrella;;;3",
      "",
    ].join("\r\n"),
  );
  expect(people).toEqual([
    { address: "ada@example.org", language: "en", role: "Developer", organization_id: "acme", team_id: "t1" },
    { address: "grace@example.org", language: "de", role: "Developer", organization_id: null, team_id: null },
    { address: "edsger@example.org", language: "es", role: null, organization_id: "umbrella", team_id: null },
  ]);
  expect(report).toEqual({
    lines: 3,
    good: 3,
    duplicates: 0,
    faults: [],
    roles: [{ role: "Developer", people: 2 }],
    ignored: ["Phone"],
  });
});

test("wrong lines are left out and counted with where they are; the others stand", async () => {
  const { people, report } = await read(
    [
      "email,language,organization,team",
      "ada@example.org,,,",
      "ada at example,,,",
      "\"=cmd|' /C calc'!A0\",,,",
      "=ada@example.org,,,",
      "grace@example.org,xx,,",
      "grace@example.org,,Nobody's,",
      "grace@example.org,,,Nobody's",
      "grace@example.org,,,Ops",
      'grace@example.org,,"=HYPERLINK(""http://evil"")",',
      `grace@example.org,,,${"x".repeat(400)}`,
      "ADA@Example.org,,,",
      "edsger@example.org,,Umbrella,Ops",
    ].join("\n"),
  );
  expect(people.map(({ address, team_id }) => [address, team_id])).toEqual([
    ["ada@example.org", null],
    ["edsger@example.org", "t3"],
  ]);
  expect(report).toMatchObject({ lines: 12, good: 2, duplicates: 1 });
  expect(report.faults).toEqual([
    { fault: "address", count: 1, first: [3] },
    { fault: "formula", count: 3, first: [4, 5, 10] },
    { fault: "too-long", count: 1, first: [11] },
    { fault: "language", count: 1, first: [6] },
    { fault: "organization", count: 1, first: [7] },
    { fault: "team", count: 1, first: [8] },
    { fault: "team-of-several", count: 1, first: [9] },
  ]);
  // A report may be shown and kept: it holds no address.
  expect(JSON.stringify(report)).not.toMatch(/ada|grace|edsger/i);
});

test("what spreadsheets write beside UTF-8 is read, too", async () => {
  const text = "email\tteam\r\nmüller@example.org\tPayments\r\n";
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
  const windows = Buffer.from(text, "latin1");
  const marked = Buffer.from(`\uFEFF${text}`);
  const unmarked = utf16.subarray(2);
  const [turned, turnedUnmarked] = [utf16, unmarked].map((wide) => Buffer.from(wide).swap16());
  for (const bytes of [utf16, unmarked, turned!, turnedUnmarked!, windows, marked])
    expect((await read(bytes)).people).toMatchObject([{ address: "müller@example.org", team_id: "t1" }]);
});

test("UTF-16 without a mark is known also where a letter ends in an empty byte", async () => {
  const bytes = Buffer.from("email\t一\tteam\r\nada@example.org\t二\tPayments\r\n", "utf16le");
  expect((await read(bytes)).people).toMatchObject([{ address: "ada@example.org", team_id: "t1" }]);
});

test("lines may end as old spreadsheets end them", async () => {
  const { people } = await read("email;team\rada@example.org;Payments\r\rgrace@example.org;\r");
  expect(people.map(({ address }) => address)).toEqual(["ada@example.org", "grace@example.org"]);
});

test.each([
  ["an empty byte in a name", "email,role\nada@example.org,Dev\0eloper\n", 2],
  ["a workbook", "PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0", 1],
  ["a file of empty bytes", "\0".repeat(5000), 1],
])("%s is no text, and refused as a whole", async (_, text, line) => {
  await expect(read(text)).rejects.toMatchObject({ fault: "not-text", line });
});

test("a cell of 5 MB is refused with the list, wherever it stands", async () => {
  const cell = "x".repeat(5_000_000);
  for (const text of [`email,role\nada@example.org,${cell}\n`, `email,role,${cell}`, cell])
    await expect(read(text)).rejects.toMatchObject({ fault: "row-too-long" });
});

test.each([
  ["nothing", "", { fault: "empty" }],
  ["blank lines", "\n \n;;\n", { fault: "empty" }],
  ["no header", "ada@example.org\n", { fault: "no-address-column" }],
  ["two columns of one meaning", "email,mail\na@b.org,c@d.org\n", { fault: "column-twice" }],
  ["an open quote", 'email\nada@example.org\n"grace@example.org\n', { fault: "broken-quote", line: 3 }],
  ["an endless line", `email\n"${"x".repeat(1_100_000)}`, { fault: "row-too-long", line: 2 }],
  [
    "one person too many",
    `email\n${"a@b.org\n".repeat(mostPeople + 1)}`,
    { fault: "too-many", line: mostPeople + 2 },
  ],
])("%s is refused as a whole, with the reason", async (_, text, refused) => {
  await expect(read(text)).rejects.toMatchObject(refused);
});

test("a list that is too large is refused before it is read", async () => {
  await expect(read(new Uint8Array(largestRoster + 1))).rejects.toMatchObject({ fault: "too-large" });
});
