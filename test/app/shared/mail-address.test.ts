import { expect, test } from "vitest";
import { readMailAddress } from "../../../app/shared/mail-address.ts";

test.each([
  ["ada@example.org", "ada@example.org"],
  ["  Ada.Lovelace+gemba@Mail.Example.ORG ", "Ada.Lovelace+gemba@mail.example.org"],
  ["o'neill@example.co.uk", "o'neill@example.co.uk"],
  ["jörg@bücher.example", "jörg@bücher.example"],
])("%j is an address", (typed, address) => {
  expect(readMailAddress(typed)).toBe(address);
});

test.each([
  "",
  "ada",
  "@example.org",
  "ada@",
  "ada@localhost",
  "ada@example..org",
  "ada@-example.org",
  ".ada@example.org",
  "a da@example.org",
  "ada@example.org, grace@example.org",
  "Ada <ada@example.org>",
  '"ada"@example.org',
  "ada@example.org\r\nBcc: all@example.org",
  `${"a".repeat(65)}@example.org`,
  `ada@${"a".repeat(64)}.org`,
  `ada@${"a.".repeat(130)}org`,
])("%j is none", (typed) => {
  expect(readMailAddress(typed)).toBeNull();
});
