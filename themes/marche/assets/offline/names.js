// What the service worker and the page for lost connections both know: where things are kept on this device.

/** Raised when what is kept changes its form: older caches are then let go. */
export const FORMAT = 1;

export const SHELVES = ['pages', 'assets', 'pictures', 'index'];

/** Two markets may share an origin, under two paths. */
export const cacheName = (scope, shelf) => `marche:${scope}:${FORMAT}:${shelf}`;

/** The header that says what a kept page is called. */
export const TITLE = 'x-title';

/** Beside what is kept: how large each is, the one that was used longest ago first. */
export const LEDGER = 'ledger';
