// The search: no DOM, no network of its own; runs in a worker, in Node, in tests.
//
// `new Engine(load)`; load(name) fetches a file of the index and gives the parsed JSON.
// Besides the request and answer that client.js describes:
//   answer.price   null | { min, max }: what the words of the query said of the price, in euros; it has been applied.
//   hit.leadTime   days, of a product made to order; null otherwise.
import { addDescriptions, addLexicon, addPlaces, addProducts, readMarket } from './market.js';
import { fold, queryWords } from './folding.js';
import { OtherVersion, PART, photoOf, readCards } from './index.js';
import { filter } from './facets.js';
import { matches } from './matching.js';
import { distancesFrom, sorted } from './order.js';
import { rank } from './ranking.js';
import { readPrice } from './prices.js';

const FORMAT = 1;

// More words than anybody types; the rest is not looked at.
const MOST_WORDS = 10;

// Vendors named beside the products.
const MOST_VENDORS = 3;

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
    const filters = request.filters ?? {};
    const { text, price } = readPrice(request.q ?? '');
    const tokens = tokensOf(market, text);
    await this.#fetchPlaces(market, tokens);
    const { rows, scores, missing } = tokens.length ? rank(market, tokens) : { rows: market.columns.vendor.keys(), scores: null, missing: [] };
    const limits = { min: most(filters.min, price?.min, Math.max), max: most(filters.max, price?.max, Math.min) };
    const found = filter(market, rows, filters, limits);
    const distances = distancesFrom(market, request.near);
    const { offset = 0, limit = 24 } = request;
    const order = sorted(market, found.rows, request.sort, scores, distances);
    const shown = Array.from(order.subarray(offset, offset + limit));
    return {
      total: found.rows.length,
      hits: await this.#hits(market, shown, distances),
      facets: found.facets,
      vendors: vendorsFor(market, tokens),
      nearest: missing.length && missing.length < tokens.length ? nearest(tokens, missing) : null,
      price,
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

const most = (a, b, choose) => (a == null ? (b ?? null) : b == null ? a : choose(a, b));

// Nobody types « saint » whose town has one.
const SHORT = { st: 'saint', ste: 'sainte' };

function tokensOf(market, text) {
  const typed = text.match(/[\p{L}\p{N}\u0300-\u036f]+/gu) ?? [];
  const wanted = queryWords(text).slice(0, MOST_WORDS);
  const tokens = [];
  for (const raw of typed) {
    for (const word of fold(raw).match(/[a-z0-9]+/g) ?? []) {
      if (word === wanted[tokens.length]) tokens.push({ typed: raw, word: Object.hasOwn(SHORT, word) ? SHORT[word] : word });
    }
  }
  tokens.forEach((token, i) => (token.matches = matches(market.lexicon, token.word, i === tokens.length - 1)));
  addJoined(market, tokens);
  return tokens;
}

/** « porte feuille » is « portefeuille » too. */
function addJoined(market, tokens) {
  for (let i = 1; i < tokens.length; i++) {
    const entry = market.lexicon.find(tokens[i - 1].word + tokens[i].word);
    if (entry) {
      tokens[i - 1].matches.push({ entry, quality: 0.95 });
      tokens[i].matches.push({ entry, quality: 0.95 });
    }
  }
}

const nearest = (tokens, missing) => ({
  kept: tokens.filter((_, i) => !missing.includes(i)).map(({ typed }) => typed),
  dropped: missing.map((i) => tokens[i].typed),
});

/** Vendors whose name holds all words. */
function vendorsFor(market, tokens) {
  const scores = new Map();
  tokens.forEach((token, i) => {
    const best = new Map();
    for (const { entry, quality } of token.matches) {
      for (const { kind, id } of entry.entities) {
        if (kind === 'vendor') best.set(id, Math.max(quality, best.get(id) ?? 0));
      }
    }
    for (const [id, quality] of best) {
      if (i === 0 || scores.has(id)) scores.set(id, { seen: (scores.get(id)?.seen ?? 0) + 1, sum: (scores.get(id)?.sum ?? 0) + quality });
    }
  });
  return [...scores]
    .filter(([, { seen }]) => seen === tokens.length)
    .sort(([a, { sum: x }], [b, { sum: y }]) => y - x || a - b)
    .slice(0, MOST_VENDORS)
    .map(([id]) => ({ ...vendorOf(market, id), commune: communeOf(market, id)?.label ?? '' }));
}

function vendorOf({ vendors, urls }, id) {
  const { value: slug, label: name } = vendors.list[id];
  return { name, href: urls.vendor.replace('{vendor}', slug), slug };
}

const communeOf = ({ vendors, communes }, id) => communes[vendors.commune[id]];

function hit(market, row, distances) {
  const { columns, urls } = market;
  const { name, slug, photo } = market.cards.get(row);
  const vendor = vendorOf(market, columns.vendor[row]);
  const commune = communeOf(market, columns.vendor[row]);
  const distance = distances?.[market.vendors.commune[columns.vendor[row]]];
  return {
    id: `${vendor.slug}/${slug}`,
    name,
    href: urls.product.replace('{vendor}', vendor.slug).replace('{product}', slug),
    amount: columns.price[row] < 0 ? null : columns.price[row],
    upTo: columns.upTo.get(row) ?? null,
    quote: columns.price[row] < 0,
    fromPrice: columns.from.has(row),
    vendor,
    commune: { name: commune?.label ?? '', slug: commune?.value ?? '' },
    availability: market.availabilities[columns.availability[row]].value,
    leadTime: columns.leadTime.get(row) ?? null,
    personalised: columns.personalised[row] === 1,
    photo: photoOf(photo, urls.base, vendor.slug),
    distance: distance == null ? null : Math.round(distance * 10) / 10,
  };
}
