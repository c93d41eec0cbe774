import { expect, test } from "vitest";
import { Gathering, type Sink } from "../../src/commands/sink.js";

/** Notes what reaches it. Bytes are copied, as of whatever is written. */
class Noting implements Sink {
  readonly written: string[] = [];
  fails = false;
  async write(text: string | Uint8Array): Promise<void> {
    if (this.fails) throw new Error("full");
    this.written.push(Buffer.from(text).toString());
  }
  async close(): Promise<void> {
    this.written.push("<closed>");
  }
  async abandon(): Promise<void> {
    this.written.push("<abandoned>");
  }
}

test("texts that are gathered are written together, and before anything else", async () => {
  const sink = new Noting();
  const gathering = new Gathering(sink);
  await gathering.gather("Río ");
  await gathering.gather(Buffer.from("Grande "));
  expect(sink.written).toEqual([]);
  await gathering.write("Valley");
  await gathering.gather("1");
  await gathering.flush();
  await gathering.flush();
  await gathering.gather("2");
  await gathering.close();
  expect(sink.written).toEqual(["Río Grande ", "Valley", "1", "2", "<closed>"]);
});

test("in pieces, none of which is lost or cut, however long the texts are", async () => {
  const sink = new Noting();
  const gathering = new Gathering(sink);
  const texts = [1, 40_000, 25_535, 1, 65_536, 65_537, 200_000, 3].map((length, i) => String(i).repeat(length));
  for (const [i, text] of texts.entries()) await gathering.gather(i % 2 === 0 ? text : Buffer.from(text));
  await gathering.close();
  expect(sink.written.join("")).toBe(`${texts.join("")}<closed>`);
  expect(sink.written.map(({ length }) => length)).toEqual([65_536, 1, 65_536, 65_537, 200_000, 3, 8]);
});

test("what was gathered is written even when the rest is not, and once when it cannot be", async () => {
  const sink = new Noting();
  const gathering = new Gathering(sink);
  await gathering.gather("told");
  await gathering.abandon();
  expect(sink.written).toEqual(["told", "<abandoned>"]);
  await gathering.gather("lost");
  sink.fails = true;
  await expect(gathering.flush()).rejects.toThrow("full");
  await gathering.abandon();
  expect(sink.written.at(-1)).toBe("<abandoned>");
});
