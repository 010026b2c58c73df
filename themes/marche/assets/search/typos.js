// Damerau-Levenshtein: how many letters were left out, added, mistaken, or exchanged with their neighbour.

/** A typo from four letters on, two from eight. */
export const typosAllowed = (word) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

const WIDTH = 64;
const rows = [new Uint8Array(WIDTH), new Uint8Array(WIDTH), new Uint8Array(WIDTH)];

/**
 * The distance from what was typed to a word, or to the nearest beginning of it; more than `most` when it is farther.
 */
export function distance(typed, word, most, toBeginning) {
  const width = Math.min(word.length, typed.length + most, WIDTH - 1);
  if (typed.length >= WIDTH || typed.length - word.length > most || (!toBeginning && word.length - typed.length > most)) {
    return most + 1;
  }
  let [older, old, now] = rows;
  for (let j = 0; j <= width; j++) {
    old[j] = j;
  }
  for (let i = 1; i <= typed.length; i++) {
    const letter = typed.charCodeAt(i - 1);
    let least = (now[0] = i);
    for (let j = 1; j <= width; j++) {
      const other = word.charCodeAt(j - 1);
      let cost = letter === other ? old[j - 1] : 1 + Math.min(old[j - 1], old[j], now[j - 1]);
      if (i > 1 && j > 1 && letter === word.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === other) {
        cost = Math.min(cost, older[j - 2] + 1);
      }
      now[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) {
      return most + 1;
    }
    [older, old, now] = [old, now, older];
  }
  if (!toBeginning) {
    return width === word.length ? old[width] : most + 1;
  }
  let nearest = most + 1;
  for (let j = 0; j <= width; j++) {
    nearest = Math.min(nearest, old[j]);
  }
  return nearest;
}
