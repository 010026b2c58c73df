// Where distances are measured from: what the address of a shared list says, until the shopper chooses; else what was chosen before.
import { chosenPlace, onPlace } from '../near/place.js';

/** { name, slug, lat, lon }, or null. */
export async function placeOf({ sort, place }, placesHref) {
  if (sort === 'distance' && place && place !== chosenPlace()?.slug && placesHref) {
    const { loadCommunes } = await import('../near/communes.js');
    const rows = await loadCommunes(placesHref);
    return rows?.find(({ slug }) => slug === place) ?? chosenPlace();
  }
  return chosenPlace();
}

/** Asks for a commune, or the device's position, in a window over the list; whether there is a place then. */
export async function askForPlace(parts) {
  const dialog = document.querySelector('.ask-place') ?? await openDialog(parts);
  dialog.showModal();
  dialog.querySelector('input').focus();
  await new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
  return chosenPlace() !== null;
}

async function openDialog(parts) {
  const dialog = document.importNode(parts.querySelector('.ask-place'), true);
  dialog.addEventListener('click', ({ target }) => (target === dialog || target.closest('[data-close]')) && dialog.close());
  onPlace((place) => place && dialog.close());
  document.body.append(dialog);
  await import('../near/near.js');
  return dialog;
}
