// Search wakes up when it is needed: the box of every page on its first focus, a list when somebody touches its facets.
const boxes = [...document.querySelectorAll('[data-search]')];
const list = document.querySelector('[data-browse]');
const isSearch = list?.dataset.browse === 'search';

if (boxes.length > 0) {
  document.addEventListener('keydown', takeSlash);
  if (!isSearch) {
    boxes.forEach(wakeBox);
  }
  if (list) {
    wakeList();
  }
  if (boxes.length > 1) {
    import('./missing-page.js');
  }
}

function wakeBox(box) {
  const wake = () => import('./header.js').then(({ attach }) => attach(box));
  box.addEventListener('focusin', wake, { once: true });
  if (box.contains(document.activeElement)) {
    wake();
  }
}

/** « / » goes to the search, except where somebody writes. */
function takeSlash(event) {
  const isElsewhere = event.target.closest('input:not([type=checkbox]), textarea, select, [contenteditable], dialog');
  if (event.key === '/' && !isElsewhere && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    boxes[0].q.focus();
    boxes[0].q.select();
  }
}

/** At once where the address asks for something; else the list stays as it was built until somebody acts. */
function wakeList() {
  if (isSearch || /[?&](q|categorie|commune|genre|createur|disponibilite|marche|livraison|personnalisable|min|max|tri|page)=/.test(location.search)) {
    list.dataset.awaited = '';
    import('./browse.js').then(({ start }) => start());
    return;
  }
  list.querySelectorAll('[data-sorting], [data-all-facets]').forEach((each) => (each.hidden = false));
  if (list.dataset.tri) {
    showOrder(list.querySelector('[data-sorting] select'));
  }
  const asleep = new AbortController();
  const take = (event) => {
    const act = actOf(event);
    if (act && list.dataset.elsewhere) {
      event.preventDefault();
      leave(act);
    } else if (act) {
      event.preventDefault();
      asleep.abort();
      list.dataset.awaited = '';
      import('./browse.js').then(({ start }) => start(act));
    }
  };
  list.addEventListener('click', take, { signal: asleep.signal });
  list.addEventListener('change', take, { signal: asleep.signal });
}

/** A list of some pieces only, the newest, can't be refined in place: the search can. */
function leave({ facet, value, sort = list.dataset.tri }) {
  const asked = [['tri', sort], [facet, value]].filter(([name, text]) => name && text);
  location.assign(`${list.dataset.elsewhere}?${new URLSearchParams(asked)}`);
}

/** The list has an order of its own: it is no choice to fall back to the day's. */
function showOrder(select) {
  select.value = list.dataset.tri;
  select.options[0].hidden = true;
}

/** What a click on a facet's link, or a choice of order, asks of the list; null for anything else. */
function actOf({ type, target, ctrlKey, metaKey, shiftKey }) {
  if (type === 'change') {
    return { sort: target.value };
  }
  const { facet, value } = target.closest('[data-facet]')?.dataset ?? {};
  if (ctrlKey || metaKey || shiftKey) {
    return null;
  }
  // The page's own category, commune or budget is left for another one by its link.
  if (facet) {
    return list.dataset[facet] ? null : { facet, value };
  }
  return target.closest('[data-refine]') ? { isDrawer: true } : target.closest('[data-all-facets]') ? {} : null;
}
