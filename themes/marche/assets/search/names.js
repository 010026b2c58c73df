// Names as somebody types them: whole, « Chez Elle », « L.A. », « C++ », or as far as they have come. No word of theirs need say anything.
import { fold } from './folding.js';

/** What a name typed as it is written is worth, times one to three: more than words add up to. */
export const NAMED = 1e6;

/** What is left of a name typed in any case, with or without accents, spaces and signs of punctuation. */
export const keyOf = (name) => fold(name.normalize('NFC')).replace(/[^\p{L}\p{N}\p{S}]/gu, '') || name.trim();

const plain = (text) => text.normalize('NFC').replace(/[’‘ʼ`]/g, "'").replace(/\s+/g, ' ').trim();

/** How far names that have one key are alike: as typed, but for its case, or but for accents and signs. */
function likeness(name, typed) {
  const [one, other] = [plain(name), plain(typed)];
  return (one === other) + (one.toLowerCase() === other.toLowerCase());
}

export class Names {
  #byKey = new Map();

  add(id, name) {
    const key = keyOf(name);
    const others = this.#byKey.get(key);
    if (others) others.push({ id, name });
    else this.#byKey.set(key, [{ id, name }]);
  }

  /** Those that are called so: a map from each to how much its name is alike. */
  of(typed) {
    return new Map((this.#byKey.get(keyOf(typed)) ?? []).map(({ id, name }) => [id, likeness(name, typed)]));
  }
}
