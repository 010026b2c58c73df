// The favourites page: one's own pieces or those of a shared link, first as the device knows them, then as the market has them today.
import { arrived } from '../arrived.js';
import { favourites, keep, onFavourites, rename } from './kept.js';
import { askFor, currentId, liveOf, vendor, vendorOf } from './live.js';
import { sharedIds } from './link.js';
import { itemOf, readable, renameItem, showList } from './list.js';
import { tellTrouble } from './lost.js';
import { ownEntries, showNote } from './own.js';
import { part, words } from './parts.js';
import { share } from './share.js';

const heading = document.querySelector('h1');
const own = { heading: heading.textContent, title: document.title };
const PATIENCE = 10_000;
let turn = 0;
let shown = '';

part('share').addEventListener('click', () => share(shared() ?? idsOf(favourites())));
part('print').addEventListener('click', () => window.print());
part('keep-shared').addEventListener('click', keepShared);
window.addEventListener('hashchange', follow);
onFavourites((pieces) => {
  if (shared()) {
    return;
  }
  if (idsOf(pieces).join() !== shown) {
    follow();
  } else {
    pieces.forEach((piece) => showNote(itemOf(piece.id), piece.note));
  }
});
// Whoever is about to print has moved or pressed something: until then the page does without the codes.
['pointermove', 'keydown', 'touchstart'].forEach((kind) => window.addEventListener(kind, () => import('./print.js'), { once: true }));
follow();

/** First what the device knows, at once; then what the market says today. Of a shared list it knows nothing: that waits, but not for good. */
async function follow() {
  const mine = ++turn;
  const ids = shared();
  update(ids !== null);
  const answers = askFor(ids ?? idsOf(favourites()));
  await (ids ? Promise.race([answers, new Promise((resolve) => setTimeout(resolve, PATIENCE))]) : answers);
  if (mine === turn) {
    followNames();
    update();
    arrived(part('lists').parentElement);
  }
}

function update(isWaiting = false) {
  const ids = shared();
  shown = idsOf(favourites()).join();
  const entries = ids ? ids.map((id) => ({ id })) : ownEntries();
  const isEmpty = entries.every((entry) => entry.isGone);
  heading.textContent = ids ? words.sharedTitle : own.heading;
  document.title = ids ? own.title.replace(own.heading, words.sharedTitle) : own.title;
  part('lead').hidden = ids !== null;
  part('shared').hidden = !ids;
  part('keepable').hidden = isEmpty;
  part('shared-note').textContent = isEmpty ? words.sharedNone : words.sharedNote;
  part('empty').hidden = !isEmpty || ids !== null;
  part('actions').hidden = isEmpty || isWaiting;
  showList(isWaiting ? [] : entries, ids !== null);
}

function idsOf(pieces) {
  return pieces.map((piece) => piece.id);
}

/** The ids of the link, by the names of today; null on one's own list. */
function shared() {
  const ids = sharedIds(location.hash);
  return ids && [...new Set(ids.map(currentId))];
}

/** Makers and pieces that were renamed are kept by their new names. */
function followNames() {
  const renamed = shared() ? [] : idsOf(favourites()).filter((id) => currentId(id) !== id);
  renamed.forEach((id) => renameItem(id, currentId(id)));
  if (renamed.length > 0) {
    tellTrouble(rename(currentId));
  }
}

async function keepShared() {
  await askFor(shared());
  const trouble = keep(...shared().map((id) => {
    const live = liveOf(id);
    return { id, name: live?.name ?? readable(id.split('/')[1]), price: live?.price, vendor: vendor(vendorOf(id))?.name, picture: live?.photo };
  }));
  history.pushState(null, '', location.pathname);
  follow();
  part('said').textContent = trouble ? '' : words.added;
  tellTrouble(trouble);
  heading.focus();
}
