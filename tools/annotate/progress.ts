/** How far a long run is, on a terminal alone: a log needs no bar. */

const WIDTH = 30;

export class Progress {
  readonly #total: number;
  readonly #stream: NodeJS.WriteStream;

  constructor(total: number, stream: NodeJS.WriteStream = process.stderr) {
    this.#total = total;
    this.#stream = stream;
  }

  at(done: number, name: string): void {
    if (!this.#stream.isTTY) return;
    const full = Math.round((WIDTH * done) / this.#total);
    const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
    this.#show(`${bar} ${done}/${this.#total} ${name}`);
  }

  /** Something to be read stays; the bar goes on below it. */
  note(line: string): void {
    this.end();
    this.#stream.write(`${line}\n`);
  }

  end(): void {
    if (this.#stream.isTTY) this.#stream.write('\r\x1b[K');
  }

  #show(line: string): void {
    this.#stream.write(`\r\x1b[K${line.slice(0, this.#stream.columns - 1)}`);
  }
}
