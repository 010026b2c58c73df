// « moins de 20 € », « entre 20 et 40 euros », « bol 30€ »: what a shopper says of the price is no word to look for.
const AMOUNT = '(\\d{1,5}(?:[.,]\\d{1,2})?)';
const EURO = '\\s*(?:€|euros?\\b)';
const SAYINGS = [
  [new RegExp(`\\bentre\\s+${AMOUNT}(?:${EURO})?\\s+et\\s+${AMOUNT}(?:${EURO})?`, 'i'), (low, high) => ({ min: low, max: high })],
  [new RegExp(`\\b(?:de\\s+)?${AMOUNT}(?:${EURO})?\\s*(?:[àa-]|jusqu['’][àa])\\s*${AMOUNT}${EURO}`, 'i'), (low, high) => ({ min: low, max: high })],
  [new RegExp(`(?:\\bplus\\s+de|(?:^|\\s)[àa]\\s+partir\\s+de|>)\\s*${AMOUNT}(?:${EURO})?`, 'i'), (low) => ({ min: low })],
  [new RegExp(`(?:(?:[àa]\\s+)?\\bmoins\\s+de|\\bmax(?:imum)?\\.?|\\bjusqu['’]?\\s?[àa]|<)\\s*${AMOUNT}(?:${EURO})?`, 'i'), (high) => ({ max: high })],
  [new RegExp(`(?:\\bpour\\s+)?${AMOUNT}${EURO}(?:\\s+max(?:imum)?\\b)?`, 'i'), (high) => ({ max: high })],
];

/** The query without what it says of the price, and that: { text, price: null | { min, max } in euros }. */
export function readPrice(query) {
  for (const [saying, meaning] of SAYINGS) {
    const found = saying.exec(query);
    if (found) {
      const amounts = found.slice(1).map((each) => Number(each.replace(',', '.')));
      return { text: query.replace(found[0], ' '), price: { min: null, max: null, ...meaning(...amounts) } };
    }
  }
  return { text: query, price: null };
}
