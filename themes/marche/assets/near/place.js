// The place that distances are measured from: a commune that the shopper chose, or roughly where the device is.
// Nothing is sent anywhere. A commune stays remembered; a position is rounded to about a kilometre and forgotten with the tab.
import { onRemembered, recall, remember } from '../store.js';

const EARTH = 6371;
const listeners = [];
let current = remembered();

/** { name, slug, lat, lon }, or null. The device's own position has no slug: it doesn't go into addresses. */
export const chosenPlace = () => current;

/** Takes a place, or null for none, and tells who asked to know. */
export function choosePlace(place) {
  current = valid(place);
  const isPosition = current !== null && current.slug === null;
  if (isPosition) {
    current = { ...current, lat: round(current.lat), lon: round(current.lon) };
  }
  remember('place', isPosition ? current : null, 'sessionStorage');
  remember('place', isPosition ? null : current);
  tell();
}

/** Calls back with the place, or null, whenever another is chosen, here or in another tab; not at once. */
export function onPlace(callback) {
  listeners.push(callback);
}

/** As the crow flies. */
export function kilometres(from, to) {
  const radians = Math.PI / 180;
  const east = (to.lon - from.lon) * radians * Math.cos(((from.lat + to.lat) / 2) * radians);
  const north = (to.lat - from.lat) * radians;
  return EARTH * Math.hypot(east, north);
}

onRemembered('place', () => {
  current = remembered();
  tell();
});

function tell() {
  listeners.forEach((callback) => callback(current));
}

/** This tab's own place goes first, also on a page that Back brings back. */
function remembered() {
  return valid(recall('place', 'sessionStorage')) ?? valid(recall('place'));
}

/** Storage and addresses are anybody's to write. */
function valid(place) {
  const isPlace = typeof place?.name === 'string' && Number.isFinite(place.lat) && Number.isFinite(place.lon);
  const slug = typeof place?.slug === 'string' && /^[a-z0-9-]{1,60}$/.test(place.slug) ? place.slug : null;
  return isPlace ? { name: place.name.slice(0, 80), slug, lat: place.lat, lon: place.lon } : null;
}

function round(degrees) {
  return Math.round(degrees * 100) / 100;
}
