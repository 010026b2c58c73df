// « Près de chez vous »: the form that chooses a place, the lists that follow it, and the place on the map.
import { distance } from '../numbers.js';
import { chosenPlace, choosePlace, kilometres, onPlace } from './place.js';

/** More names are a list to read, no choice to make. */
const MOST_OFFERED = 16;

const form = document.querySelector('[data-near]');
const list = document.querySelector('[data-near-list], [data-near-grid] > ul');
const map = document.querySelector('[data-map]');
const originals = list ? [...list.children] : [];

if (form) {
  prepareForm();
}
onPlace((place) => {
  show(place);
  keepAddress(place);
  import('./cards.js');
});
begin();
followAddress();

/** What somebody wrote before this script was there stays. */
function begin() {
  const written = form?.pres.value;
  show(chosenPlace());
  if (written) {
    form.pres.value = written;
  }
}

function prepareForm() {
  const here = form.querySelector('[data-near-here]');
  here.hidden = !navigator.geolocation;
  form.querySelector('[data-near-private]').hidden = here.hidden;
  here.addEventListener('click', locate);
  form.querySelector('[data-near-forget]').addEventListener('click', () => {
    form.pres.value = '';
    choosePlace(null);
    form.pres.focus();
  });
  form.pres.addEventListener('focus', fillNames);
  form.pres.addEventListener('input', () => say(still()));
  form.addEventListener('submit', submit);
}

/** The communes and how to find one among them; null without a network. */
async function communes() {
  try {
    const { findCommunes, loadCommunes } = await import('./communes.js');
    const rows = await loadCommunes(form.dataset.places);
    return rows && { rows, find: (written) => findCommunes(rows, written) };
  } catch {
    return null;
  }
}

async function fillNames() {
  const suggestions = form.querySelector('datalist');
  const known = await communes();
  if (known && suggestions.children.length === 0) {
    const names = known.rows.flatMap((row) => [row.name, ...row.former]).sort((a, b) => a.localeCompare(b, document.documentElement.lang));
    suggestions.append(...names.map((name) => new Option('', name)));
  }
}

async function submit(event) {
  event.preventDefault();
  if (form.pres.value.trim() !== '') {
    await choose(form.pres.value);
  } else {
    form.pres.focus();
  }
}

/** A name or postcode from the form, or a slug from the address. */
async function choose(written) {
  const known = await communes();
  const found = known?.find(written) ?? [];
  if (found.length === 1) {
    take(found[0]);
  } else if (found.length > 1) {
    offer(found);
  } else {
    warn([known ? form.dataset.unknown : form.dataset.failed, still()].join(' '));
  }
}

function take(commune) {
  choosePlace(commune);
  arrive(commune.slug);
}

/** From a page without a list to that of the map page; a window over a list has told what it was opened for. */
function arrive(slug) {
  if (!list && !form.closest('dialog')) {
    const address = new URL(form.action);
    address.search = slug ? `pres=${slug}` : '';
    location.assign(address);
  }
}

function offer(found) {
  if (found.length > MOST_OFFERED) {
    warn(form.dataset.many);
    return;
  }
  warn(`${form.dataset.which} `, ...found.map((commune) => {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'plain', textContent: commune.name });
    button.addEventListener('click', () => {
      take(commune);
      form.pres.focus();
    });
    return button;
  }));
}

/** What the list goes on to follow, where it follows anything. */
function still() {
  const place = chosenPlace();
  return place && list ? form.dataset.from.replace('{0}', place.name) : '';
}

function locate() {
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      choosePlace({ name: form.dataset.position, slug: null, lat: coords.latitude, lon: coords.longitude });
      arrive(null);
    },
    () => warn(form.dataset.refused),
    { maximumAge: 600_000, timeout: 15_000 },
  );
}

/** `?pres=` is a link that somebody shared, or the form of a page without scripts. */
function followAddress() {
  const written = new URLSearchParams(location.search).get('pres')?.slice(0, 80);
  if (form && list && written && written !== chosenPlace()?.slug) {
    choose(written);
  }
}

function show(place) {
  if (form) {
    form.querySelector('[data-near-forget]').hidden = !place;
    form.pres.value = place?.slug ? place.name : '';
    say(still());
  }
  if (list) {
    sortBy(place);
  }
  mark(place);
}

function say(...parts) {
  form?.querySelector('[data-near-status]').replaceChildren(...parts);
}

/** Over what follows, which stays where it is: nobody knows beforehand how long it is. */
function warn(...parts) {
  const box = Object.assign(document.createElement('span'), { className: 'near-warning' });
  box.append(...parts);
  say(box);
}

function sortBy(place) {
  const items = originals.map((item) => ({ item, far: place ? distanceOf(item, place) : null }));
  items.forEach(({ item, far }) => {
    const label = item.querySelector('[data-far]');
    if (label) {
      label.textContent = far === null ? '' : distanceText(far);
    }
  });
  if (place) {
    items.sort((a, b) => a.far - b.far);
  }
  list.append(...items.map(({ item }) => item));
}

function distanceOf(item, place) {
  const [lat, lon] = item.dataset.at.split(',').map(Number);
  return kilometres(place, { lat, lon });
}

function distanceText(far) {
  return Math.round(far) < 1 ? list.dataset.nearby : list.dataset.distance.replace('{0}', distance(far));
}

/** The address of a list can be shared; a device's position never goes into it. */
function keepAddress(place) {
  const address = new URL(location.href);
  if (place?.slug) {
    address.searchParams.set('pres', place.slug);
  } else {
    address.searchParams.delete('pres');
  }
  if (list) {
    history.replaceState(history.state, '', address);
  }
}

function mark(place) {
  const cross = map?.querySelector('.here');
  if (cross) {
    const [west, north, perLongitude, perLatitude] = map.dataset.map.split(' ').map(Number);
    cross.setAttribute('visibility', place ? 'visible' : 'hidden');
    cross.setAttribute('transform', place ? `translate(${((place.lon - west) * perLongitude).toFixed(1)} ${((north - place.lat) * perLatitude).toFixed(1)})` : '');
  }
}
