// The words of the page: templates write them into data attributes, with {a}, {b} … where values go.
import { amount as amountText, euros, number } from '../numbers.js';

/** A text with its values in their places. */
export function fill(text, values) {
  return text.replace(/\{(\w)\}/g, (place, name) => values[name] ?? place);
}

/** Of the two forms « 1 pièce|2 pièces », the one for a number; in French nought and one are alike. */
export function counted(forms, value) {
  return forms.split('|')[value < 2 ? 0 : 1].replace(/[12]/, number(value));
}

/** What the shopper should know of an answer that isn't quite what was asked for; '' when it is. */
export function caveat({ nearest, isGuess, total }, q, words) {
  if (total === 0) {
    return '';
  }
  if (nearest) {
    return nearest.kept.length > 0 ? fill(words.nearest, { q, r: nearest.kept.join(' ') }) : fill(words.nothing, { q });
  }
  return isGuess ? fill(words.guess, { q }) : '';
}

/** What a page of the market is, and what else is known of it: « Idées cadeaux · 21 pièces ». A rendezvous that is to come has its days. */
export function pageDetail(words, { kind, detail }) {
  return [words[`page${kind[0].toUpperCase()}${kind.slice(1)}`], detail].filter(Boolean).join('\u00a0· ');
}

/** The price of a hit, as the generator writes it on cards. */
export function priceText(words, { amount, upTo, quote, fromPrice }) {
  if (quote) {
    return words.quote;
  }
  if (upTo !== null) {
    return fill(words.range, { a: amountText(amount), b: euros(upTo) });
  }
  return fromPrice ? fill(words.from, { a: euros(amount) }) : euros(amount);
}

/** The classes of the style sheet that fill a photo's place with its tone and keep its focus in view; a tall one without a focus is shown whole. */
export function toneOf({ tone, fx, fy, width, height }) {
  return `tone-${tone}${fx === 50 ? '' : ` fx-${fx}`}${fy === 50 ? '' : ` fy-${fy}`}${height > width && fx === 50 && fy === 50 ? ' whole' : ''}`;
}
