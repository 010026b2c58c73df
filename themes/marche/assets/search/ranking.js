// How well products answer the words of a query.
import { eachRow } from './market.js';
import { LAST_IN_NAME, ROLES } from './lexicon.js';

// By role: the six places of a name, material, description, category, family, vendor, commune.
const WEIGHTS = [10, 9.4, 9, 8.7, 8.5, 8.3, 5.5, 3, 6.5, 3, 6, 6];
const NOWHERE = 255;

// Words that stand together in a name as they were typed, and names that hold nothing else.
const TOGETHER = 1.5;
const WHOLE_NAME = 0.25;

// In French the first word says what a thing is, the others of what kind.
const FIRST = 1.2;

/** The products that hold all words, or the most telling of them: { rows, scores by row, missing: the numbers of the words left out }. */
export function rank(market, tokens) {
  const { count, length } = market.columns;
  const sheets = sheetsOf(market, tokens.length);
  const { held } = market.sheets;
  const marks = tokens.map((token, i) => mark(market, token, sheets[i], i === 0));
  marks.forEach(({ touched }, i) => {
    for (const row of touched) held[row] |= 1 << i;
  });
  const all = (1 << tokens.length) - 1;
  const scoreOf = (row) => {
    let score = 0;
    let named = 0;
    for (let i = 0; i < marks.length; i++) {
      const { best, at, worth } = marks[i];
      if (best[row] === 0) continue;
      score += best[row] * worth;
      if (at[row] !== NOWHERE) {
        named++;
        if (i > 0 && marks[i - 1].best[row] > 0 && at[row] === marks[i - 1].at[row] + 1) score += TOGETHER;
      }
    }
    return score * (1 + (WHOLE_NAME * named) / Math.max(1, length[row]));
  };
  let kept = all;
  let rows = rowsHolding(marks, held, all);
  if (rows.length === 0) {
    kept = mostTelling(marks, held, scoreOf);
    rows = kept ? rowsHolding(marks, held, kept) : [];
  }
  for (const row of rows) market.sheets.scores[row] = scoreOf(row);
  wipe(marks, held);
  return { rows, scores: market.sheets.scores, missing: tokens.map((_, i) => i).filter((i) => !((kept >> i) & 1)) };
}

// Sheets to note on are kept from one key stroke to the next: clearing what was written is less work than new ones.
function sheetsOf(market, wanted) {
  const { count } = market.columns;
  market.sheets ??= { marks: [], held: new Uint16Array(count), scores: new Float32Array(count) };
  while (market.sheets.marks.length < wanted) {
    market.sheets.marks.push({ best: new Float32Array(count), at: new Uint8Array(count) });
  }
  return market.sheets.marks;
}

function wipe(marks, held) {
  for (const { best, touched } of marks) {
    for (const row of touched) best[row] = held[row] = 0;
  }
}

/** Notes for each product how well it holds a word, and where in its name. */
function mark(market, token, { best, at }, isFirst) {
  const { count } = market.columns;
  const touched = [];
  for (const { entry, quality } of token.matches) {
    const note = (row, role) => {
      const value = quality * WEIGHTS[role];
      if (best[row] === 0) touched.push(row);
      if (value > best[row]) {
        best[row] = value;
        at[row] = role <= LAST_IN_NAME ? role : NOWHERE;
      }
    };
    for (const place of entry.places) note(Math.floor(place / ROLES), place % ROLES);
    for (const entity of entry.entities) eachRow(market, entity, note);
  }
  // What few products have says more than what many have.
  const worth = (isFirst ? FIRST : 1) * (0.3 + Math.log(1 + count / (1 + touched.length)) / Math.log(1 + count));
  return { best, at, touched, worth };
}

function rowsHolding(marks, held, wanted) {
  const rarest = marks.filter((_, i) => (wanted >> i) & 1).reduce((a, b) => (b.touched.length < a.touched.length ? b : a));
  return rarest.touched.filter((row) => (held[row] & wanted) === wanted);
}

function mostTelling(marks, held, scoreOf) {
  let highest = 0;
  let kept = 0;
  for (const { touched } of marks) {
    for (const row of touched) {
      const score = scoreOf(row);
      if (score > highest) {
        highest = score;
        kept = held[row];
      }
    }
  }
  return kept;
}
