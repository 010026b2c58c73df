import { LEDGER } from './names.js';

/** What an entry costs besides its body: its line in the ledger, its headers. */
const ENTRY_BYTES = 400;

/** A cache with a bound in bytes: what was used longest ago leaves first. */
export class Shelf {
  #name;
  #limit;
  #opened;
  #sizes = new Map();
  #work = Promise.resolve();

  constructor(name, limit) {
    this.#name = name;
    this.#limit = limit;
  }

  async match(key) {
    const cache = await this.#open();
    const found = await cache.match(key);
    if (found && this.#sizes.has(key)) {
      this.#use(key, this.#sizes.get(key));
    }
    return found;
  }

  /** Keeps a body; one at a time, so that the ledger stays right. A device that is full keeps nothing, and nobody notices. */
  put(key, body, headers) {
    return this.#next(async (cache) => {
      if (body.byteLength + ENTRY_BYTES > this.#limit) {
        return;
      }
      await cache.put(key, new Response(body, { headers }));
      this.#use(key, body.byteLength + ENTRY_BYTES);
      await this.#makeRoom(cache);
      await this.#save(cache);
    });
  }

  forget(isUnwanted) {
    return this.#next(async (cache) => {
      const unwanted = [...this.#sizes.keys()].filter(isUnwanted);
      await this.#drop(cache, unwanted);
      if (unwanted.length > 0) {
        await this.#save(cache);
      }
    });
  }

  #next(step) {
    this.#work = this.#work.then(async () => step(await this.#open())).catch(() => {});
    return this.#work;
  }

  #use(key, size) {
    this.#sizes.delete(key);
    this.#sizes.set(key, size);
  }

  async #makeRoom(cache) {
    let total = [...this.#sizes.values()].reduce((sum, size) => sum + size, 0);
    const leaving = [];
    for (const [key, size] of this.#sizes) {
      if (total <= this.#limit) {
        break;
      }
      leaving.push(key);
      total -= size;
    }
    await this.#drop(cache, leaving);
  }

  async #drop(cache, keys) {
    for (const key of keys) {
      this.#sizes.delete(key);
      await cache.delete(key);
    }
  }

  #save(cache) {
    return cache.put(LEDGER, Response.json([...this.#sizes]));
  }

  #open() {
    this.#opened ??= this.#read();
    return this.#opened;
  }

  /** The worker may have been stopped between a body and its line in the ledger: what has no line goes. */
  async #read() {
    const cache = await caches.open(this.#name);
    const ledger = await cache.match(LEDGER);
    this.#sizes = new Map(ledger ? await ledger.json() : []);
    for (const request of await cache.keys()) {
      const url = new URL(request.url);
      const key = url.pathname + url.search;
      if (!this.#sizes.has(key) && !key.endsWith(`/${LEDGER}`)) {
        await cache.delete(request);
      }
    }
    return cache;
  }
}
