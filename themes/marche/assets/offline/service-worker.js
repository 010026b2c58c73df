// Keeps what was visited, for a market hall without signal. Published as /sw.js in one script, behind a line that the build writes:
// const SITE = { offline, assets, images, widths, shell, later }.
/* global SITE */
import { LEDGER, SHELVES, TITLE, cacheName } from './names.js';
import { Shelf } from './bounded-cache.js';
import { isOfWidth, otherForms, otherWidths } from './picture-names.js';

const MB = 1024 * 1024;

/** In bytes: some 300 pages, 400 small pictures, the index of a market of 20,000 products. */
const LIMITS = { pages: 6 * MB, assets: 2 * MB, pictures: 12 * MB, index: 4 * MB };

/** How long a shopper waits for the network while a kept page is at hand. */
const PATIENCE = 3000;

/** Where a page says its name. */
const HEAD_BYTES = 8 * 1024;

/** What one page may ask to keep. */
const MOST_AT_ONCE = 100;

const scope = new URL(self.registration.scope).pathname;
const shelves = Object.fromEntries(SHELVES.map((name) => [name, new Shelf(cacheName(scope, name), LIMITS[name])]));
const savesData = () => navigator.connection?.saveData === true;

self.addEventListener('install', (event) => event.waitUntil(prepare()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => event.waitUntil(event.data?.keep ? keepAll(event.data.keep.slice(0, MOST_AT_ONCE)) : keepForLater()));
self.addEventListener('fetch', (event) => {
  const answer = answerTo(event);
  if (answer) {
    event.respondWith(answer);
  }
});

/** The page for lost connections must be there before a connection is lost, with what it needs. */
async function prepare() {
  await Promise.all([SITE.offline, ...SITE.shell].map((address) => fetchOnto(shelves.assets, address)));
  await self.skipWaiting();
}

/** What an older form of this worker kept goes; open pages are served at once. */
async function takeOver() {
  const ours = SHELVES.map((name) => cacheName(scope, name));
  const old = (await caches.keys()).filter((name) => name.startsWith(`marche:${scope}:`) && !ours.includes(name));
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** Who comes back finds search and favourites ready, too; a first visit does not pay for them. */
async function keepForLater() {
  if (!savesData()) {
    await fetchOnto(shelves.assets, SITE.offline, 'default').catch(() => {});
    await keepAll(SITE.later);
  }
}

async function keepAll(addresses) {
  for (const address of addresses) {
    const url = new URL(address, self.location.href);
    const keeper = isOurs(url) && keeperOf(url);
    // Prices change: the index is fetched again, unless the browser has just done so.
    if (keeper && (keeper === keepIndex || !(await isKept(url)))) {
      await fetch(url.pathname + url.search).then((response) => keeper(url, response)).catch(() => {});
    }
  }
}

const isKept = async (url) => (await caches.match(url.pathname + url.search)) !== undefined;

function keeperOf(url) {
  if (url.pathname.startsWith(SITE.assets)) {
    return keepAsset;
  }
  if (url.pathname.startsWith(SITE.images)) {
    return isSmall(url.pathname) ? keepPicture : null;
  }
  if (url.pathname.endsWith('.json')) {
    return keepIndex;
  }
  return url.pathname.endsWith('/') ? keepPage : null;
}

const isOurs = (url) => url.origin === self.location.origin && url.pathname.startsWith(scope);

/** Null for what the browser should fetch by itself. */
function answerTo(event) {
  const { request } = event;
  const url = new URL(request.url);
  // Who asks past all caches wants what is true now, or to know that nobody could say.
  if (request.method !== 'GET' || !isOurs(url) || request.headers.has('range') || request.cache === 'no-store') {
    return null;
  }
  if (request.mode === 'navigate') {
    return answerPage(event, url);
  }
  if (url.pathname.startsWith(SITE.assets)) {
    return answerAsset(event, url);
  }
  if (url.pathname.startsWith(SITE.images)) {
    return answerPicture(event, url);
  }
  return url.pathname.endsWith('.json') && !url.pathname.endsWith(`/${LEDGER}`) ? answerIndex(event, url) : null;
}

/** Hosts answer « /agenda » and « /agenda/index.html » with « /agenda/ ». */
const pageOf = (path) => path.replace(/\/index\.html$/, '/').replace(/\/([^/.]+)$/, '/$1/');

// Pages: of one that was never visited, the page for lost connections.
function answerPage(event, url) {
  // A messenger has encoded the # of a shared list: no host has that page.
  const [, page, list] = url.pathname.match(/^(.*?)\/?%(?:25)*23(l=.*)$/i) ?? [];
  if (list) {
    return Response.redirect(`${page}/#${list}`);
  }
  return freshOrKept(event, keepPage, url, () => shelves.pages.match(pageOf(url.pathname)))
    .catch(async () => (await shelves.assets.match(SITE.offline)) ?? Response.error());
}

/** The network first, but not for long when there is a copy. */
async function freshOrKept(event, keep, url, findKept) {
  const network = fetch(event.request).then((response) => {
    if (response.status >= 500) {
      throw new Error(`${response.status}`);
    }
    keepAfter(event, keep, url, response);
    return response;
  });
  event.waitUntil(network.catch(() => {}));
  const soon = await Promise.race([network.catch(() => null), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  return soon ?? (await findKept()) ?? network;
}

// Assets never change under one name.
async function answerAsset(event, url) {
  const kept = await shelves.assets.match(url.pathname);
  if (kept) {
    return kept;
  }
  const response = await fetch(event.request);
  keepAfter(event, keepAsset, url, response);
  return response;
}

// Pictures: small ones are kept; of a large one, the small one beside it stands in without a network.
async function answerPicture(event, url) {
  const kept = await shelves.pictures.match(url.pathname);
  if (kept) {
    return kept;
  }
  try {
    const response = await fetch(event.request);
    if (isSmall(url.pathname)) {
      keepAfter(event, keepPicture, url, response);
    } else if (response.ok && !savesData()) {
      event.waitUntil(keepSmallOne(url.pathname));
    }
    return response;
  } catch {
    return (await findSmallOne(url.pathname)) ?? Response.error();
  }
}

// The index: its root as fresh as can be. The other parts have a version in their address: what is kept is right, and renewed for the next time.
async function answerIndex(event, url) {
  const findKept = () => shelves.index.match(url.pathname + url.search);
  const kept = event.request.cache === 'no-cache' ? null : await findKept();
  const fresh = freshOrKept(event, keepIndex, url, findKept);
  fresh.catch(() => {});
  return kept ?? fresh;
}

const isSmall = (path) => isOfWidth(path, SITE.widths);

async function findSmallOne(path) {
  for (const candidate of otherForms(path, SITE.widths)) {
    const kept = await shelves.pictures.match(candidate);
    if (kept) {
      return kept;
    }
  }
  return null;
}

async function keepSmallOne(path) {
  if (await findSmallOne(path)) {
    return;
  }
  for (const candidate of otherWidths(path, SITE.widths)) {
    const response = await fetch(candidate).catch(() => null);
    if (response?.ok) {
      await keepPicture(new URL(candidate, self.location.href), response);
      return;
    }
  }
}

function keepAfter(event, keep, url, response) {
  event.waitUntil(keep(url, response.clone()).catch(() => {}));
}

/** A page that is gone is forgotten: its maker may have asked for that. */
async function keepPage(url, response) {
  if (response.status === 404 || response.status === 410) {
    await shelves.pages.forget((key) => key === url.pathname);
    return;
  }
  const isPage = response.ok && !response.redirected && (response.headers.get('content-type') ?? '').startsWith('text/html');
  if (!isPage || url.pathname === SITE.offline) {
    return;
  }
  const body = await response.arrayBuffer();
  const title = /property="og:title" content="([^"]*)/.exec(new TextDecoder().decode(body.slice(0, HEAD_BYTES)))?.[1] ?? '';
  await shelves.pages.put(pageOf(url.pathname), body, { 'content-type': 'text/html; charset=utf-8', [TITLE]: encodeURIComponent(title) });
}

const keepAsset = (url, response) => keepOn(shelves.assets, url.pathname, response);

const keepPicture = (url, response) => keepOn(shelves.pictures, url.pathname, response);

/** One version of each file of the index, and none of what is gone. */
async function keepIndex(url, response) {
  const key = url.pathname + url.search;
  if (response.status === 404 || response.status === 410) {
    await shelves.index.forget((other) => other.split('?')[0] === url.pathname);
    return;
  }
  await keepOn(shelves.index, key, response);
  await shelves.index.forget((other) => other !== key && other.split('?')[0] === url.pathname);
}

async function keepOn(shelf, key, response) {
  if (response.ok) {
    await shelf.put(key, await response.arrayBuffer(), { 'content-type': response.headers.get('content-type') ?? '' });
  }
}

async function fetchOnto(shelf, address, cache = 'no-cache') {
  if (address !== SITE.offline && (await shelf.match(address))) {
    return;
  }
  const response = await fetch(address, { cache: address === SITE.offline ? cache : 'default' });
  if (!response.ok) {
    throw new Error(`${address}: ${response.status}`);
  }
  await keepOn(shelf, address, response);
}
