// The pieces that a shopper has set aside: on this device only, the newest first.
import { onRemembered, recall, remember } from '../store.js';

/** Enough for any list of presents, and far below what a browser lets a site keep. */
export const MOST = 200;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/;
const listeners = [];

/** `vendor/product`, as addresses and storage may hold it or anything else. */
export const isId = (text) => typeof text === 'string' && text.length <= 121 && ID.test(text);

let kept = read();

/** Pieces { id, name, price, vendor, picture, note } as they were when they were set aside. */
export const favourites = () => kept;

export const isKept = (id) => kept.some((piece) => piece.id === id);

/** Sets pieces aside, before the others; false when the browser will have forgotten them by the next page. */
export function keep(...pieces) {
  const fresh = pieces.map(valid).filter(Boolean);
  return write((all) => [...fresh.filter(({ id }) => !all.some((piece) => piece.id === id)), ...all].slice(0, MOST));
}

export const drop = (id) => write((all) => all.filter((piece) => piece.id !== id));

/** A note that the shopper writes, or the new id of a piece that was renamed. */
export const change = (id, values) => write((all) => all.map((piece) => (piece.id === id ? valid({ ...piece, ...values }) ?? piece : piece)));

/** The whole list as it was, to undo. */
export const restore = (pieces) => write(() => pieces);

/** Calls back whenever the list has changed, here or in another tab. */
export const onFavourites = (callback) => listeners.push(callback);

onRemembered('favourites', () => {
  kept = read();
  tell();
});

function write(alter) {
  // Another tab may have written since: what is stored goes first, unless nothing can be stored.
  const stored = recall('favourites');
  kept = alter(stored === null ? kept : read());
  const isRemembered = remember('favourites', kept);
  tell();
  return isRemembered;
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
