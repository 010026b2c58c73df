// Numbers as the generator writes them into pages (generator/Wording/FrenchNumbers), so that a list reads alike before and after it
// follows a search. The browser's own Intl would do; its first use costs as much as everything else on the way to an answer.
const NARROW = '\u202f';
const WIDE = '\u00a0';

/** « 1 250 », « 12,5 ». */
export function number(value) {
  const [whole, fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NARROW);
  return fraction ? `${grouped},${fraction}` : grouped;
}

/** « 45 », « 12,50 »: no cents when there are none. */
export function amount(cents) {
  const whole = number(Math.floor(cents / 100));
  return cents % 100 ? `${whole},${String(cents % 100).padStart(2, '0')}` : whole;
}

/** « 1 250,50 € ». */
export const euros = (cents) => `${amount(cents)}${WIDE}€`;

/** « 12 km ». */
export const distance = (kilometres) => `${number(Math.round(kilometres))}${WIDE}km`;
