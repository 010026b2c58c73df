// What a query says besides words to look for: of the price, of other facts that cards show, or that it is for a gift.
import { readPrice } from './prices.js';

const FACTS = [
  ['personnalisable', true, /(?:^|[\s-])(?:[àa]\s+)?personnalis\p{L}*/iu],
  ['disponibilite', 'in-stock', /\b(?:en\s+stock|disponibles?)(?!\p{L})/iu],
  ['disponibilite', 'unique', /\bpi[eè]ces?\s+uniques?(?!\p{L})/iu],
  ['disponibilite', 'made-to-order', /\bsur[\s-]+(?:commande|mesure)(?!\p{L})/iu],
  // Says nothing of a product: everything here may be given.
  [null, null, /\b(?:(?:id[eé]es?|cadeaux?|offrir)(?!\p{L})\s*)+/iu],
];

// « pas sur commande », « non-personnalisé »: there is no filter for what a piece is not, least of all the one for what it is.
const DENIAL = /(?:^|\s)(?:pas|non|sans|jamais|ni)[\s-]*(?:de\s+)?$/iu;

/**
 * The sayings of a query: { sayings: [{ facet (null of a gift), value, typed, text: the query without it }], the price last; denied: facts
 * that it does not want, as they were typed; text: what is left }.
 */
export function readSayings(query) {
  const sayings = [];
  const denied = [];
  let text = query;
  const add = (facet, value, pieces) => {
    sayings.unshift({ facet, value, typed: pieces.join(' '), text: without(query, pieces) });
    text = without(text, pieces);
  };
  const price = readPrice(query);
  if (price) add('prix', price.value, price.typed);
  for (const [facet, value, pattern] of FACTS) {
    const found = pattern.exec(text);
    const denial = found && facet && DENIAL.exec(text.slice(0, found.index));
    if (denial) {
      denied.push({ typed: (denial[0] + found[0]).trim() });
      text = without(text, [denied.at(-1).typed]);
    } else if (found) {
      add(facet, value, [found[0].trim()]);
    }
  }
  return { sayings, denied, text };
}

const without = (text, pieces) => pieces.reduce((rest, piece) => rest.replace(piece, ' '), text).replace(/\s+/g, ' ').trim();
