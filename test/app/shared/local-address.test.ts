import { expect, test } from "vitest";
import { localAddress } from "../../../app/shared/local-address.ts";

test.each(["/studies", "/studies/demo?wave=2&unit=team", "/organizations/a-b"])(
  "%s is gone on to",
  (wanted) => {
    expect(localAddress(wanted, "/")).toBe(wanted);
  },
);

test.each([
  null,
  "",
  "studies",
  "//evil.example",
  "/\\evil.example",
  "\\/evil.example",
  "https://evil.example/",
  "javascript:alert(1)",
  "/\t/evil.example",
  "/\n//evil.example",
  "/./\\evil.example",
  "/..//evil.example",
  `/${"x".repeat(3000)}`,
])("%j leads to no other site", (wanted) => {
  const to = localAddress(wanted, "/studies");
  expect(new URL(to, "https://gemba.example.org").origin).toBe("https://gemba.example.org");
  expect(to.startsWith("//")).toBe(false);
});
