// The entry on every page: small, and asks for the rest when the page holds what needs it.
import './find/entry.js';
import { recall } from './store.js';

const holds = (selector) => document.querySelector(selector) !== null;
const knowsPlace = () => recall('place', 'sessionStorage') !== null || recall('place') !== null;

// A list that the place sorts can't wait; the form alone, near the foot of a long page, can: not everybody gets there.
if (holds('[data-near-list], [data-near-grid]')) {
  import('./near/near.js');
} else {
  whenNear('[data-near]', () => import('./near/near.js'));
}
if (holds('.card[data-at]') && knowsPlace()) {
  import('./near/cards.js');
}
if (holds('template[data-heart]') && (holds('[data-id], [data-browse], [data-favourites-page]') || recall('favourites') !== null)) {
  import('./favourites/hearts.js');
}
if (holds('[data-favourites-page]')) {
  import('./favourites/page.js');
}
if (holds('[data-agenda], [data-event-days]')) {
  import('./agenda/agenda.js');
} else {
  whenNear('[data-dates]', () => import('./agenda/agenda.js'));
}
// Paris is two hours ahead of the world's clock at most: as long as the next market's day can't be over, nothing is fetched.
const market = document.querySelector('[data-until]');
if (market && Date.parse(`${market.dataset.until}+02:00`) <= Date.now()) {
  import('./agenda/ways.js');
}
if (holds('[data-kept]')) {
  import('./offline/readable-pages.js');
}

// Only where the site is published: a preview has no such line in its pages.
const worker = document.querySelector('meta[name="service-worker"]');
if (worker && window.isSecureContext && navigator.serviceWorker) {
  window.addEventListener('load', () => import('./offline/register.js').then(({ register }) => register(worker.content)), { once: true });
}

/** Loads what a part of the page needs shortly before it comes into view. */
function whenNear(selector, load) {
  const part = document.querySelector(selector);
  if (part) {
    new IntersectionObserver(([seen], observer) => {
      if (seen.isIntersecting) {
        observer.disconnect();
        load();
      }
    }, { rootMargin: '300px' }).observe(part);
  }
}
