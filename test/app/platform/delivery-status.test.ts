/** Reports of mail servers, and what only looks like one. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readDeliveryStatus } from "../../../app/platform/delivery-status.ts";
import { deliveryReport, otherMail } from "../../builders/delivery-report.ts";

const read = (mail: string) => readDeliveryStatus(Buffer.from(mail));
const messageId = "<one.of-ours@acme.example>";
const usual = { messageId, to: "ada@example.org" };
const known = { messageId: messageId.slice(1, -1), failed: ["ada@example.org"] };

test("a report tells which letter could not be delivered to whom, with the letter or its head alone", async () => {
  expect(await read(deliveryReport(usual))).toEqual(known);
  expect(await read(deliveryReport({ ...usual, returned: "text/rfc822-headers" }))).toEqual(known);
  expect(await read(deliveryReport({ ...usual, status: "5.2.2 (mailbox full)" }))).toEqual(known);
});

test("a letter that is longer than what is read of a mail is told of all the same", async () => {
  const whole = deliveryReport(usual).replace("The words of the letter.", "word ".repeat(200_000));
  expect(await read(whole.slice(0, 100_000))).toEqual(known);
});

test("of several recipients those are told of that are out of reach for good", async () => {
  const two = deliveryReport(usual).replace(
    "Diagnostic-Code: smtp; 550 5.1.1 no such user\r\n",
    "\r\nFinal-Recipient: rfc822;\r\n <bo@example.org>\r\nAction: delayed\r\nStatus: 4.2.2\r\n\r\nFinal-Recipient: RFC822; cy@example.org\r\nAction: Failed\r\nStatus: 5.0.0\r\n",
  );
  expect(await read(two)).toEqual({ ...known, failed: ["ada@example.org", "cy@example.org"] });
});

test("delays, deliveries, reports without the letter, notices that somebody is away and broken mails are none", async () => {
  for (const mail of [
    deliveryReport({ ...usual, action: "delayed", status: "4.4.1" }),
    deliveryReport({ ...usual, action: "delivered", status: "2.0.0" }),
    deliveryReport({ ...usual, action: "failed", status: "4.4.7" }),
    deliveryReport({ ...usual, returned: null }),
    deliveryReport(usual).replace("report-type=delivery-status", "report-type=disposition-notification"),
    deliveryReport(usual).replace(messageId, "none"),
    deliveryReport(usual).replace("multipart/report", "multipart/mixed"),
    otherMail("Out of office", deliveryReport(usual)),
    "",
    "\0\0\0",
    `Content-Type: multipart/report; report-type=delivery-status; boundary=a\r\n\r\n${"--a\r\n".repeat(5_000)}`,
    `${"X: y\r\n".repeat(40_000)}${deliveryReport(usual)}`,
  ])
    expect(await read(mail)).toBeNull();
});

test("whatever bytes come, and whatever is missing from a report, nothing is thrown", async () => {
  const report = Buffer.from(deliveryReport(usual));
  await fc.assert(
    fc.asyncProperty(
      fc.nat(report.length),
      fc.nat(report.length),
      fc.uint8Array({ maxLength: 200 }),
      async (from, length, noise) => {
        const mail = Buffer.concat([report.subarray(0, from), noise, report.subarray(from + length)]);
        const status = await readDeliveryStatus(mail);
        if (status) expect(status.failed.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 300 },
  );
});
