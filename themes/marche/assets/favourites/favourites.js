// The pieces that a shopper has set aside: on this device only, the newest first.
import { onRemembered, recall, remember } from '../store.js';

/** Enough for any list of presents, and far below what a browser lets a site keep. */
export const MOST = 200;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/;
const listeners = [];

/** `vendor/product`, as addresses and storage may hold it or anything else. */
export const isId = (text) => typeof text === 'string' && text.length <= 121 && ID.test(text);

let kept = read();

/** Once a change could not be stored, what is stored is old: this page goes on by itself. */
let isAlone = false;

/** Pieces { id, name, price, vendor, picture, note } as they were when they were set aside. */
export const favourites = () => kept;

export const isKept = (id) => kept.some((piece) => piece.id === id);

/**
 * Sets pieces aside, before the others. Like all that change the list, says what went wrong: `full` when there are too many, `lost` when the
 * browser will have forgotten by the next page, nothing when all is well.
 */
export function keep(...pieces) {
  let left = 0;
  const outcome = write((all) => {
    const fresh = pieces.map(valid).filter((piece) => piece && !all.some(({ id }) => id === piece.id));
    const room = Math.max(0, MOST - all.length);
    left = fresh.length - room;
    return [...fresh.slice(0, room), ...all];
  });
  return left > 0 ? 'full' : outcome;
}

export const drop = (id) => write((all) => all.filter((piece) => piece.id !== id));

/** A note that the shopper writes. */
export const change = (id, values) => write((all) => all.map((piece) => (piece.id === id ? valid({ ...piece, ...values }) ?? piece : piece)));

/** Brings a piece back to where it was: before the one that followed it, or last. */
export function putBack(piece, next) {
  return write((all) => {
    const others = all.filter(({ id }) => id !== piece.id);
    const at = others.findIndex(({ id }) => id === next);
    return at < 0 ? [...others, piece] : [...others.slice(0, at), piece, ...others.slice(at)];
  });
}

/** Pieces and their makers get new names: what was kept under both is one piece, with both notes. */
export function rename(newId) {
  return write((all) => {
    const pieces = new Map();
    all.forEach((piece) => {
      const now = valid({ ...piece, id: newId(piece.id) }) ?? piece;
      const notes = [pieces.get(now.id)?.note, now.note].filter(Boolean);
      pieces.set(now.id, valid({ ...now, ...pieces.get(now.id), note: [...new Set(notes)].join(' · ') }));
    });
    return [...pieces.values()];
  });
}

/** Calls back whenever the list has changed, here or in another tab. */
export const onFavourites = (callback) => listeners.push(callback);

onRemembered('favourites', () => {
  if (!isAlone) {
    kept = read();
    tell();
  }
});

function write(alter) {
  // Another tab may have written since: what is stored goes first, unless nothing can be stored.
  const stored = recall('favourites');
  kept = alter(isAlone || stored === null ? kept : read());
  isAlone = !remember('favourites', kept);
  tell();
  return isAlone ? 'lost' : '';
}

function tell() {
  listeners.forEach((callback) => callback(kept));
}

function read() {
  const stored = recall('favourites');
  const seen = new Set();
  return (Array.isArray(stored) ? stored.slice(0, MOST) : []).map(valid)
    .filter((piece) => piece && !seen.has(piece.id) && seen.add(piece.id));
}

function valid(piece) {
  const text = (value, most) => (typeof value === 'string' ? value.slice(0, most) : '');
  return isId(piece?.id) ? {
    id: piece.id,
    name: text(piece.name, 120),
    price: text(piece.price, 60),
    vendor: text(piece.vendor, 120),
    // A path of this very site, never another's address.
    picture: /^\/(?!\/)[^\\]*$/.test(piece.picture) ? text(piece.picture, 300) : '',
    note: text(piece.note, 200),
  } : null;
}
