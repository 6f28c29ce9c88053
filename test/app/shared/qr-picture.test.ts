/** QR codes are read back by a reader: a picture that no phone reads is no picture. */
import decodeQR from "qr/decode.js";
import { expect, test } from "vitest";
import { qrPicture } from "../../../app/shared/qr-picture.ts";

/** The drawing as a camera would see it: eight pixels a module. */
function photographed({ size, path }: { size: number; path: string }) {
  const scale = 8;
  const side = size * scale;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column++)
        data.set([0, 0, 0, 255], (row * side + column) * 4);
  return { width: side, height: side, data };
}

test.each([
  "https://gemba.example.org/s/how-we-deliver",
  "otpauth://totp/Gemba:ada%40example.org?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Gemba&digits=6&period=30",
  `https://gemba.example.org/s/${"long-".repeat(60)}`,
])("%s is read back as it was", (text) => {
  const picture = qrPicture(text);
  expect(picture && decodeQR(photographed(picture))).toBe(text);
});

test("a text that a screen cannot show as a code gives none", () => {
  expect(qrPicture("x".repeat(5000))).toBeNull();
});
