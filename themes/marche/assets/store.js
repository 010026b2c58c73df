// What the shopper's own device remembers for this market alone: two markets may share an origin, under two paths.
// A browser may forbid storage, or run out of it; nothing here throws.
const market = new URL(import.meta.url).pathname.split('/assets/')[0];
const keyOf = (name) => `marche:${market}:${name}`;

/** A value as it was remembered, or null. Anybody may have written it: whoever reads checks what it is. */
export function recall(name, storage = 'localStorage') {
  try {
    return JSON.parse(window[storage].getItem(keyOf(name)));
  } catch {
    return null;
  }
}

/** Remembers a value, forgets null; false when the browser doesn't let us. */
export function remember(name, value, storage = 'localStorage') {
  try {
    if (value === null) {
      window[storage].removeItem(keyOf(name));
    } else {
      window[storage].setItem(keyOf(name), JSON.stringify(value));
    }
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another tab, or a page that Back leaves, may have remembered something else under this name. */
export function onRemembered(name, callback) {
  window.addEventListener('pageshow', ({ persisted }) => persisted && callback());
  window.addEventListener('storage', (event) => {
    if (event.key === keyOf(name) || event.key === null) {
      callback();
    }
  });
}
