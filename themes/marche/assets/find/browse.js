// @bundle
// A list that follows what the shopper asks for: the search page, and any list of products once somebody touches its facets.
// The address always says what is shown; Back and Forward find it again.
import { arrived } from '../arrived.js';
import { openSearch } from '../search/client.js';
import { chosenPlace, onPlace } from '../near/place.js';
import { countChosen, readAddress, withoutFilters, writeAddress } from './address.js';
import { Chosen } from './chosen.js';
import { Drawer } from './drawer.js';
import { Panel } from './panel.js';
import { askForPlace, placeOf } from './nearness.js';
import { requestOf, settled } from './request.js';
import { PAGE, Results, summary } from './results.js';
import { followScroll, keepScroll, scrollBack, scrollOurselves, whenEndUnseen } from './scroll.js';
import { say } from './status.js';
import { counted, fill } from './words.js';

const TYPING = 120;

const root = document.querySelector('[data-browse]');
const find = (name) => root.querySelector(`[data-${name}]`);
const template = document.querySelector('[data-parts]');
const parts = template.content;
const words = template.dataset;
const form = document.querySelector('.masthead [data-search]');
const isSearch = root.dataset.browse === 'search';
const field = isSearch ? form.q : null;
const title = document.title;

const { categorie, commune, max, tri } = root.dataset;
const scope = { categorie, commune, max: max ? Number(max) : null, sort: tri };
const market = openSearch(form.dataset.indexHref);
const panel = new Panel(parts, words, scope, (filters) => choose({ filters }));
const facets = find('facets');
const drawer = new Drawer(facets, find('refine'), parts);
const chosen = new Chosen(find('chosen'), parts, words);
const results = new Results(find('results'), parts, words, {
  more: showMore,
  clear: () => choose(withoutFilters(state)).then(focusCount),
  retry: () => ask().then(focusCount),
});

let state = readAddress(location.search);
// The list as it was built, for when Back leads to it; the search page has none.
let built = null;
let near = null;
let isTyping = false;

/** Takes over from the built list: { facet, value }, { sort } or { isDrawer } is what the shopper did first. */
export function start(act = null) {
  if (!isSearch) {
    built = { path: location.pathname, list: [...find('results').childNodes], count: find('count').textContent };
  }
  root.hidden = false;
  if (isSearch) {
    find('count').textContent = words.busy;
  }
  find('sorting').hidden = false;
  find('sorting').querySelector('select').addEventListener('change', ({ target }) => sortBy(target.value));
  window.addEventListener('popstate', follow);
  window.addEventListener('pagehide', keepScroll);
  followScroll();
  // Whoever chooses a place anew leaves that of a shared address.
  onPlace(() => (state.sort === 'distance' ? go({ ...state, place: null }, true) : ask()));
  market.onMore(() => whenEndUnseen(root, ask));
  if (field) {
    listenToField();
  }
  if (act) {
    begin(act);
  } else {
    scrollOurselves();
    ask().then(scrollBack);
  }
}

async function begin({ facet, value, sort, isDrawer }) {
  if (isDrawer) {
    drawer.open();
  }
  if (facet) {
    await choose({ filters: { ...state.filters, [facet]: facet === 'max' ? Number(value) : [value] } });
  } else {
    await (sort === undefined ? ask() : sortBy(sort));
  }
  // The link that was touched is a box to tick now.
  const box = facet ? panel.element.querySelector(`[value="${value}"]`) : [...panel.element.querySelectorAll('summary')].find((each) => each.checkVisibility());
  if (sort === undefined && !isDrawer) {
    box?.focus({ preventScroll: true });
  }
}

function listenToField() {
  // What somebody typed before this script was there counts.
  if (field === document.activeElement && field.value.trim() !== '') {
    type();
  } else {
    field.value = state.q;
  }
  let waiting;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(type, TYPING);
  });
  field.addEventListener('change', () => (isTyping = false));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    type();
    isTyping = false;
    focusCount();
  });
}

/** What was asked before the first letter stays behind, for Back; each letter then changes the same address. */
function type() {
  if (field.value.trim() !== state.q.trim()) {
    go({ ...state, q: field.value, page: 1 }, isTyping);
    isTyping = true;
  }
}

/** A choice made: an address of its own. */
function choose(change) {
  isTyping = false;
  if (field && change.q !== undefined) {
    field.value = change.q;
  }
  const asked = go({ ...state, ...change, page: 1 }, false);
  if (root.getBoundingClientRect().top < 0) {
    root.scrollIntoView();
  }
  return asked;
}

async function sortBy(sort) {
  const isPlaced = sort !== 'distance' || chosenPlace() || state.place || (await askForPlace(parts));
  return isPlaced ? choose({ sort }) : ask();
}

function showMore() {
  const shown = state.page * PAGE;
  go({ ...state, page: state.page + 1 }, true).then(() => results.focusOn(shown));
}

function go(next, isSame) {
  state = next;
  const address = (root.dataset.listHref || location.pathname) + writeAddress(placed(state));
  // The first choice in the drawer takes the step that opened it.
  if (isSame || history.state?.isDrawer) {
    history.replaceState(isSame ? history.state : null, '', address);
  } else {
    keepScroll();
    history.pushState(null, '', address);
    scrollOurselves();
  }
  return ask();
}

/** A commune goes into the address; the device's own position never does. */
const placed = (asked) => ({ ...asked, place: asked.place ?? chosenPlace()?.slug ?? null });

/** Back or Forward: the state is what the address says. From an open drawer Back leads to the list, with what was chosen in it. */
function follow() {
  if (drawer.close()) {
    history.replaceState(history.state, '', (root.dataset.listHref || location.pathname) + writeAddress(placed(state)));
    return;
  }
  root.dataset.awaited = '';
  state = readAddress(location.search);
  isTyping = false;
  if (field) {
    field.value = state.q;
  }
  ask().then(scrollBack);
}

async function ask() {
  say(words.busy);
  root.setAttribute('aria-busy', 'true');
  const answer = await search().catch(() => ({ failed: true }));
  if (!answer) {
    return;
  }
  root.removeAttribute('aria-busy');
  arrived(root);
  find('refine').hidden = answer.failed === true;
  if (answer.failed) {
    results.fail();
    tell(words.failed);
  } else {
    state = settled(state, answer.filters);
    show(answer);
  }
}

async function search() {
  near = await placeOf(state, words.placesHref);
  return market.search(requestOf(state, scope, near));
}

function show(answer) {
  const count = countChosen(state) + answer.said.length;
  const isBuilt = built?.path === location.pathname && writeAddress(state) === '';
  panel.show(answer, state.filters);
  if (!panel.element.isConnected) {
    facets.replaceChildren(panel.element);
  }
  chosen.show(answer, isSearch ? { ...state, q: '' } : state, (change) => choose(change ?? cleared(answer)));
  drawer.show(answer.total > 0 ? counted(words.show, answer.total) : words.showNone, count, words.active);
  showSort();
  if (isBuilt) {
    results.restore(built.list);
    tell(built.count);
  } else {
    results.show(answer, count > 0);
    tell(summary(answer, state.q.trim(), count > 0, words), answer.pages);
  }
  if (isSearch) {
    document.title = state.q.trim() ? `${state.q.trim()} – ${title}` : title;
  }
}

/** The words stay, and with them what several sayings choose; a single one goes with the choices. */
const cleared = ({ said }) => ({ ...withoutFilters(state), q: said.length === 1 ? said[0].text : state.q });

function showSort() {
  const select = find('sorting').querySelector('select');
  const closest = select.querySelector('[value="distance"]');
  select.options[0].textContent = state.q.trim() ? words.relevance : words.day;
  select.options[0].hidden = Boolean(scope.sort);
  if (closest) {
    closest.textContent = near ? fill(words.closest, { a: near.name }) : words.nearby;
  }
  select.value = (state.sort === 'distance' && !near ? '' : state.sort) || scope.sort;
}

function focusCount() {
  find('count').focus();
}

function tell(text, pages = []) {
  find('count').textContent = text;
  say(pages.length > 0 ? `${text}. ${words.pages}\u00a0: ${pages.map(({ name }) => name).join(', ')}` : text);
}
