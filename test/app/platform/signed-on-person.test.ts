/** What the tokens of single sign-on must say before anybody comes in by them: from whom, for whom, until when, about whom. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { personSignedOn } from "../../../app/platform/signed-on-person.server.ts";

const provider = { issuer: "https://login.example.org", clientId: "gemba", trustsAddresses: false };
const inAnHour = () => Math.floor(Date.now() / 1000) + 3600;
const claims = () => ({
  iss: provider.issuer,
  sub: "ada-at-work",
  aud: "gemba",
  exp: inAnHour(),
  email: "ada@acme.example",
  email_verified: true,
  name: "Ada",
});
const tokenOf = (held: object) =>
  ["e30", Buffer.from(JSON.stringify(held)).toString("base64url"), "signature"].join(".");
const refused = (why: string) => ({ refused: { why } });
const personOf = (other: object) => personSignedOn(provider, { idToken: tokenOf({ ...claims(), ...other }) });

test("a token for us, of our provider, about a proven address says who it is", async () => {
  const ada = { id: "ada-at-work", email: "ada@acme.example", emailVerified: true, name: "Ada" };
  expect(await personOf({})).toEqual(ada);
  expect(await personOf({ iss: `${provider.issuer}/`, aud: ["gemba"], email_verified: "true" })).toEqual(ada);
  expect(await personOf({ aud: ["gemba", "other"], azp: "gemba" })).toEqual(ada);
  expect(await personOf({ name: undefined })).toMatchObject({ name: "ada@acme.example" });
});

test.each([
  ["of another issuer", { iss: "https://evil.example" }, "other-issuer"],
  [
    "of an issuer whose name begins like ours",
    { iss: "https://login.example.org.evil.example" },
    "other-issuer",
  ],
  ["of nobody", { iss: undefined }, "token-unreadable"],
  ["for another site", { aud: "other" }, "other-client"],
  [
    "for another site beside us, which asked for it",
    { aud: ["gemba", "other"], azp: "other" },
    "other-client",
  ],
  ["for several, without saying who asked", { aud: ["gemba", "other"] }, "other-client"],
  ["that is over", { exp: 1_700_000_000 }, "token-expired"],
  ["without an end", { exp: undefined }, "token-unreadable"],
  ["about nobody", { sub: "" }, "token-unreadable"],
  ["with an unproven address", { email_verified: false }, "unproven-address"],
  ["with an address unproven in words", { email_verified: "false" }, "unproven-address"],
  ["that does not say whether the address is proven", { email_verified: undefined }, "unproven-address"],
])("a token %s opens nothing, and it is known why", async (_, other, why) => {
  expect(await personOf(other)).toMatchObject({ refused: { why } });
});

test.each([undefined, "", "e30", "e30.e30.e30", "a.%%%.b", "a.bnVsbA.b"])(
  "%j is no token",
  async (idToken) => {
    expect(await personSignedOn(provider, { idToken, accessToken: "x" })).toEqual({
      refused: { why: "token-unreadable" },
    });
  },
);

test("an address that is asked for afterwards must be of the same person, at the same provider", async () => {
  const told = { sub: "ada-at-work", email: "ada@acme.example", email_verified: true, name: "Ada" };
  let issuer = "";
  const server = createServer((request, response) =>
    response.end(
      JSON.stringify(
        request.url === "/me" ? told : { issuer, userinfo_endpoint: `http://127.0.0.1:${port()}/me` },
      ),
    ),
  );
  const port = () => (server.address() as AddressInfo).port;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  issuer = `http://127.0.0.1:${port()}`;
  const here = { ...provider, issuer };
  const { email: _, ...rest } = claims();
  const tokens = { idToken: tokenOf({ ...rest, iss: issuer }), accessToken: "access" };
  expect(await personSignedOn(here, tokens)).toMatchObject({ email: "ada@acme.example" });
  expect(await personSignedOn(here, { idToken: tokens.idToken })).toEqual(refused("no-address"));
  told.sub = "somebody-else";
  expect(await personSignedOn(here, tokens)).toEqual(refused("no-address"));
  told.sub = "ada-at-work";
  told.email_verified = false;
  expect(await personSignedOn(here, tokens)).toEqual(refused("unproven-address"));
  told.email_verified = true;
  issuer = "https://evil.example";
  expect(await personSignedOn(here, tokens)).toEqual(refused("no-address"));
});
