// A heart on every piece that a page shows, also on those that arrive later; and how many there are, in the masthead.
import { drop, favourites, isKept, keep, onFavourites } from './favourites.js';
import { tellTrouble } from './trouble.js';

const template = document.querySelector('template[data-heart]');

addHearts();
new MutationObserver(addHearts).observe(document.querySelector('main'), { childList: true, subtree: true });
document.addEventListener('click', (event) => {
  const heart = event.target.closest('.heart');
  if (heart) {
    toggle(heart.closest('[data-id]'));
  }
});
onFavourites(showAll);
showCount();

function addHearts() {
  document.querySelectorAll('[data-id]').forEach((piece) => {
    if (piece.dataset.id) {
      const heart = piece.querySelector('.heart') ?? addHeart(piece);
      // A list that follows a search may show another piece in the same card.
      if (heart.dataset.of !== piece.dataset.id) {
        show(heart, piece);
      }
    }
  });
}

function addHeart(piece) {
  const heart = template.content.firstElementChild.cloneNode(true);
  (piece.querySelector('.gallery') ?? piece).append(heart);
  return heart;
}

function toggle(piece) {
  const { id } = piece.dataset;
  tellTrouble(isKept(id) ? drop(id) : keep(describe(piece)));
}

/** What the page says of a piece: kept, so that the list still knows its name when the catalogue no longer does. */
function describe(piece) {
  const words = (selector) => piece.querySelector(selector)?.textContent.trim() ?? '';
  const picture = piece.querySelector('img');
  return {
    id: piece.dataset.id,
    name: words('h1, h2, h3'),
    price: [...piece.querySelector('.price')?.childNodes ?? []].find((node) => node.textContent.trim())?.textContent.trim(),
    vendor: words('.by a') || words('.meta').split(/\s·\s/)[0],
    picture: picture ? new URL(picture.currentSrc || picture.src).pathname : '',
  };
}

function showAll() {
  document.querySelectorAll('.heart').forEach((heart) => show(heart, heart.closest('[data-id]')));
  showCount();
}

function show(heart, piece) {
  const isSetAside = isKept(piece.dataset.id);
  const name = piece.querySelector('h1, h2, h3')?.textContent.trim() ?? '';
  heart.dataset.of = piece.dataset.id;
  heart.setAttribute('aria-pressed', isSetAside);
  // One name, pressed or not; what is seen is a part of it, for those who speak to their device.
  heart.setAttribute('aria-label', heart.dataset.add.replace('{0}', name));
  heart.querySelector('span').textContent = isSetAside ? heart.dataset.keptShort : heart.dataset.addShort;
}

function showCount() {
  document.querySelectorAll('[data-favourites-count]').forEach((count) => {
    count.textContent = favourites().length || '';
  });
}
