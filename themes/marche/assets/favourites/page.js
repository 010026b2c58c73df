// The favourites page: one's own pieces or those of a shared link, first as the device knows them, then as the market has them today.
import { arrived } from '../arrived.js';
import { favourites, keep, onFavourites, rename } from './favourites.js';
import { askFor, currentId, liveOf, vendor, vendorOf } from './live.js';
import { sharedIds } from './link.js';
import { itemOf, readable, renameItem, showList } from './list.js';
import { tellTrouble } from './trouble.js';
import { ownEntries, showNote } from './own-list.js';
import { part, words } from './parts.js';
import { share } from './share.js';

const heading = document.querySelector('h1');
const own = { heading: heading.textContent, title: document.title };
const PATIENCE = 10_000;
const AFTER_ALL = 1500;
const forPaper = () => import('./print.js');
let turn = 0;
let shown = '';

['share', 'share-self'].forEach((name) => part(name).addEventListener('click', () => share(shared() ?? idsOf(favourites()))));
part('print').addEventListener('click', () => forPaper().then(() => window.print()));
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
// A browser prints by its own menu, too, and waits for nobody: what paper needs comes by itself, after all that the list needs.
['pointermove', 'keydown', 'touchstart'].forEach((kind) => window.addEventListener(kind, forPaper, { once: true }));
follow().then(() => setTimeout(forPaper, AFTER_ALL));

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
  showRisk();
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

/** Safari, and each browser of its maker's telephones, forgets what a page keeps after seven days without a visit, but for a site on the home screen. */
function showRisk() {
  const isForgetful = navigator.vendor.startsWith('Apple') && !navigator.standalone && !window.matchMedia('(display-mode: standalone)').matches;
  part('risk').hidden = !isForgetful || shared() !== null || favourites().length === 0;
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
