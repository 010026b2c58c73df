// Sums that say what they leave out: « à partir de 45 € + 1 pièce sur devis ». What is sold counts for nothing.
import { euros } from '../numbers.js';

export function totalText(pieces, words) {
  const on = pieces.filter((piece) => !piece.sold);
  const priced = on.filter((piece) => Number.isFinite(piece.cents));
  const cents = priced.reduce((sum, piece) => sum + piece.cents, 0);
  const quotes = on.length - priced.length;
  return [
    priced.length > 0 && (priced.every((piece) => piece.exact) ? euros(cents) : words.from.replace('{0}', euros(cents))),
    quotes > 0 && (quotes === 1 ? words.quote : words.quotes).replace('{0}', quotes),
  ].filter(Boolean).join(' + ');
}
