// How well products answer the words of a query.
import { eachRow } from './market.js';
import { LAST_IN_NAME, ROLE, ROLES } from './lexicon.js';

// By role: the six places of a name, material, description, category, family, vendor, commune, synonym and phrase.
const WEIGHTS = [10, 9.4, 9, 8.7, 8.5, 8.3, 5.5, 2.5, 6.5, 3.5, 6, 6, 4, 4];

// Words that stand together in a name as they were typed, and names that hold nothing else.
const TOGETHER = 1.5;
const WHOLE_NAME = 0.25;

// A name that begins as it was typed stands before those that hold a shorter word, or of which another thing is said.
const BEGUN = 4;

// In French the first word says what a thing is, the others of what kind.
const FIRST = 1.2;

// How much each word tells of what a product is, by role as above, where it isn't said by having all of them. The names of categories are
// nouns: they say what a thing is.
const TELLING = [4, 4, 4, 4, 4, 4, 3, 0.5, 3, 3, 3, 3, 3, 0.5];
const NOUN = 2;
const SURE = 0.95;

/**
 * The products that hold all words, or the most telling of them, by what was typed, as keyOf has it: { rows, scores by row, kept: the words that they hold, isNamed: whether
 * one of them has the words in its name that are said to stand there }.
 */
export function rank(market, tokens, key) {
  const sheets = sheetsOf(market, tokens.length);
  const { held, scores } = market.sheets;
  const nouns = nounsOf(tokens);
  const marks = tokens.map((token, i) => mark(market, token, sheets[i], i === 0, nouns));
  marks.forEach(({ touched }, i) => {
    for (const row of touched) held[row] |= 1 << i;
  });
  const kept = choose(marks, held);
  const rows = kept ? rowsHolding(marks, held, kept) : [];
  for (const row of rows) scores[row] = scoreOf(marks, row, kept, market.columns.length[row]) + (isBegun(market, marks, row, key) ? BEGUN : 0);
  const isNamed = rows.some((row) => tokens.every(({ isSaid }, i) => !isSaid || isName(marks[i].role[row])));
  wipe(marks, held);
  return { rows, scores, kept: tokens.filter((_, i) => (kept >> i) & 1), isNamed };
}

/** Whether a name begins as somebody has typed so far; a split index knows only its first word. */
const isBegun = ({ keys }, marks, row, key) => (keys ? keys[row].startsWith(key) : marks.length === 1 && marks[0].role[row] === 0);

const isName = (role) => role <= LAST_IN_NAME || role === ROLE.vendor;

function scoreOf(marks, row, kept, length) {
  let score = 0;
  let named = 0;
  for (let i = 0; i < marks.length; i++) {
    const { best, role, worth } = marks[i];
    if (best[row] === 0 || !((kept >> i) & 1)) continue;
    score += best[row] * worth;
    if (role[row] <= LAST_IN_NAME) {
      named++;
      if (i > 0 && marks[i - 1].best[row] > 0 && role[row] === marks[i - 1].role[row] + 1) score += TOGETHER;
    }
  }
  return score * (1 + (WHOLE_NAME * named) / Math.max(1, length));
}

// Sheets to note on are kept from one key stroke to the next: clearing what was written is less work than new ones.
function sheetsOf(market, wanted) {
  const { count } = market.columns;
  market.sheets ??= { marks: [], held: new Uint16Array(count), scores: new Float32Array(count) };
  while (market.sheets.marks.length < wanted) {
    market.sheets.marks.push({ best: new Float32Array(count), role: new Uint8Array(count) });
  }
  return market.sheets.marks;
}

function wipe(marks, held) {
  for (const { best, touched } of marks) {
    for (const row of touched) best[row] = held[row] = 0;
  }
}

/** The names of categories that are wholly there: « gel douche » says what a thing is, « gel » alone is a jelly. */
function nounsOf(tokens) {
  const seen = new Map();
  for (const { entry, quality } of tokens.flatMap(({ matches }) => matches)) {
    for (const entity of entry.entities) {
      if (quality >= SURE) seen.set(entity, (seen.get(entity) ?? 0) + 1);
    }
  }
  return new Set([...seen.keys()].filter((entity) => seen.get(entity) === entity.size));
}

/** Notes for each product how well it holds a word, and as what. */
function mark(market, token, { best, role }, isFirst, nouns) {
  const { count } = market.columns;
  const touched = [];
  for (const { entry, quality, isShaky } of token.matches) {
    const note = (row, as) => {
      if (isShaky && as === ROLE.description) return;
      const value = quality * WEIGHTS[as];
      if (best[row] === 0) touched.push(row);
      if (value > best[row]) {
        best[row] = value;
        role[row] = as;
      }
    };
    for (const place of entry.places) note(Math.floor(place / ROLES), place % ROLES);
    for (const entity of entry.entities) eachRow(market, entity, nouns.has(entity) || entity.size === 1 ? entity.role : ROLE.phrase, note);
  }
  // What few products have says more than what many have.
  const worth = (isFirst ? FIRST : 1) * (0.3 + Math.log(1 + count / (1 + touched.length)) / Math.log(1 + count));
  const isNoun = token.matches.some(({ entry, quality }) => quality >= SURE && entry.entities.some((entity) => nouns.has(entity)));
  return { best, role, touched, worth, isNoun };
}

function rowsHolding(marks, held, wanted) {
  const rarest = marks.filter((_, i) => (wanted >> i) & 1).reduce((a, b) => (b.touched.length < a.touched.length ? b : a));
  return rarest.touched.filter((row) => (held[row] & wanted) === wanted);
}

/** The words of the product that tells the most: of those with all words, and of those that are what the noun says. */
function choose(marks, held) {
  if (marks.length < 2) {
    return marks[0]?.touched.length ? 1 : 0;
  }
  const full = rowsHolding(marks, held, (1 << marks.length) - 1);
  const noun = marks.find(({ isNoun }) => isNoun) ?? marks[0];
  let highest = 0;
  let kept = 0;
  const consider = (row) => {
    const told = telling(marks, row, noun);
    if (told > highest) {
      highest = told;
      kept = held[row];
    }
  };
  full.forEach(consider);
  if (full.length) noun.touched.filter((row) => noun.isNoun || noun.role[row] <= LAST_IN_NAME).forEach(consider);
  else marks.forEach((mark) => mark.touched.forEach(consider));
  return kept;
}

function telling(marks, row, noun) {
  let sum = 0;
  for (const mark of marks) {
    const role = mark.role[row];
    // What is not sure tells less than it scores.
    if (mark.best[row]) sum += (mark.best[row] / WEIGHTS[role]) ** 2 * TELLING[role] * (mark === noun ? FIRST : 1) * (mark.isNoun ? NOUN : 1);
  }
  return sum;
}
