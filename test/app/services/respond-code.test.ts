/** Resume codes and what is made from them. */
import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { seal, unseal } from "../../../app/platform/seal.server.ts";
import { keysOf, newCode, readCode } from "../../../app/services/respond-code.server.ts";

const bytes = (length: number) => new Uint8Array(randomBytes(length));

test("a code is four groups of four characters that cannot be mistaken for each other", () => {
  for (let n = 0; n < 200; n++) {
    const code = newCode(bytes);
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(readCode(code)).toBe(code);
  }
});

test("every one of the 80 bits shows in the code", () => {
  const codes = Array.from({ length: 80 }, (_, bit) => {
    const only = new Uint8Array(10);
    only[Math.floor(bit / 8)] = 1 << (bit % 8);
    return newCode(() => only);
  });
  expect(new Set(codes).size).toBe(80);
  expect(newCode(() => new Uint8Array(10))).toBe("0000-0000-0000-0000");
  expect(newCode(() => new Uint8Array(10).fill(255))).toBe("ZZZZ-ZZZZ-ZZZZ-ZZZZ");
});

test.each([
  ["7qkm2fxr9tdah4wp", "without dashes and in small letters"],
  ["  7QKM 2FXR 9TDA H4WP ", "with blanks"],
  ["7QKM–2FXR–9TDA–H4WP", "with the dashes of a word processor"],
  ["７ＱＫＭ-2FXR-9TDA-H4WP", "in full-width letters"],
])("the code %j is understood (%s)", (typed) => {
  expect(readCode(typed)).toBe("7QKM-2FXR-9TDA-H4WP");
});

test("O is read as zero, I and L as one", () => {
  expect(readCode("oO00-iI11-lL11-0000")).toBe("0000-1111-1111-0000");
});

test.each([
  "",
  "7QKM",
  "7QKM-2FXR-9TDA-H4WPX",
  "7QKM-2FXR-9TDA-H4WU",
  "ÄQKM-2FXR-9TDA-H4WP",
  "\0".repeat(16),
  "A".repeat(200_000),
  null,
  undefined,
])("%j is no code", (typed) => {
  expect(readCode(typed)).toBeNull();
});

test("the same code gives the same keys, another code shares none of them", () => {
  const one = keysOf("7QKM-2FXR-9TDA-H4WP");
  const other = keysOf("7QKM-2FXR-9TDA-H4WQ");
  expect(keysOf("7QKM-2FXR-9TDA-H4WP")).toEqual(one);
  expect(one.receipt).toMatch(/^[0-9a-f]{32}$/);
  for (const part of ["codeHash", "receipt", "receiptHash"] as const) expect(one[part]).not.toBe(other[part]);
  expect(one.sealing.equals(other.sealing)).toBe(false);
});

test("what is stored of a draft and of a response has no part in common", () => {
  const { codeHash, receipt, receiptHash, sealing } = keysOf("7QKM-2FXR-9TDA-H4WP");
  expect(codeHash).not.toContain(receipt);
  expect(receiptHash).not.toBe(codeHash);
  expect(codeHash).not.toContain(sealing.toString("hex"));
});

test("a sealed text opens with its key and for its place only, and not after any change", () => {
  const { sealing } = keysOf("7QKM-2FXR-9TDA-H4WP");
  const other = keysOf("0000-0000-0000-0000").sealing;
  const sealed = seal(sealing, "lead_time: 6 🙂", "study/wave", bytes);
  expect(unseal(sealing, sealed, "study/wave")).toBe("lead_time: 6 🙂");
  expect(unseal(other, sealed, "study/wave")).toBeNull();
  expect(unseal(sealing, sealed, "study/other wave")).toBeNull();
  const raw = Buffer.from(sealed, "base64");
  for (let at = 0; at < raw.length; at++) {
    const changed = Buffer.from(raw);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(unseal(sealing, changed.toString("base64"), "study/wave")).toBeNull();
  }
  expect(unseal(sealing, "", "study/wave")).toBeNull();
  expect(unseal(sealing, raw.subarray(0, 20).toString("base64"), "study/wave")).toBeNull();
});

test("the same answers sealed twice do not look the same", () => {
  const { sealing } = keysOf("7QKM-2FXR-9TDA-H4WP");
  expect(seal(sealing, "{}", "place", bytes)).not.toBe(seal(sealing, "{}", "place", bytes));
});
