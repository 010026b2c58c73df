// A hit as a card: a copy of the card that the templates wrote, with other contents. The look stays theirs.
import { distance as distanceText } from '../numbers.js';
import { counted, fill, priceText, toneOf } from './words.js';

const WEEK = 7;

/** The contents of a template's card exchanged for those of a hit. */
export function fillCard(card, hit, words) {
  card.dataset.id = hit.id;
  // Where the example was made says nothing of this one.
  delete card.dataset.at;
  card.classList.toggle('sold-out', hit.availability === 'sold-out');
  const link = card.querySelector('h3 a');
  link.textContent = hit.name;
  link.href = hit.href;
  card.querySelector('.meta').textContent = `${hit.vendor.name}\u00a0· ${hit.commune.name}`;
  const price = card.querySelector('.price');
  price.textContent = priceText(words, hit);
  price.append(...tag(hit, words));
  fillPhoto(card, hit);
  return card;
}

function tag({ availability, leadTime }, words) {
  const text = { unique: words.unique, 'made-to-order': leadTime ? fill(words.orderIn, { a: duration(leadTime, words) }) : words.order, 'sold-out': words.sold }[availability];
  if (!text) {
    return [];
  }
  const element = document.createElement('span');
  element.className = 'tag';
  element.textContent = text;
  return [' ', element];
}

const duration = (days, words) => (days >= 2 * WEEK && days % WEEK === 0 ? counted(words.weeks, days / WEEK) : counted(words.days, days));

function fillPhoto(card, { photo, distance }) {
  const frame = card.querySelector('.frame');
  const picture = frame.querySelector('picture');
  if (!photo || !picture) {
    const nothing = document.createElement('span');
    nothing.className = 'no-photo';
    picture?.replaceWith(nothing);
  } else {
    showPhoto(picture, photo);
  }
  frame.querySelector('.far')?.remove();
  if (distance !== null) {
    const far = document.createElement('span');
    far.className = 'far';
    far.textContent = distanceText(distance);
    frame.append(far);
  }
}

function showPhoto(picture, photo) {
  const image = picture.querySelector('img');
  const sources = Object.entries(photo.sources).map(([width, path]) => `${path} ${width}w`).join(', ');
  picture.querySelector('source')?.setAttribute('srcset', sources);
  image.className = toneOf(photo);
  image.width = photo.width;
  image.height = photo.height;
  image.alt = '';
  image.src = photo.jpeg ?? Object.values(photo.sources).at(-1);
}
