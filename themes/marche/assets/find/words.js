// The words of the page: templates write them into data attributes, with {a}, {b} … where values go.
const language = document.documentElement.lang;
const whole = new Intl.NumberFormat(language);
const exact = new Intl.NumberFormat(language, { minimumFractionDigits: 2 });

export const number = (value) => whole.format(value);

// As the generator writes them; browsers differ in their space before « € ».
const bare = (cents) => (cents % 100 ? exact : whole).format(cents / 100);
const euros = (cents) => `${bare(cents)}\u00a0€`;

/** A text with its values in their places. */
export function fill(text, values) {
  return text.replace(/\{(\w)\}/g, (place, name) => values[name] ?? place);
}

/** Of the two forms « 1 pièce|2 pièces », the one for a number; in French nought and one are alike. */
export function counted(forms, value) {
  return forms.split('|')[value < 2 ? 0 : 1].replace(/[12]/, number(value));
}

/** The price of a hit, as the generator writes it on cards. */
export function priceText(words, { amount, upTo, quote, fromPrice }) {
  if (quote) {
    return words.quote;
  }
  if (upTo !== null) {
    return fill(words.range, { a: bare(amount), b: euros(upTo) });
  }
  return fromPrice ? fill(words.from, { a: euros(amount) }) : euros(amount);
}

/** The classes of the style sheet that fill a photo's place with its tone and keep its focus in view. */
export function toneOf({ tone, fx, fy }) {
  return `tone-${tone}${fx === 50 ? '' : ` fx-${fx}`}${fy === 50 ? '' : ` fy-${fy}`}`;
}
