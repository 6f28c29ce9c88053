/** What a page gives back of a form that came after the session had ended. */
import { expect, test } from "vitest";
import { keptForm } from "../../../app/platform/kept-form.server.ts";

const plain = "application/x-www-form-urlencoded";
const sent = (body: string, type = plain) =>
  new Request("http://localhost/studies/acme/settings", {
    method: "POST",
    body,
    headers: { "content-type": type },
  });

test("fields come back in order, also several of one name, with their lines", async () => {
  expect(await keptForm(sent("_action=save&name=a&name=b&text=one%0D%0Atwo"))).toEqual([
    ["_action", "save"],
    ["name", "a"],
    ["name", "b"],
    ["text", "one\r\ntwo"],
  ]);
});

test.each(["password=x", "current=x&next=y", "code=123456", "resetToken=x", "client_secret=x"])(
  "%s: nothing of a form with something secret comes back",
  async (body) => {
    expect(await keptForm(sent(`name=Ada&${body}`))).toBeNull();
  },
);

test("neither files nor an empty form, nor a body that was read", async () => {
  expect(await keptForm(sent("--x\r\n", "multipart/form-data; boundary=x"))).toBeNull();
  expect(await keptForm(sent(""))).toBeNull();
  const read = sent("name=Ada");
  await read.text();
  expect(await keptForm(read)).toBeNull();
});
