// Sums that say what they leave out: « à partir de 45 € + 1 pièce sur devis ». What is sold counts for nothing.

export function totalText(pieces, words) {
  const { lang } = document.documentElement;
  const on = pieces.filter((piece) => !piece.sold);
  const priced = on.filter((piece) => Number.isFinite(piece.cents));
  const cents = priced.reduce((sum, piece) => sum + piece.cents, 0);
  const amount = new Intl.NumberFormat(lang, { style: 'currency', currency: 'EUR', minimumFractionDigits: cents % 100 ? 2 : 0 }).format(cents / 100);
  const quotes = on.length - priced.length;
  const isOne = new Intl.PluralRules(lang).select(quotes) === 'one';
  return [
    priced.length > 0 && (priced.every((piece) => piece.exact) ? amount : words.from.replace('{0}', amount)),
    quotes > 0 && (isOne ? words.quote : words.quotes).replace('{0}', quotes),
  ].filter(Boolean).join(' + ');
}
