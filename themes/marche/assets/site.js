// The entry on every page: small, and asks for the rest when the page holds what needs it.
import './find/entry.js';
import { recall } from './store.js';

const holds = (selector) => document.querySelector(selector) !== null;
const knowsPlace = () => recall('place', 'sessionStorage') !== null || recall('place') !== null;

if (holds('[data-near]')) {
  import('./near/near.js');
}
if (holds('.card[data-at]') && (holds('[data-near]') || knowsPlace())) {
  import('./near/cards.js');
}
