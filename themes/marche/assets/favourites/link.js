// A list as a link: `#l=vendor/product,vendor/product`. What follows the # is never sent to a server.
import { isId, MOST } from './favourites.js';

/** The ids of a shared list, none when the link was cut; null when the address is not that of one. */
export function sharedIds(hash) {
  const [, list] = hash.match(/^#l=([^&]*)/) ?? [];
  if (list === undefined) {
    return null;
  }
  const ids = list.slice(0, MOST * 122).replace(/%(25)*2F/gi, '/').replace(/%(25)*2C/gi, ',').split(',');
  return [...new Set(ids.map(trimmed))].filter(isId).slice(0, MOST);
}

/** A message's full stop or bracket, which mail programs take for a part of the address, is none of ours. */
const trimmed = (id) => id.slice(0, 140).replace(/(%[0-9A-F]{2}|[^a-z0-9])+$/i, '');

export const linkTo = (ids) => `${location.origin}${location.pathname}#l=${ids.join(',')}`;
