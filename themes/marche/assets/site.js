// The entry on every page: small, and asks for the rest when the page holds what needs it.
import './find/entry.js';
import { recall } from './store.js';

const holds = (selector) => document.querySelector(selector) !== null;
const knowsPlace = () => recall('place', 'sessionStorage') !== null || recall('place') !== null;

// Near the foot of a long page: not everybody gets there. A list that the place sorts can't wait.
const near = document.querySelector('[data-near]');
if (holds('[data-near-list], [data-near-grid]')) {
  import('./near/near.js');
} else if (near) {
  new IntersectionObserver(([seen], observer) => {
    if (seen.isIntersecting) {
      observer.disconnect();
      import('./near/near.js');
    }
  }, { rootMargin: '300px' }).observe(near);
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
if (holds('[data-dates], [data-event-days]')) {
  import('./agenda/agenda.js');
}
if (holds('[data-kept]')) {
  import('./offline/kept.js');
}

// Only where the site is published: a preview has no such line in its pages.
const worker = document.querySelector('meta[name="service-worker"]');
if (worker && window.isSecureContext && navigator.serviceWorker) {
  window.addEventListener('load', () => import('./offline/register.js').then(({ register }) => register(worker.content)), { once: true });
}
