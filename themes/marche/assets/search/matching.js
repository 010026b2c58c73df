// Which words of the index somebody may have meant by a word, and how surely.
import { bitsOf } from './lexicon.js';
import { distance, typosAllowed } from './typos.js';

// Exact over beginning over typo; the nearer a beginning is to the whole word, the surer.
const EXACT = 1;
const SAME_ROOT = 0.97;
const beginning = (typed, word) => 0.15 + 0.55 * (typed.length / word.length);
const MIDDLE = 0.7; // A beginning that is not the last word: somebody has gone on typing, so it was rather meant to be whole.
const TYPO = [0, 0.5, 0.3];
const TYPO_OF_BEGINNING = 0.5;
const OTHER_FIRST_LETTER = 0.85;
const DERIVED = 0.3;

// In words of fewer letters one that differs is another word more often than a typo: « homme » is no « pomme », « bière » no beginning of
// « béret ». So their first letter counts, and no product is found by a typo in its description.
const SHORT_WORD = 6;

// What makes a word of another: « recharge » and « rechargeable », but not « toile » and « toilette ».
const ENDING = /^(able|ible|ment|eur|euse|age|iere?|erie|iste|ee?)s?$/;

// What a typo may lead to: as many as anybody looks at.
const MOST_TYPOS = 24;

/**
 * The entries that a word may mean, with how surely: [{ entry, quality, isGuess: by a typo or an ending, isShaky: too weak for
 * descriptions, of which there are many words }].
 */
export function matches(lexicon, typed, isLast) {
  const found = [];
  const exact = lexicon.find(typed);
  if (exact) {
    found.push({ entry: exact, quality: exact.word === typed ? EXACT : SAME_ROOT });
  }
  let isBegun = false;
  if (typed.length > 1) {
    for (const entry of lexicon.startingWith(typed)) {
      if (entry !== exact) {
        isBegun ||= entry.isTold;
        found.push({ entry, quality: beginning(typed, entry.word) * (isLast ? 1 : MIDDLE), isShaky: !isLast && Boolean(exact) });
      }
    }
  }
  // A word that is there was not mistyped, nor is one that is still being typed.
  if (!exact && !(isLast && isBegun)) {
    found.push(...mistyped(lexicon, typed, isLast));
  }
  return found.length ? found : derived(lexicon, typed);
}

/** « rechargeable », where only « recharge » is known: the longest word that it begins with. */
function derived(lexicon, typed) {
  for (let length = typed.length - 1; length >= Math.max(5, typed.length * 0.6); length--) {
    const entry = lexicon.find(typed.slice(0, length));
    if (entry && ENDING.test(typed.slice(length))) {
      return [{ entry, quality: DERIVED, isGuess: true }];
    }
  }
  return [];
}

function mistyped(lexicon, typed, isLast) {
  const most = typosAllowed(typed);
  const isShort = typed.length < SHORT_WORD;
  const found = [];
  if (most === 0) {
    return found;
  }
  // The lexicon has the singular where it can: a plural with a typo is no farther from it.
  const singular = typed.length > 4 ? typed.replace(/[sx]$/, '') : typed;
  const bits = bitsOf(singular);
  for (const entry of lexicon.all) {
    // Each typo brings in at most one letter that the word lacks.
    if (countBits(bits & ~entry.bits) > most || entry.word.length < singular.length - most) {
      continue;
    }
    const isOtherFirst = entry.word[0] !== typed[0];
    if (isShort && isOtherFirst) {
      continue;
    }
    const plural = distance(typed, entry.word, most, false);
    const whole = singular === typed ? plural : Math.min(plural, distance(singular, entry.word, most, false) || 1);
    const begun = isLast && whole > most && !isShort ? distance(typed, entry.word, most, true) : most + 1;
    const typos = Math.min(whole, begun);
    if (typos > 0 && typos <= most) {
      const quality = TYPO[typos] * (whole <= most ? 1 : TYPO_OF_BEGINNING) * (isOtherFirst ? OTHER_FIRST_LETTER : 1);
      found.push({ entry, quality, isGuess: true, isShaky: isShort || isOtherFirst });
    }
  }
  return found.sort((a, b) => b.quality - a.quality).slice(0, MOST_TYPOS);
}

function countBits(bits) {
  let count = 0;
  for (let rest = bits; rest; rest &= rest - 1) {
    count++;
  }
  return count;
}
