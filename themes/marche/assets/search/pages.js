// What a market has besides products and vendors: its events, selections, communes and texts, found by their names and by what stands beside them.
import { joined, nameWords, rootOf, words } from './folding.js';
import { fromGaps, unpackWords } from './index.js';
import { Lexicon } from './lexicon.js';
import { matches } from './matching.js';
import { NAMED, Names } from './names.js';

const MOST = 4;

// Shorter beginnings, and typos in shorter words, would show too much above the products.
const LEAST_BEGINNING = 3;
const LEAST_MISTYPED = 6;

// A word beside a name says less than one in it.
const BESIDE = 0.8;

/** The pages of the root, and those of the communes: { list, lexicon, names, texts: which pages hold a root in their text }. */
export function readPages({ pages = [], urls }, communes) {
  const list = pages.map(([kind, address, name, detail, also]) => ({ kind, href: urls.base + address, name, detail, also }));
  // A phone without a network may hold an index of before.
  if (urls.commune) communes.forEach(({ value, label, also }) => list.push({ kind: 'commune', href: urls.commune.replace('{commune}', value), name: label, detail: '', also }));
  const [lexicon, names] = [new Lexicon(), new Names()];
  list.forEach(({ name, detail, also }, id) => {
    const own = new Set([...nameWords(name), ...joined(name)]);
    own.forEach((word) => lexicon.add(word, 0, { id, worth: 1 }));
    new Set(words(`${detail} ${also.replaceAll('|', ' ')}`)).forEach((word) => own.has(word) || lexicon.add(word, 0, { id, worth: BESIDE }));
    names.add(id, name);
  });
  return { list, lexicon, names, texts: new Map() };
}

export function addTexts({ texts }, part = { words: '', places: [] }) {
  unpackWords(part.words).forEach((word, i) => texts.set(rootOf(word), new Set(fromGaps(part.places[i]))));
}

/** The pages that a query asks for; where products are no answer, those whose text holds its words. */
export function pagesFor({ pages }, { typed, tokens }, isAnswered) {
  const { list, names } = pages;
  const scores = held(tokens, (token) => qualities(pages, token));
  names.of(typed).forEach((likeness, id) => scores.set(id, NAMED * (1 + likeness)));
  const found = scores.size || isAnswered ? scores : held(tokens, (token) => inTexts(pages, token));
  return [...found]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, MOST)
    .map(([id]) => ({ kind: list[id].kind, href: list[id].href, name: list[id].name, detail: list[id].detail }));
}

/** The pages that hold all words, with the sum of how well. */
function held(tokens, qualitiesOf) {
  return tokens.map(qualitiesOf).reduce((sums, each) => {
    if (!sums) return each;
    return new Map(Array.from(sums).filter(([id]) => each.has(id)).map(([id, sum]) => [id, sum + each.get(id)]));
  }, null) ?? new Map();
}

function qualities({ lexicon }, { word, spelled, isOpen }) {
  const best = new Map();
  const said = word ? matches(lexicon, word, isOpen && word.length >= LEAST_BEGINNING) : [];
  const own = spelled !== word && lexicon.find(spelled);
  for (const { entry, quality, isGuess } of own ? [...said, { entry: own, quality: 1 }] : said) {
    const isWhole = quality > 0.9;
    if (isWhole || (isGuess ? word.length >= LEAST_MISTYPED : isOpen && word.length >= LEAST_BEGINNING)) {
      for (const { id, worth } of entry.entities) best.set(id, Math.max(quality * worth, best.get(id) ?? 0));
    }
  }
  return best;
}

function inTexts({ texts, lexicon }, token) {
  const inside = texts.get(rootOf(token.word)) ?? [];
  return new Map([...Array.from(inside, (id) => [id, 0]), ...(lexicon.find(token.word)?.entities ?? []).map(({ id, worth }) => [id, worth])]);
}
