import { expect, test } from "vitest";
import { instrumentJsonSchema } from "../../../app/instruments/json-schema.ts";

const schema = JSON.parse(instrumentJsonSchema());

test("editors learn every top-level key, and that no other is allowed", () => {
  expect(schema.additionalProperties).toBe(false);
  expect(Object.keys(schema.properties)).toEqual(
    expect.arrayContaining(["id", "scales", "items", "pages", "levelMetrics"]),
  );
});

test("a key with a default may be left out by the writer", () => {
  expect(schema.required).toContain("constructs");
  const construct = schema.properties.constructs.items;
  expect(construct.required).toContain("source");
  expect(construct.required).not.toContain("minAnswered");
});

test("every item kind is offered", () => {
  const kinds = (schema.properties.items.items.oneOf ?? schema.properties.items.items.anyOf).map(
    (kind: { properties: { kind: { const: string } } }) => kind.properties.kind.const,
  );
  expect(kinds).toEqual([
    "agreement",
    "ordered",
    "single-choice",
    "multiple-choice",
    "percentage",
    "number",
    "text",
    "rating",
    "allocation",
    "value-stream",
    "team-choice",
  ]);
});
