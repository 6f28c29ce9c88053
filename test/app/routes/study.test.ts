import { expect, test } from "vitest";
import { ZodError } from "zod";
import { computeAsked, RunParams, studyAsked } from "../../../app/routes/study/study-query.ts";

const page = new Request("http://localhost/studies/x");

test.each(["", "\0", "a b", "../x", "ä", "x".repeat(201)])(
  "a study or run called %j leads nowhere",
  (name) => {
    expect(() => studyAsked(page, { study: name })).toThrow(ZodError);
    expect(() => RunParams.parse({ study: "demo", run: name })).toThrow(ZodError);
  },
);

test("a slug and the key of a run are taken as they are", () => {
  expect(studyAsked(page, { study: "cloud-native" })).toEqual({ slug: "cloud-native", query: {} });
  expect(RunParams.parse({ study: "demo", run: "53053bbb59089e93" }).run).toBe("53053bbb59089e93");
});

const sent = (type: string, body: string) =>
  new Request("http://localhost/studies/x", { method: "POST", headers: { "content-type": type }, body });

test("a request to compute names wave and unit; a broken form is refused as bad input", async () => {
  const plain = "application/x-www-form-urlencoded";
  const asked = await computeAsked(sent(plain, "_action=compute&wave=1&unit=team"));
  expect(asked.data).toMatchObject({ wave: 1, unit: "team" });
  expect((await computeAsked(sent(plain, "_action=compute&wave=0&unit=nobody"))).success).toBe(false);
  await expect(computeAsked(sent("multipart/form-data; boundary=a", "xx"))).rejects.toMatchObject({
    kind: "bad-input",
  });
});
