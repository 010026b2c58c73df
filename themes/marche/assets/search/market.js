// The market as the search holds it: the tables of the index, and where each word leads.
import { facetsOf } from './facets.js';
import { fromGaps, readCards, readColumns, readSlugs, sparse, unpackWords } from './index.js';
import { joined, nameWords, words } from './folding.js';
import { LAST_IN_NAME, Lexicon, ROLE, ROLES } from './lexicon.js';
import { Names, keyOf } from './names.js';
import { addTexts, readPages } from './pages.js';

/** The tables of the root, and the columns wherever they are. */
export function readMarket(root, columns) {
  const lists = (table, keys) => table.map((row) => Object.fromEntries(keys.map((key, i) => [key, row[i]])));
  const { name, commune, kind, delivery, events, count } = root.vendors;
  const deliveries = lists(root.deliveries, ['value', 'label']);
  const market = {
    urls: root.urls,
    columns: readColumns(columns, count),
    categories: lists(root.categories, ['value', 'label', 'parent', 'synonyms']),
    communes: lists(root.communes, ['value', 'label', 'lat', 'lon', 'also']),
    events: lists(root.events, ['value', 'label']),
    kinds: lists(root.kinds, ['value', 'label']),
    availabilities: lists(root.availabilities, ['value', 'label']),
    deliveries,
    vendors: {
      list: readSlugs(root.vendors).map((value, i) => ({ value, label: name[i] })),
      commune,
      kind: Array.from(kind, Number),
      delivery: Array.from(delivery, (digit) => deliveries.map((_, i) => i).filter((i) => (parseInt(digit, 16) >> i) & 1)),
      events,
    },
    cards: new Map(),
    lexicon: new Lexicon(),
    names: new Names(),
    vendorNames: new Names(),
    keys: null,
  };
  market.rowsOfCategory = bucket(market.columns.category, market.categories.length);
  market.vendorsOfCommune = bucket(commune, market.communes.length);
  market.facets = facetsOf(market);
  market.pages = readPages(root, market.communes);
  addTables(market);
  return market;
}

function bucket(numbers, length) {
  const buckets = Array.from({ length }, () => []);
  numbers.forEach((number, i) => number >= 0 && buckets[number].push(i));
  return buckets;
}

/** The words of what products share lead to all of them, without a list of their own. */
function addTables({ lexicon, categories, communes, vendors, vendorNames }) {
  const add = (found, entity) => new Set(found).forEach((word) => lexicon.add(word, 0, entity));
  const wordsOf = (text) => [...words(text), ...joined(text)];
  categories.forEach(({ label, synonyms }, id) => {
    const addPart = (part, role) => {
      const found = words(part);
      add(found, { kind: 'category', id, role, size: new Set(found).size });
      add(joined(part), { kind: 'category', id, role, size: 1 });
    };
    label.split(/,| et /).forEach((part) => addPart(part, ROLE.category));
    synonyms.split('|').forEach((part) => addPart(part, ROLE.synonym));
  });
  communes.forEach(({ label, also }, id) => add(wordsOf(`${label} ${also.replaceAll('|', ' ')}`), { kind: 'commune', id }));
  vendors.list.forEach(({ label }, id) => {
    add([...nameWords(label), ...joined(label)], { kind: 'vendor', id });
    vendorNames.add(id, label);
  });
}

/** Calls for each product of a shared thing, with the role that its words have there. */
export function eachRow(market, { kind, id }, role, visit) {
  if (kind === 'vendor') {
    eachOfVendor(market, id, (row) => visit(row, ROLE.vendor));
  } else if (kind === 'commune') {
    for (const vendor of market.vendorsOfCommune[id]) {
      eachOfVendor(market, vendor, (row) => visit(row, ROLE.commune));
    }
  } else {
    market.rowsOfCategory[id].forEach((row) => visit(row, role));
    const inherited = role === ROLE.phrase ? role : ROLE.family;
    market.categories.forEach(({ parent }, child) => parent === id && market.rowsOfCategory[child].forEach((row) => visit(row, inherited)));
  }
}

function eachOfVendor({ columns }, vendor, visit) {
  for (let row = columns.starts[vendor]; row < columns.starts[vendor + 1]; row++) {
    visit(row);
  }
}

/** The words of names and materials, which the root of a market that is not split spells out only as the cards show them. */
export function addProducts(market, root) {
  const cards = readCards(root.cards);
  const { lexicon } = market;
  market.columns.length = new Uint8Array(cards.length);
  market.keys = cards.map(({ name }) => keyOf(name));
  cards.forEach((card, row) => {
    market.cards.set(row, card);
    const name = nameWords(card.name);
    market.names.add(row, card.name);
    market.columns.length[row] = Math.min(9, name.length);
    name.forEach((word, at) => lexicon.add(word, row * ROLES + Math.min(at, LAST_IN_NAME)));
    joined(card.name).forEach((word) => lexicon.add(word, row * ROLES + 1));
  });
  const materials = root.materials.map(words);
  root.materialsOf.forEach((numbers, row) => {
    for (const word of numbers.flatMap((number) => materials[number])) {
      lexicon.add(word, row * ROLES + ROLE.material);
    }
  });
}

/** The words of descriptions. */
export function addDescriptions(market, part) {
  addTexts(market.pages, part.texts);
  unpackWords(part.words).forEach((word, i) => {
    const isNew = !market.lexicon.find(word);
    const entry = market.lexicon.entry(word);
    entry.isTold = !isNew && entry.isTold;
    for (const row of fromGaps(part.places[i])) {
      entry.places.push(row * ROLES + ROLE.description);
    }
  });
}

/** The words of a split index: their places are fetched when somebody asks for them. */
export function addLexicon(market, part) {
  let file = 0;
  market.files = part.starts.map(() => []);
  unpackWords(part.words).forEach((word, i) => {
    while (file + 1 < part.starts.length && part.starts[file + 1] <= i) {
      file++;
    }
    const entry = market.lexicon.entry(word);
    entry.file = file;
    market.files[file].push(entry);
  });
  // Of names only those that words don't tell apart.
  addTexts(market.pages, part.texts);
  sparse(part.named).forEach((name, row) => market.names.add(row, name));
}

const WRITTEN_ROLES = 8;

export function addPlaces(market, file, part) {
  market.files[file].forEach((entry, i) => {
    entry.places = fromGaps(part.places[i]).map((place) => Math.floor(place / WRITTEN_ROLES) * ROLES + (place % WRITTEN_ROLES));
    entry.file = -1;
  });
}
