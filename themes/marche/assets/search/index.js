// The files of the index, as the generator writes them (generator/Search).
import { slugOf } from './folding.js';

/** Thrown when a file belongs to another version of the index than the root. */
export class OtherVersion extends Error {}

export const PART = {
  root: 'index.json',
  words: 'words.json',
  columns: 'columns.json',
  lexicon: 'lexicon.json',
  places: (number) => `places-${number}.json`,
  cards: (number) => `cards-${number}.json`,
};

/** Differences as the numbers they lead to. */
export function fromGaps(gaps) {
  let at = -1;
  return gaps.map((gap) => (at += gap));
}

/** « 0bol 3s 3et » as « bol bols bolet ». */
export function unpackWords(packed) {
  let before = '';
  return packed === '' ? [] : packed.split(' ').map((each) => (before = before.slice(0, parseInt(each[0], 36)) + each.slice(1)));
}

/** What few have: a map from their numbers. */
export const sparse = ([gaps, values]) => new Map(fromGaps(gaps).map((row, i) => [row, values[i]]));

/** What facets and sorts need of each product; fair ranks follow from the order of the rows. */
export function readColumns(columns, vendorCounts) {
  const count = columns.category.length;
  const vendor = new Uint16Array(count);
  const starts = new Uint32Array(vendorCounts.length + 1);
  vendorCounts.forEach((each, i) => {
    starts[i + 1] = starts[i] + each;
    vendor.fill(i, starts[i], starts[i + 1]);
  });
  return {
    count,
    vendor,
    starts,
    category: columns.category,
    price: Int32Array.from(columns.price, (cents) => cents ?? -1),
    upTo: sparse(columns.upTo),
    from: sparse(columns.from),
    availability: digits(columns.availability),
    leadTime: sparse(columns.leadTime),
    personalised: digits(columns.personalised),
    age: columns.age,
    length: columns.length ? digits(columns.length) : null,
    rank: fairRanks(digits(columns.availability), vendor, starts),
  };
}

const SOLD_OUT = 3;

/** Sold-out products last, then in rounds in which each vendor shows one. */
function fairRanks(availability, vendor, starts) {
  const order = Array.from(vendor, (_, row) => row);
  const round = (row) => row - starts[vendor[row]];
  const sold = (row) => (availability[row] === SOLD_OUT ? 1 : 0);
  order.sort((a, b) => sold(a) - sold(b) || round(a) - round(b) || a - b);
  const ranks = new Uint32Array(order.length);
  order.forEach((row, rank) => (ranks[row] = rank));
  return ranks;
}

const digits = (text) => Uint8Array.from(text, Number);

/** Addresses follow from names, but for some. */
export function readSlugs({ name, slug }) {
  const others = sparse(slug);
  return name.map((each, i) => others.get(i) ?? slugOf(each));
}

/** What the cards of some products show, in their order. */
export function readCards(cards) {
  const slugs = readSlugs(cards);
  const focus = sparse(cards.photo.focus);
  const sets = cards.photo.sets.map(readSet);
  return cards.name.map((name, i) => ({ name, slug: slugs[i], photo: readPhoto(cards.photo, sets, focus, i, slugs[i]) }));
}

const readSet = (text) => text && text.split('|').map((each) => ({ width: parseInt(each, 10), end: each.slice(each.indexOf(' ') + 1) }));

function readPhoto(photos, sets, focus, i, slug) {
  const stem = photos.stem[i];
  if (!stem) {
    return null;
  }
  const [width, height] = photos.sizes[photos.size[i]];
  const point = focus.get(i) ?? 50050;
  return {
    // The product's address lends its first letters; a slash begins a path from the site's root.
    stem: stem[0] === '/' ? stem : slug.slice(0, parseInt(stem[0], 36)) + stem.slice(1),
    set: sets[photos.set[i]],
    width,
    height,
    tone: photos.tone.slice(3 * i, 3 * i + 3),
    fx: Math.floor(point / 1000),
    fy: point % 1000,
  };
}

/** A photo as the page places it. */
export function photoOf(photo, base, vendor) {
  if (!photo) {
    return null;
  }
  const stem = photo.stem[0] === '/' ? base + photo.stem.slice(1) : `${base}images/${vendor}/${photo.stem}`;
  const sources = {};
  let jpeg = null;
  for (const { width, end } of photo.set) {
    if (end.endsWith('.avif')) {
      sources[width] = stem + end;
    } else {
      jpeg = stem + end;
    }
  }
  const { width, height, tone, fx, fy } = photo;
  return { sources, jpeg, width, height, tone, fx, fy };
}
