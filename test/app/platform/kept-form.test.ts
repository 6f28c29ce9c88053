/** What a page gives back of a form that came after the session had ended. */
import { expect, test } from "vitest";
import { keptForm, largestKept, mostKept } from "../../../app/platform/kept-form.server.ts";

const plain = "application/x-www-form-urlencoded";

function sent(body: string, { type = plain, length = String(body.length) } = {}): Request {
  const headers = new Headers({ "content-type": type });
  if (length !== "") headers.set("content-length", length);
  return new Request("http://localhost/studies/acme/settings", { method: "POST", body, headers });
}

/** Nothing is given back, and nothing was read for it. */
async function expectUnread(request: Request): Promise<void> {
  expect(await keptForm(request)).toBeNull();
  expect(request.bodyUsed).toBe(false);
}

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
  await expectUnread(sent("--x\r\n", { type: "multipart/form-data; boundary=x" }));
  expect(await keptForm(sent(""))).toBeNull();
  const read = sent("name=Ada");
  await read.text();
  expect(await keptForm(read)).toBeNull();
});

test("what is too large, or does not say how large it is, is not read", async () => {
  const text = (bytes: number) => `text=${"a".repeat(bytes - 5)}`;
  expect(await keptForm(sent(text(largestKept)))).toHaveLength(1);
  await expectUnread(sent(text(largestKept + 1)));
  for (const length of ["", "many"]) await expectUnread(sent("name=Ada", { length }));
  const inParts = sent("name=Ada");
  inParts.headers.set("transfer-encoding", "chunked");
  await expectUnread(inParts);
});

test("more fields than a page can hold do not come back", async () => {
  expect(await keptForm(sent(Array(mostKept).fill("a").join("&")))).toHaveLength(mostKept);
  expect(
    await keptForm(
      sent(
        Array(mostKept + 1)
          .fill("a")
          .join("&"),
      ),
    ),
  ).toBeNull();
});
