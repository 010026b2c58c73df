// A query as the market understands it: its words with what they may mean, and what it says besides.
import { fold, nameWords, words } from './folding.js';
import { matches } from './matching.js';
import { readSayings } from './sayings.js';

// More words than anybody types; the rest is not looked at.
const MOST_WORDS = 10;

// Nobody types « saint » whose town has one.
const SHORT = { st: 'saint', ste: 'sainte' };

/** { typed, sayings, denied, tokens: the words besides, spelled: all words, where those of the sayings may stand in a name; none elsewhere }. */
export function readQuery(market, q) {
  const typed = q.normalize('NFC').trim();
  const { sayings, denied, text } = readSayings(typed);
  const isGift = sayings.some(({ facet }) => facet === null);
  const found = split(market, text, sayings.length + denied.length ? words : nameWords);
  const tokens = understand(market, found, typed.endsWith(text), isGift);
  return { typed, sayings, denied, tokens, spelled: spelledOut(market, sayings, typed) };
}

function split({ lexicon }, text, wordsOf) {
  // The first letter of a word says nothing yet, unless a name is made of such.
  const wanted = wordsOf(text).filter((word) => word.length > 1 || word < 'a' || lexicon.find(word));
  const tokens = [];
  let found = 0;
  for (const typed of text.match(/[\p{L}\p{N}\u0300-\u036f]+/gu) ?? []) {
    const runs = fold(typed).match(/[a-z0-9]+/g);
    // Of another script: no word of the index is written so.
    if (!runs) tokens.push({ typed, word: '', spelled: '', matches: [] });
    for (const word of runs ?? []) {
      if (word === wanted[found]) {
        tokens.push({ typed, word: Object.hasOwn(SHORT, word) ? SHORT[word] : word, spelled: word });
        found++;
      }
    }
  }
  return tokens.slice(0, MOST_WORDS);
}

function understand({ lexicon }, tokens, isOpen, isGift) {
  tokens.forEach((token, i) => {
    token.isOpen = isOpen && i === tokens.length - 1;
    token.matches = token.word ? matches(lexicon, token.word, token.isOpen) : [];
    const own = token.spelled !== token.word && lexicon.find(token.spelled);
    if (own) token.matches.push({ entry: own, quality: 1 });
  });
  for (let i = 1; i < tokens.length; i++) {
    addJoined(lexicon, tokens[i - 1], tokens[i]);
  }
  tokens.forEach((token, i) => {
    // « saint valentin » is not any saint.
    if (/^sainte?$/.test(token.word) && tokens[i + 1]?.matches.length === 0) token.matches = [];
  });
  // The first word says what a thing is: where it is unknown, « fête des mères » is no way to ask for « mûres ».
  if (isGift || tokens[0]?.matches.length === 0) {
    for (const token of tokens) token.matches = token.matches.filter(({ isShaky }) => !isShaky);
  }
  return tokens;
}

/** « porte feuille » is « portefeuille » too. */
function addJoined(lexicon, token, next) {
  const entry = next.word && lexicon.find(token.word + next.word);
  if (entry) {
    token.matches.push({ entry, quality: 0.95 });
    next.matches.push({ entry, quality: 0.95 });
  }
}

function spelledOut(market, sayings, typed) {
  const said = new Set(sayings.filter(({ facet }) => facet !== 'prix').flatMap((fact) => words(fact.typed)));
  if (said.size === 0 || [...said].some((word) => !market.lexicon.find(word))) {
    return [];
  }
  const price = sayings.find(({ facet }) => facet === 'prix');
  const tokens = understand(market, split(market, price?.text ?? typed, words), false, false);
  for (const token of tokens) {
    token.isSaid = said.has(token.word);
    if (token.isSaid) token.matches = [{ entry: market.lexicon.find(token.word), quality: 1 }];
  }
  return tokens;
}
