// « moins de 20 € », « + de 50€ », « entre 20 et 40 euros », « bol 30€ »: what a shopper says of the price is no word to look for.
// In the patterns below N is an amount, N€ one with its currency, and a space any space or none.
const DIGITS = '\\b(?:\\d{1,3}[\\s.,]000|\\d{1,2}[\\s.,]\\d{3}|\\d{1,6}(?:[.,]\\d\\d?)?)(?![.,]?\\d)';
const CURRENCY = '(?:€|eur(?:os?)?(?!\\p{L}))';
// Without its currency a number may be an age, a size, or how many.
const UNIT = '(?:(?:ans?|mois|jours?|semaines?|h|heures?|[cdkm]?[mgl]²?|litres?|grammes?|kilos?|(?:centi)?m[eè]tres?|pouces?|watts?'
  + '|pi[eè]ces?|pers(?:onnes?)?|places?|couverts?|x)(?!\\p{L})|[%°×*])';
// « 12€50 », but neither « 20 € 30 cm » nor « 20 € 30 € ».
const CENTS = `(?: \\d\\d(?!\\d| (?:${CURRENCY}|${UNIT})))?`;
const PRICED = `(?:€ ${DIGITS}|${DIGITS} ${CURRENCY}${CENTS})`;
const AMOUNTS = { 'N€': `(${PRICED})`, N: `(${PRICED}|${DIGITS}(?:e(?!\\p{L})|(?! ${UNIT})))`, D: `(${DIGITS})` };
const LEAD = '(?:(?:^|\\s)(?:budget|prix|tarif|pour|et|mais|&|de|[àa]|qui|co[ûu]t\\p{L}*|va(?:ut|l[ae]nt)) :? )*';

// Before an amount: that it is the least, or the most; that it isn't; « qui ne dépasse pas 30 € ».
const OR_SO = '(?: ou [ée]gale?s?)?';
const THAN = '(?:de|que|d[\'’])';
const DEAR = '(?: ch[eè]re?s?)?';
const MORE = `(?:\\b(?:plus${DEAR} ${THAN}|sup[ée]rieure?s?${OR_SO}|(?:au|par)[ -]dessus des?|au[ -]del[àa] des?|partir de|d[èe]s|au moins`
  + '|(?:au )?min(?:i(?:mum)?)?\\.?|d[ée]pass\\p{L}*|exc[ée]d\\p{L}*)|(?:^|\\s)\\+ de|≥|⩾|>=|=>|>)';
const LESS = `(?:\\b(?:moins${DEAR} ${THAN}|inf[ée]rieure?s?${OR_SO}|(?:au|en|par)[ -]dess?ous des?|sous|jusqu(?:[’'] ?| )[àa]|jusque|au plus`
  + '|(?:au )?max(?:i(?:mum)?)?\\.?|plafonn?\\p{L}*|limit[ée]\\p{L}*)|(?:^|\\s)[-‐‑–—−] de|≤|⩽|<=|=<|<)';
const NOT = '(?:^|\\s)(?:ne )?(?:pas|jamais|non|sans|ni) (?:[àa] |de |en )?';
const WITHIN = '\\b(?:n[e’\'] )?(?:d[ée]pass|exc[ée]d)\\p{L}* (?:pas|jamais)';
const ABOUT = '(?:\\b(?:environ|vers|dans les|autour des?|aux (?:alentours|environs) des?|approximativement)|[àa] peu pr[èe]s|±|\\+ ?/ ?-|[~≈])';
const OF = '(?: :| [àa]| les| des?| la barre des?)?';

// Between two amounts, and after one.
const TO = '(?: [àa]| [-–—/]| jusqu[’\']? [àa])';
const OR = '(?:et|ou|voire|&|/)';
const OR_MORE = `${OR} (?:plus${DEAR}|\\+|davantage|au[ -]dessus|au[ -]del[àa])`;
const OR_LESS = `${OR} (?:moins${DEAR}|[-–−]|(?:au|en)[ -]dess?ous)`;
const END = `(?!\\p{L}| (?:${THAN}|des))`;

// « environ 30 € » is from a quarter below to a quarter above.
const SPREAD = 0.25;

const between = (one, other) => ({ min: Math.min(one, other), max: Math.max(one, other) });
const around = (price) => between(Math.round(price * (1 - SPREAD)), Math.round(price * (1 + SPREAD)));
const atMost = (max) => ({ max });
const atLeast = (min) => ({ min });

const FORMS = [
  [`\\bentre N(?: et|${TO}) N|N(?: et|${TO}) N€|N€${TO} N|\\b(?:budget|prix|tarif)(?: de| :)? N${TO} N`, between],
  [`${ABOUT} N|N€ (?:environ|[àa] peu pr[èe]s)`, around],
  [`(?:${NOT}${MORE}|${WITHIN})${OF} N|N (?:et )?pas plus${END}`, atMost],
  [`${NOT}${LESS}${OF} N|N (?:et )?pas moins${END}`, atLeast],
  [`${LESS}${OF} N|\\bmoins N€|N (?:(?:au |grand )?max(?:i(?:mum)?)?|(?:tout )?au plus|${OR_LESS})${END}`, atMost],
  [`${MORE}${OF} N|(?:\\bplus|(?:^|\\s)\\+) N€|D \\+ ${CURRENCY}`, atLeast],
  [`N€ (?:\\+(?! \\d)|(?:au )?min|plus$)${END}|N (?:(?:au )?mini(?:mum)?|au moins|${OR_MORE})${END}`, atLeast],
  ['N€|\\b(?:budget|prix|tarif) (?:de |: )?N', atMost],
].map(([pattern, meaning]) => [compiled(pattern), meaning]);

function compiled(pattern) {
  const spelled = pattern.replace(/N€?|D(?= )/g, (amount) => AMOUNTS[amount]);
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
