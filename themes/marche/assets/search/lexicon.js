// All words of the index, and what they lead to.
import { rootOf } from './folding.js';

/** What a word is in a product; names have the first six numbers, by the word's place. A phrase is some of a category's words for itself. */
export const ROLE = { material: 6, description: 7, category: 8, family: 9, vendor: 10, commune: 11, synonym: 12, phrase: 13 };

/** Words of a name are told apart up to here. */
export const LAST_IN_NAME = 5;

/** Places are a row times this, plus the role. */
export const ROLES = 16;

// One bit per letter: two words that differ in more letters than typos can change are told apart at once.
const bitOf = (code) => (code < 58 ? 1 << (26 + ((code - 48) >> 1)) : 1 << (code - 97));

export function bitsOf(word) {
  let bits = 0;
  for (let i = 0; i < word.length; i++) {
    bits |= bitOf(word.charCodeAt(i));
  }
  return bits;
}

export class Lexicon {
  #byRoot = new Map();
  #sorted = null;

  /** Notes that a word stands in a product, or is one of a thing that products share. */
  add(word, place, entity) {
    const entry = this.entry(word);
    if (entity) {
      entry.entities.push(entity);
    } else {
      entry.places.push(place);
    }
  }

  entry(word) {
    const root = rootOf(word);
    let entry = this.#byRoot.get(root);
    if (!entry) {
      entry = { word, root, bits: 0, places: [], entities: [], file: -1, isTold: true };
      this.#byRoot.set(root, entry);
      this.#sorted = null;
    } else if (word.length < entry.word.length) {
      entry.word = word;
      this.#sorted = null;
    }
    return entry;
  }

  find(word) {
    return this.#byRoot.get(rootOf(word));
  }

  get all() {
    if (!this.#sorted) {
      this.#sorted = [...this.#byRoot.values()].sort((a, b) => (a.word < b.word ? -1 : 1));
      for (const entry of this.#sorted) {
        entry.bits = bitsOf(entry.word);
      }
    }
    return this.#sorted;
  }

  /** The words that begin so. */
  startingWith(prefix) {
    const all = this.all;
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (all[middle].word < prefix) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < all.length && all[end].word.startsWith(prefix)) {
      end++;
    }
    return all.slice(low, end);
  }
}
