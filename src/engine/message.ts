import { cutText } from "../findings/cut-text.js";
import { withoutPersonalData } from "../findings/personal-data.js";
import type { SlotValue } from "../rules-api/verdict.js";

/** Of a longer list one fewer than this is named, and the rest is counted. Whom a state targets, say, stands in no file of whoever reads it. */
const longestList = 16;

/** A longer text is read to there. UTF-16 code units. */
const longestText = 300;

function spoken(value: SlotValue): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return cutText(value, longestText);
  const shown =
    value.length > longestList ? [...value.slice(0, longestList - 1), `${value.length - longestList + 1} more`] : value;
  const items = shown.map(spoken);
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** Templates taken apart: text and the names of slots in turn. There are as many as rules have messages. */
const partsOf = new Map<string, readonly string[]>();

/** Fills the slots `{name}` of a message, but for personal data. The types made sure that there is a value for each. */
export function fillMessage(template: string, slots: object): string {
  let parts = partsOf.get(template);
  if (!parts) {
    parts = template.split(/\{(\w+)\}/);
    partsOf.set(template, parts);
  }
  const message = parts.map((part, i) => (i % 2 === 0 ? part : spoken(slotValue(part, slots)))).join("");
  return withoutPersonalData(message);
}

function slotValue(name: string, slots: object): SlotValue {
  const value = (slots as Readonly<Record<string, unknown>>)[name];
  if (value === undefined) throw new TypeError(`the message has a slot {${name}} that nothing fills`);
  return value as SlotValue;
}
