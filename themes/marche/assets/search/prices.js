// « moins de 20 € », « + de 50€ », « entre 20 et 40 euros », « bol 30€ »: what a shopper says of the price is no word to look for.
// In the patterns below N is an amount, N€ one with its currency, and a space any space or none.
const DIGITS = '\\b(?:\\d{1,3}[\\s.,]000|\\d{1,2}[\\s.,]\\d{3}|\\d{1,6}(?:[.,]\\d\\d?)?)(?![.,]?\\d)';
const CURRENCY = '(?:€|eur(?:os?)?(?!\\p{L}))';
// Without its currency a number may be an age, a size, or how many.
const UNIT = '(?:(?:ans?|mois|jours?|semaines?|h|heures?|[cdkm]?[mgl]²?|litres?|grammes?|kilos?|(?:centi)?m[eè]tres?|pouces?|watts?|pi[eè]ces?|pers(?:onnes?)?|places?|couverts?|x)(?!\\p{L})|[%°×*])';
// « 12€50 », but neither « 20 € 30 cm » nor « 20 € 30 € ».
const CENTS = `(?: \\d\\d(?!\\d| (?:${CURRENCY}|${UNIT})))?`;
const PRICED = `(?:€ ${DIGITS}|${DIGITS} ${CURRENCY}${CENTS})`;
const LEAD = '(?:(?:^|\\s)(?:budget|prix|tarif|pour|et|de|[àa]|qui|co[ûu]t\\p{L}*|va(?:ut|l[ae]nt)) :? )*';

const NOT = '(?:^|\\s)(?:ne )?(?:pas|jamais|non|sans|ni) (?:[àa] |de |en )?';
// « qui ne dépasse pas 30 € »
const WITHIN = '\\b(?:n[e’\'] )?(?:d[ée]pass|exc[ée]d)\\p{L}* (?:pas|jamais)';
const MORE = '(?:\\b(?:plus (?:ch[eè]re?s? )?(?:de|que|d[\'’])|sup[ée]rieure?s? (?:ou [ée]gale?s? )?[àa]|(?:au|par)[ -]dessus des?|au[ -]del[àa] des?|partir de|d[èe]s'
  + '|(?:au )?min(?:i(?:mum)?)?\\.?|au moins|d[ée]pass\\p{L}*|exc[ée]d\\p{L}*)|(?:^|\\s)\\+ de|≥|⩾|>=|=>|>)';
const LESS = '(?:\\b(?:moins (?:ch[eè]re?s? )?(?:de|que|d[\'’])|inf[ée]rieure?s? (?:ou [ée]gale?s? )?[àa]|(?:au|en|par)[ -]dess?ous des?|sous'
  + '|(?:au )?max(?:i(?:mum)?)?\\.?|au plus|jusqu(?:[’\'] ?| )[àa]|jusque|plafonn?\\p{L}* [àa]?|limit[ée]\\p{L}* [àa]?)|(?:^|\\s)[-‐‑–—−] de|≤|⩽|<=|=<|<)';
const OF = '(?: :| les| des?| la barre des?)?';
const END = '(?!\\p{L}| (?:de|des|que|ch[eè]re?s?|d[\'’]))';

// « environ 30 € » is from a quarter below to a quarter above.
const ABOUT = 0.25;

const between = (one, other) => ({ min: Math.min(one, other), max: Math.max(one, other) });
const around = (price) => between(Math.round(price * (1 - ABOUT)), Math.round(price * (1 + ABOUT)));
const atMost = (max) => ({ max });
const atLeast = (min) => ({ min });

const FORMS = [
  ['\\bentre N(?: et| [àa]| [-–—]) N|N(?: [àa]| et| [-–—/]| jusqu[’\']? [àa]) N€|N€(?: [àa]| [-–—/]| jusqu[’\']? [àa]) N', between],
  ['(?:\\b(?:environ|vers|dans les|autour des?|aux (?:alentours|environs) des?|approximativement)|[àa] peu pr[èe]s|±|\\+ ?/ ?-|[~≈]) N|N€ (?:environ|[àa] peu pr[èe]s)', around],
  [`(?:${NOT}${MORE}|${WITHIN})${OF} N|N (?:et )?pas plus${END}`, atMost],
  [`${NOT}${LESS}${OF} N|N (?:et )?pas moins${END}`, atLeast],
  [`${LESS}${OF} N|\\bmoins N€|N (?:(?:au |grand )?max(?:i(?:mum)?)?|(?:tout )?au plus|(?:et|ou) (?:moins|[-–−]|(?:au|en)[ -]dess?ous))${END}`, atMost],
  [`${MORE}${OF} N|(?:\\bplus|(?:^|\\s)\\+) N€|N€ (?:\\+(?! \\d)|(?:au )?min|plus$)${END}|D \\+ ${CURRENCY}|N (?:(?:au )?mini(?:mum)?|au moins|(?:et|ou|voire) (?:plus|\\+|davantage|au[ -]dessus|au[ -]del[àa]))${END}`, atLeast],
  ['N€|\\b(?:budget|prix|tarif) (?:de |: )?N', atMost],
].map(([pattern, meaning]) => [compiled(pattern), meaning]);

function compiled(pattern) {
  const spelled = pattern.replace(/N€?|D(?= )/g, (amount) => ({ 'N€': `(${PRICED})`, N: `(${PRICED}|${DIGITS}(?:e(?!\\p{L})|(?! ${UNIT})))`, D: `(${DIGITS})` })[amount]);
  return new RegExp(`${LEAD}(?:${spelled})`.replaceAll(' ', '\\s*'), 'giu');
}

/** What a query says of the price: null, or { typed: the parts that say it, value: { min, max } in euros }. */
export function readPrice(query) {
  const typed = [];
  let value = { min: null, max: null };
  let found = firstForm(query, 0);
  while (found) {
    typed.push(found.text.trim());
    value = { ...value, ...found.meaning(...found.amounts.map(euros)) };
    found = firstForm(query, found.end);
  }
  return typed.length ? { typed, value } : null;
}

/** The form that begins first, and of several the longest: « pas plus de 20 » is none of « plus de 20 », nor « 50 € et plus » one of « 50 € ». */
function firstForm(query, start) {
  let first = null;
  for (const [pattern, meaning] of FORMS) {
    pattern.lastIndex = start;
    const match = pattern.exec(query);
    if (match && (!first || match.index < first.index || (match.index === first.index && match[0].length > first.text.length))) {
      first = { index: match.index, text: match[0], end: match.index + match[0].length, meaning, amounts: match.slice(1).filter(Boolean) };
    }
  }
  return first;
}

/** « 12€50 » is 12.5, « 1 250 € » and « 1,250 € » are 1250. */
function euros(amount) {
  const whole = amount.replace(/[\s.,](?=\d{3})/g, '').trim();
  return Number(whole.replace(/^€\s*/, '').replace(/\s*(?:€|e(?:ur(?:os?)?)?)\s*(?=\d)/i, '.').replace(',', '.').replace(/[^\d.]/g, ''));
}
