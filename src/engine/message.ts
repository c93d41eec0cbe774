import type { SlotValue } from "../rules-api/verdict.js";

/** A list is read to its eighth item; the rest is counted. */
const longestList = 8;

function spoken(value: SlotValue): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return value;
  const shown =
    value.length > longestList ? [...value.slice(0, longestList - 1), `${value.length - longestList + 1} more`] : value;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

/** Fills the slots `{name}` of a message. The types made sure that there is a value for each. */
export function fillMessage(template: string, slots: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = slots[name];
    if (value === undefined) throw new TypeError(`the message has a slot {${name}} that nothing fills`);
    return spoken(value as SlotValue);
  });
}
