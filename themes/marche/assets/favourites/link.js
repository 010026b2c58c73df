// A list as a link: `#l=vendor/product,vendor/product`. What follows the # is never sent to a server.
import { isId, MOST } from './kept.js';

/** The ids of a shared list; null when the address holds none. */
export function sharedIds(hash) {
  const [, list] = hash.match(/^#l=(.+)$/) ?? [];
  if (list === undefined) {
    return null;
  }
  return [...new Set(list.slice(0, MOST * 122).replaceAll('%2F', '/').replaceAll('%2C', ',').split(','))].filter(isId).slice(0, MOST);
}

export const linkTo = (ids) => `${location.origin}${location.pathname}#l=${ids.join(',')}`;
