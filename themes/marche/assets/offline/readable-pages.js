// On the page for lost connections: which pages can still be read, the one read last first.
import { arrived } from '../arrived.js';
import { LEDGER, TITLE, cacheName } from './names.js';

const MOST = 30;

const section = document.querySelector('[data-kept]');
const list = section.querySelector('[data-kept-list]');
const pages = await keptPages(section.dataset.kept);
list.append(...pages.map(toItem));
section.hidden = pages.length === 0;
arrived(section);

async function keptPages(scope) {
  const cache = await caches.open(cacheName(scope, 'pages'));
  const ledger = await cache.match(scope + LEDGER);
  const keys = ledger ? (await ledger.json()).map(([key]) => key) : [];
  const latest = keys.reverse().slice(0, MOST);
  return Promise.all(latest.map(async (address) => ({ address, title: titleOf(await cache.match(address)) })));
}

/** As it stands in the page's HTML: what is encoded there becomes text again, and only text. */
function titleOf(response) {
  const html = decodeURIComponent(response?.headers.get(TITLE) ?? '');
  return new DOMParser().parseFromString(html, 'text/html').documentElement.textContent;
}

function toItem({ address, title }) {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title || address;
  const item = document.createElement('li');
  item.append(link);
  return item;
}
