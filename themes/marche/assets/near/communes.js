// The communes of the territory, fetched when somebody is about to choose one, and how people write them.
import { fold as foldLetters } from '../search/folding.js';
import { distance, typosAllowed } from '../search/typos.js';

const SHORT = { st: 'saint', ste: 'sainte' };

let communes;

/** Rows { name, slug, lat, lon, codes, names }, the names folded, with the former ones; null when they can't be had. */
export function loadCommunes(address) {
  communes ??= fetch(address)
    .then((answer) => answer.json())
    .then(({ places }) => places.map(([name, slug, lat, lon, codes, ...former]) => (
      { name, slug, lat, lon, former, codes: codes.split(' '), names: [name, ...former].map(fold) })))
    .catch(() => {
      communes = undefined;
      return null;
    });
  return communes;
}

/**
 * The communes that somebody may have meant: one when it is plain, several to choose from, or none. By slug, postcode, name or a former one, then
 * by how a name or a word of it begins, then by the fewest slips, as many as the search forgives. Accents, case and hyphens aside.
 * The twin of generator/Content/Market/PlaceIndex.cs: tests/StaticMarche.Tests/Content/Market/commune-vectors.txt is run against both.
 */
export function findCommunes(rows, written) {
  const exact = rows.filter(({ slug }) => slug === written);
  if (exact.length > 0) {
    return exact;
  }
  const [code] = written.match(/\d{5}/) ?? [];
  const key = fold(written.replace(/\d+/g, ''));
  const there = code ? rows.filter(({ codes }) => codes.includes(code)) : rows;
  const named = key.length > 1 ? [there, rows].map((among) => byName(among, key)).find((found) => found.length > 0) : null;
  return named ?? (code ? there : []);
}

function byName(rows, key) {
  const tests = [
    (name) => name === key,
    (name) => name.startsWith(key),
    (name) => name.includes(` ${key}`),
  ];
  // The name of today goes before one that is history.
  return [tests[0], ...tests].map((test, i) => rows.filter(({ names }) => (i === 0 ? test(names[0]) : names.some(test))))
    .find((found) => found.length > 0) ?? resembling(rows, key);
}

/** In words of fewer letters another first letter is another word; in longer ones it is the only slip. */
const OTHER_FIRST = 6;

function resembling(rows, key) {
  const slips = rows.map(({ names }) => Math.min(...names.map((name) => {
    const most = name[0] === key[0] ? typosAllowed(key) : Number(key.length >= OTHER_FIRST);
    const far = distance(key, name, most, false);
    return far > most ? Infinity : far;
  })));
  const least = Math.min(...slips);
  return least === Infinity ? [] : rows.filter((row, i) => slips[i] === least);
}

/** The letters and digits of a name; « St » and « Ste » as people abbreviate them. */
function fold(text) {
  const words = foldLetters(text.normalize('NFC')).match(/[a-z0-9]+/g) ?? [];
  return words.map((word) => (Object.hasOwn(SHORT, word) ? SHORT[word] : word)).join(' ');
}
