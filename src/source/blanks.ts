/** Where something is written, past white space and comments. */

/** White space and comments. Remembers what it passed last, for many errors may stand before the same: 500 of them took 4 s. */
export class Blanks {
  readonly #text: string;
  #start = 0;
  #end = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where something is written at or after an offset; the end of the text where nothing is. */
  after(offset: number): number {
    if (this.#start <= offset && offset < this.#end && " \t\r\n#".includes(this.#text.charAt(offset))) return this.#end;
    const something = /[^ \t\r\n]/g;
    let at = offset;
    for (;;) {
      something.lastIndex = at;
      at = something.exec(this.#text)?.index ?? this.#text.length;
      if (this.#text.charAt(at) !== "#") break;
      const newline = this.#text.indexOf("\n", at);
      at = newline === -1 ? this.#text.length : newline;
    }
    this.#start = offset;
    this.#end = at;
    return at;
  }
}
