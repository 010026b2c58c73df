// The list by maker. Its nodes are made once and changed in place: whoever writes a note, or is about to press a button, is not disturbed.
import { liveOf, vendor, vendorOf, wasAsked } from './live.js';
import { arrange, copyOf, part, words } from './parts.js';
import { completePiece, gonePart } from './own-list.js';
import { totalText } from './totals.js';

const sections = new Map();
const items = new Map();

/** @param entries Pieces in order; one that was just removed has `isGone`. */
export function showList(entries, isShared) {
  const groups = new Map();
  entries.forEach((entry) => groups.set(vendorOf(entry.id), [...(groups.get(vendorOf(entry.id)) ?? []), entry]));
  arrange(part('lists'), [...groups].map(([slug, group]) => vendorPart(slug, group, isShared)));
  const pieces = entries.filter((entry) => !entry.isGone);
  const total = groups.size > 1 ? totalOf(pieces) : '';
  part('total').textContent = total && words.total.replace('{0}', total);
  part('total').hidden = groups.size < 2;
  part('offline').hidden = ![...groups.keys()].some((slug) => wasAsked(slug) && vendor(slug) === undefined);
}

/** A piece that is called otherwise now keeps its place, and the note that is being written. */
export function renameItem(from, to) {
  move(items, from, to);
  move(sections, vendorOf(from), vendorOf(to));
}

function move(store, from, to) {
  if (store.has(from) && !store.has(to)) {
    store.set(to, store.get(from));
    store.delete(from);
  }
}

export const itemOf = (id) => items.get(id);

const totalOf = (pieces) => totalText(pieces.map(({ id }) => liveOf(id)).filter(Boolean), words);

function remembered(store, key, name) {
  if (!store.has(key)) {
    store.set(key, copyOf(name));
  }
  return store.get(key);
}

function vendorPart(slug, group, isShared) {
  const section = remembered(sections, slug, 'vendor');
  const maker = vendor(slug);
  const name = section.querySelector('[data-name]');
  name.textContent = maker?.name ?? (group.find((piece) => piece.vendor)?.vendor || readable(slug));
  lead(name, addressOf(slug));
  if (maker && section.dataset.is !== maker.href) {
    section.dataset.is = maker.href;
    section.querySelector('[data-ways]').replaceChildren(...maker.ways.map(wayPart));
  }
  section.querySelector('[data-subtotal]').textContent = totalOf(group.filter((entry) => !entry.isGone));
  arrange(section.querySelector('[data-pieces]'), group.map((entry) => (entry.isGone ? gonePart(entry) : piecePart(entry, isShared))));
  return section;
}

function wayPart({ label, text, href, note }) {
  const way = copyOf('way');
  fill(way, '.label', label);
  const link = way.querySelector('a');
  if (/^(https?:|mailto:|tel:|\/(?!\/))/i.test(href ?? '')) {
    link.textContent = text ?? '';
    link.href = href;
  } else {
    link.replaceWith(Object.assign(document.createElement('span'), { className: 'lines', textContent: text ?? '' }));
  }
  fill(way, '.note', note);
  return way;
}

/** An empty part would take room all the same. */
function fill(way, selector, text) {
  const written = way.querySelector(selector);
  written.textContent = text ?? '';
  if (!text) {
    written.remove();
  }
}

function piecePart(piece, isShared) {
  const item = remembered(items, piece.id, 'piece');
  const live = liveOf(piece.id);
  const [slug, own] = piece.id.split('/');
  const label = live?.name || piece.name || readable(own);
  const name = item.querySelector('[data-name]');
  name.textContent = label;
  lead(name, live === null ? null : `${addressOf(slug)}${live?.slug ?? own}/`);
  showPicture(item.querySelector('img'), live?.photo ?? piece.picture);
  item.querySelector('[data-price]').textContent = live?.price ?? piece.price ?? '';
  item.querySelector('[data-state]').textContent = live === null ? words.gone : live?.state ?? '';
  item.classList.toggle('sold-out', live === null || live?.sold === true);
  item.querySelector('[data-before]').textContent = live && piece.price && !piece.price.startsWith(live.price) ? words.before.replace('{0}', piece.price) : '';
  completePiece(item, piece, label, isShared);
  return item;
}

/** Where nobody could be asked, a page that may be kept on this device; null for a maker who is known to have left. */
function addressOf(slug) {
  const maker = vendor(slug);
  return maker ? maker.href ?? null : `${words.favouritesPage}${slug}/`;
}

function lead(link, address) {
  if (address) {
    link.href = address;
  } else {
    link.removeAttribute('href');
  }
}

function showPicture(picture, path) {
  picture.hidden = !path;
  if (path && picture.getAttribute('src') !== path) {
    picture.src = path;
    picture.onload = () => picture.classList.toggle('whole', picture.naturalHeight > picture.naturalWidth);
    picture.onerror = () => {
      picture.hidden = true;
    };
  }
}

/** For a name that nobody knows any more. */
export function readable(slug) {
  return slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ');
}
