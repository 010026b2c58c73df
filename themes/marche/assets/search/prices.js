// « moins de 20 € », « entre 20 et 40 euros », « bol 30€ »: what a shopper says of the price is no word to look for.
// In the patterns below N is an amount, N€ one with its currency, and a space any space or none.
const AMOUNT = '\\b(\\d{1,3}(?:[\\s.]\\d{3})+|\\d{1,6}(?:[.,]\\d\\d?)?)';
const CURRENCY = ' (?:€|eur(?:os?)?\\b)';
// Without its currency a number may be an age or a size.
const BARE = '(?![.,]?\\d| (?:ans?|mois|[cdkm]?[mgl])\\b)';
const LEAD = '(?:(?:^|\\s)(?:budget|prix|pour|et|de|[àa]) :? )*';

// « environ 30 € » is from a quarter below to a quarter above.
const ABOUT = 0.25;

const between = (min, max) => ({ min, max });
const around = (price) => between(Math.round(price * (1 - ABOUT)), Math.round(price * (1 + ABOUT)));
const atMost = (max) => ({ max });
const atLeast = (min) => ({ min });

const PATTERNS = [
  ['\\bentre N et N|N (?:[àa–-]|jusqu[’\']à) N€', between],
  ['\\b(?:environ|autour de|dans les|vers) N|N€ environ\\b', around],
  ['(?:\\b(?:pas plus de|moins de|(?:au )?max(?:i|imum)?|au plus|jusqu[’\']? ?[àa])|<) N|N€ (?:(?:au )?max(?:i|imum)?|(?:et|ou) moins(?! de))\\b', atMost],
  ['(?:\\b(?:plus de|(?:au )?min(?:i|imum)?|au moins|partir de|d[èe]s)|>) N|N€ (?:(?:au )?min(?:i|imum)?|(?:et|ou) plus(?! de))\\b', atLeast],
  ['N€', atMost],
].map(([pattern, meaning]) => [compiled(pattern), meaning]);

function compiled(pattern) {
  const spelled = pattern.replace(/N(€?)/g, (_, sign) => AMOUNT + (sign ? CURRENCY : `(?:${CURRENCY}|${BARE})`));
  return new RegExp(`${LEAD}(?:${spelled})`.replaceAll(' ', '\\s*'), 'i');
}

const euros = (amount) => Number(amount.replace(/[\s.](?=\d{3})/g, '').replace(',', '.'));

/** What a query says of the price: null, or { typed: the parts that say it, value: { min, max } in euros }. */
export function readPrice(query) {
  const typed = [];
  let value = { min: null, max: null };
  let rest = query;
  for (const [pattern, meaning] of PATTERNS) {
    const found = pattern.exec(rest);
    if (found) {
      typed.push(found[0].trim());
      rest = rest.replace(found[0], ' ');
      value = { ...value, ...meaning(...found.slice(1).filter(Boolean).map(euros)) };
    }
  }
  return typed.length ? { typed, value } : null;
}
