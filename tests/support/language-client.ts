import { type ChildProcess, spawn } from 'node:child_process';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly params?: { readonly items?: readonly unknown[] };
}

/** Speaks to a language server as an editor does. Enough for asking; notifications of the server are not kept. */
export class LanguageClient {
  readonly #server: ChildProcess;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  #unread = Buffer.alloc(0);
  #lastId = 0;

  constructor(script: string) {
    this.#server = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#server.stdout?.on('data', (data: Buffer) => this.#read(data));
  }

  request(method: string, params: object): Promise<unknown> {
    const id = ++this.#lastId;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#send({ id, method, params });
    });
  }

  notify(method: string, params: object): void {
    this.#send({ method, params });
  }

  close(): void {
    this.#server.kill();
  }

  #send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#server.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #read(data: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, data]);
    for (;;) {
      const headEnd = this.#unread.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(this.#unread.toString('latin1'))?.[1]);
      if (headEnd === -1 || this.#unread.length < headEnd + 4 + length) return;
      this.#take(JSON.parse(this.#unread.subarray(headEnd + 4, headEnd + 4 + length).toString()));
      this.#unread = this.#unread.subarray(headEnd + 4 + length);
    }
  }

  #take({ id, method, result, params }: Message): void {
    if (id === undefined) return;
    // The server asks for settings and announces capabilities; it has to be answered.
    if (method) this.#send({ id, result: params?.items?.map(() => null) ?? null });
    else this.#waiting.get(id)?.(result);
  }
}
