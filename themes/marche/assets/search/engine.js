// The search: no DOM, no network of its own; runs in a worker, in Node, in tests.
//
// `new Engine(load)`; load(name) fetches a file of the index and gives the parsed JSON.
// client.js describes what it is asked and answers.
import { addDescriptions, addLexicon, addPlaces, addProducts, readMarket } from './market.js';
import { OtherVersion, PART, readCards } from './index.js';
import { understood } from './choices.js';
import { find } from './finding.js';
import { hit, vendorsFor } from './hits.js';
import { distancesFrom, sorted } from './order.js';
import { pagesFor } from './pages.js';
import { readQuery } from './query.js';

const FORMAT = 1;

export class Engine {
  #load;
  #version = null;
  #market = null;
  #fetched = new Map();

  constructor(load) {
    this.#load = load;
  }

  /** Answers a request; see client.js. */
  async search(request) {
    try {
      return await this.#answer(request);
    } catch (problem) {
      if (!(problem instanceof OtherVersion)) throw problem;
      // The site was published anew meanwhile: once more, from its root.
      this.#forget();
      return this.#answer(request);
    }
  }

  /** Fetches the words of descriptions; true when there was anything to fetch. */
  async complete() {
    const market = await this.#ready();
    if (market.isComplete) {
      return false;
    }
    addDescriptions(market, await this.#part(PART.words));
    market.isComplete = true;
    return true;
  }

  #forget() {
    this.#market = null;
    this.#version = null;
    this.#fetched.clear();
  }

  #ready() {
    // A failed attempt is forgotten, so that the next one tries again.
    this.#market ??= this.#open().catch((problem) => {
      this.#forget();
      throw problem;
    });
    return this.#market;
  }

  async #open() {
    const root = await this.#load(PART.root);
    if (root.format !== FORMAT) {
      throw new Error(`search index of format ${root.format}`);
    }
    this.#version = root.version;
    if (!root.split) {
      const market = readMarket(root, root.columns);
      addProducts(market, root);
      if (root.words !== undefined) addDescriptions(market, root);
      market.isComplete = root.words !== undefined;
      return market;
    }
    const [{ columns }, lexicon] = await Promise.all([this.#part(PART.columns), this.#part(PART.lexicon)]);
    const market = readMarket(root, columns);
    market.cardsPerFile = root.cardsPerFile;
    market.isComplete = true;
    addLexicon(market, lexicon);
    return market;
  }

  #part(name) {
    if (!this.#fetched.has(name)) {
      const fetching = this.#load(name, this.#version).then((part) => {
        if (part.version !== this.#version) throw new OtherVersion();
        return part;
      });
      fetching.catch(() => this.#fetched.delete(name));
      this.#fetched.set(name, fetching);
    }
    return this.#fetched.get(name);
  }

  async #answer(request) {
    const market = await this.#ready();
    const filters = understood(market, request.filters ?? {});
    const query = readQuery(market, request.q ?? '');
    await this.#fetchPlaces(market, [...query.tokens, ...query.spelled]);
    const found = find(market, query, filters);
    const distances = distancesFrom(market, request.near);
    const { offset = 0, limit = 24 } = request;
    const order = sorted(market, found.rows, request.sort, found.scores, distances);
    const shown = Array.from(order.subarray(offset, offset + limit));
    return {
      total: found.rows.length,
      hits: await this.#hits(market, shown, distances),
      facets: found.facets,
      filters,
      vendors: vendorsFor(market, query.typed, found.tokens),
      pages: pagesFor(market, query, found.rows.length > 0 && !found.nearest && !found.isGuess),
      nearest: found.nearest,
      isGuess: found.isGuess,
      said: found.said.map(({ facet, value, text }) => ({ facet, value, text })),
      isComplete: market.isComplete,
    };
  }

  async #fetchPlaces(market, tokens) {
    const files = new Set(tokens.flatMap((token) => token.matches.map(({ entry }) => entry.file)));
    files.delete(-1);
    await Promise.all(Array.from(files, async (file) => addPlaces(market, file, await this.#part(PART.places(file)))));
  }

  async #hits(market, rows, distances) {
    const files = new Set(rows.filter((row) => !market.cards.has(row)).map((row) => Math.floor(row / market.cardsPerFile)));
    await Promise.all(Array.from(files, async (file) => {
      const { cards } = await this.#part(PART.cards(file));
      readCards(cards).forEach((card, i) => market.cards.set(file * market.cardsPerFile + i, card));
    }));
    return rows.map((row) => hit(market, row, distances));
  }
}
