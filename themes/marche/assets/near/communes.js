// The communes of the territory, fetched when somebody is about to choose one, and how people write them.
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
 * The communes that somebody may have meant: one when it is plain, several to choose from, or none. By slug, postcode, name or a former one, then by
 * how a name or a word of it begins, then with one slip. Accents, case, hyphens and apostrophes aside.
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
    (name) => key.length > 4 && isOneSlipAway(name, key),
  ];
  // The name of today goes before one that is history.
  return [tests[0], ...tests].map((test, i) => rows.filter(({ names }) => (i === 0 ? test(names[0]) : names.some(test))))
    .find((found) => found.length > 0) ?? [];
}

/** A letter more, less or another, or two that changed places. */
function isOneSlipAway(one, other) {
  const [long, short] = one.length < other.length ? [other, one] : [one, other];
  let at = 0;
  while (at < short.length && long[at] === short[at]) {
    at++;
  }
  if (long.length > short.length) {
    return long.slice(at + 1) === short.slice(at);
  }
  return long.slice(at + 1) === short.slice(at + 1)
    || (long[at] === short[at + 1] && long[at + 1] === short[at] && long.slice(at + 2) === short.slice(at + 2));
}

function fold(text) {
  return text.normalize('NFD').toLowerCase()
    .replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/[^a-z0-9]+/g, ' ').trim()
    .replace(/\b(st|ste)\b/g, (word) => (word === 'st' ? 'saint' : 'sainte'));
}
