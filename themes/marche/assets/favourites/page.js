// The favourites page: what is set aside, by maker, with what the catalogue says of it today.
import { change, drop, favourites, keep, onFavourites, restore } from './kept.js';
import { liveVendors } from './live.js';
import { linkTo, sharedIds } from './link.js';
import { totalText } from './totals.js';

const page = document.querySelector('[data-favourites-page]');
const words = page.dataset;
const part = (name) => page.querySelector(`[data-${name}]`);
const copyOf = (name) => page.querySelector(`template[data-${name}]`).content.firstElementChild.cloneNode(true);

let undo = null;
let turn = 0;
let shown = '';

part('share').addEventListener('click', share);
part('print').addEventListener('click', () => window.print());
part('undo').addEventListener('click', () => undo?.());
part('keep-shared').addEventListener('click', keepShared);
window.addEventListener('hashchange', showList);
window.addEventListener('beforeprint', drawCodes);
onFavourites(() => {
  // A note changes nothing else: whoever writes it goes on to the next undisturbed.
  if (idsOf(favourites()) !== shown) {
    showList();
  }
});
let qr = null;
import('./qr.js').then((module) => {
  qr = module;
});
showList();

/** First what the device knows, at once; then what the market says today. */
async function showList() {
  const mine = ++turn;
  shown = idsOf(favourites());
  const ids = sharedIds(location.hash);
  const pieces = ids ? ids.map((id) => favourites().find((piece) => piece.id === id) ?? { id }) : favourites();
  part('shared').hidden = !ids;
  part('empty').hidden = pieces.length > 0;
  part('actions').hidden = pieces.length === 0;
  show(pieces, new Map(), ids !== null);
  if (pieces.length > 0) {
    const vendors = await liveVendors(words.favouritesPage, [...new Set(pieces.map(vendorOf))], words.pieces);
    if (mine === turn) {
      show(pieces, vendors, ids !== null);
      followNames(pieces, vendors, ids !== null);
    }
  }
}

function idsOf(pieces) {
  return pieces.map((piece) => piece.id).join();
}

function vendorOf(piece) {
  return piece.id.split('/')[0];
}

function show(pieces, vendors, isShared) {
  const groups = groupsOf(pieces);
  part('lists').replaceChildren(...[...groups].map(([slug, group]) => vendorPart(slug, group, vendors.get(slug), isShared)));
  const live = pieces.map((piece) => liveOf(piece, vendors)).filter(Boolean);
  part('total').textContent = vendors.size > 0 && groups.size > 1 ? words.total.replace('{0}', totalText(live, words)) : '';
  part('offline').hidden = ![...vendors.values()].includes(undefined);
}

function groupsOf(pieces) {
  const groups = new Map();
  pieces.forEach((piece) => groups.set(vendorOf(piece), [...(groups.get(vendorOf(piece)) ?? []), piece]));
  return groups;
}

/** The product as the catalogue has it today: undefined as long as nobody knows, null when it is gone. */
function liveOf(piece, vendors) {
  const vendor = vendors.get(vendorOf(piece));
  const slug = piece.id.split('/')[1];
  return vendor && (vendor.pieces.find((each) => each.slug === slug) ?? vendor.pieces.find((each) => each.was?.includes(slug)) ?? null);
}

function vendorPart(slug, pieces, vendor, isShared) {
  const section = copyOf('vendor');
  const name = section.querySelector('[data-name]');
  name.textContent = vendor?.name ?? (pieces.find((piece) => piece.vendor)?.vendor || readable(slug));
  if (vendor?.href) {
    name.href = vendor.href;
    section.querySelector('[data-subtotal]').textContent = totalText(pieces.map((piece) => liveOf(piece, new Map([[slug, vendor]]))).filter(Boolean), words);
    section.querySelector('[data-ways]').append(...vendor.ways.map(wayPart));
  }
  section.querySelector('[data-pieces]').append(...pieces.map((piece) => piecePart(piece, vendor, isShared)));
  return section;
}

function wayPart({ label, text, href, note }) {
  const way = copyOf('way');
  way.querySelector('.label').textContent = label ?? '';
  const link = way.querySelector('a');
  link.textContent = text ?? '';
  if (/^(https?:|mailto:|tel:|\/(?!\/))/i.test(href ?? '')) {
    link.href = href;
  }
  way.querySelector('.note').textContent = note ?? '';
  return way;
}

function piecePart(piece, vendor, isShared) {
  const live = liveOf(piece, new Map([[vendorOf(piece), vendor]]));
  const item = copyOf('piece');
  const label = live?.name || piece.name || readable(piece.id.split('/')[1]);
  const name = item.querySelector('[data-name]');
  name.textContent = label;
  if (live) {
    name.href = `${vendor.href}${live.slug}/`;
  }
  showPicture(item.querySelector('img'), live?.photo ?? piece.picture);
  item.querySelector('[data-price]').textContent = live?.price ?? piece.price ?? '';
  item.querySelector('[data-state]').textContent = live === null ? words.gone : live?.state ?? '';
  item.classList.toggle('sold-out', live === null || live?.sold === true);
  const before = item.querySelector('[data-before]');
  before.textContent = live && piece.price && !piece.price.startsWith(live.price) ? words.before.replace('{0}', piece.price) : '';
  completePiece(item, piece, label, isShared);
  return item;
}

/** What only one's own list has: a note, and a way to remove. */
function completePiece(item, piece, label, isShared) {
  const note = item.querySelector('input');
  const remove = item.querySelector('button');
  note.value = piece.note ?? '';
  note.setAttribute('aria-label', `${words.note} ${label}`);
  item.querySelector('[data-note-text]').textContent = piece.note ?? '';
  note.hidden = isShared;
  remove.hidden = isShared;
  remove.setAttribute('aria-label', `${remove.textContent} ${label}`);
  note.addEventListener('input', () => {
    item.querySelector('[data-note-text]').textContent = note.value;
    tellLoss(change(piece.id, { note: note.value }));
  });
  remove.addEventListener('click', () => removePiece(piece, label));
}

function showPicture(picture, path) {
  picture.hidden = !path;
  if (path) {
    picture.src = path;
    picture.addEventListener('error', () => {
      picture.hidden = true;
    });
  }
}

/** For a name that nobody knows any more. */
function readable(slug) {
  return slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ');
}

function removePiece(piece, label) {
  const before = favourites();
  tellLoss(drop(piece.id));
  say(words.removed.replace('{0}', label), () => {
    restore(before);
    say('');
  });
  part('undo').focus();
}

function say(text, canUndo = null) {
  part('said').textContent = text;
  undo = canUndo;
  part('undo').hidden = canUndo === null;
}

function tellLoss(isRemembered) {
  if (!isRemembered) {
    say(words.lost);
  }
}

/** A product that was renamed is kept by its new name. */
function followNames(pieces, vendors, isShared) {
  if (!isShared) {
    pieces.forEach((piece) => {
      const live = liveOf(piece, vendors);
      if (live && live.slug !== piece.id.split('/')[1]) {
        change(piece.id, { id: `${vendorOf(piece)}/${live.slug}` });
      }
    });
  }
}

async function share() {
  const ids = sharedIds(location.hash) ?? favourites().map((piece) => piece.id);
  const url = linkTo(ids);
  try {
    if (navigator.share) {
      await navigator.share({ title: document.title, url });
    } else {
      await navigator.clipboard.writeText(url);
      say(words.copied);
    }
  } catch (reason) {
    if (reason?.name !== 'AbortError') {
      showLink(url);
    }
  }
}

/** Where nothing may be copied for the shopper: the link itself. */
function showLink(url) {
  const link = part('link');
  link.hidden = false;
  link.value = url;
  link.select();
  say(words.copy);
}

async function keepShared() {
  const ids = sharedIds(location.hash) ?? [];
  const vendors = await liveVendors(words.favouritesPage, [...new Set(ids.map((id) => id.split('/')[0]))], words.pieces);
  const isRemembered = keep(...ids.map((id) => {
    const live = liveOf({ id }, vendors);
    return { id, name: live?.name ?? readable(id.split('/')[1]), price: live?.price, vendor: vendors.get(id.split('/')[0])?.name, picture: live?.photo };
  }));
  history.pushState(null, '', location.pathname);
  showList();
  say(isRemembered ? words.added : words.lost);
}

function drawCodes() {
  page.querySelectorAll('.kept-piece').forEach((item) => {
    const { href } = item.querySelector('[data-name]');
    const code = href && qr ? qr.qrCode(new URL(new URL(href).pathname, words.site).href) : null;
    const drawing = item.querySelector('svg');
    drawing.toggleAttribute('hidden', !code);
    if (code) {
      drawing.setAttribute('viewBox', `-1 -1 ${code.length + 2} ${code.length + 2}`);
      drawing.querySelector('path').setAttribute('d', qr.qrPath(code));
    }
  });
}
