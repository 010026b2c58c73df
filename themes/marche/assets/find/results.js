// The list of answers, and what stands in its place when there are none.
import { number } from '../numbers.js';
import { fillCard } from './card.js';
import { caveat, counted, fill, pageDetail } from './words.js';

export const PAGE = 24;

export class Results {
  #element;
  #parts;
  #words;
  #shown = [];
  #above = '';
  #isBuilt = true;

  /** @param actions more(), clear(), retry() */
  constructor(element, parts, words, actions) {
    this.#element = element;
    this.#parts = parts;
    this.#words = words;
    element.parentElement.addEventListener('click', ({ target }) => {
      const button = target.closest('button');
      if (button?.closest('.more')) actions.more();
      else if (button?.matches('[data-clear]')) actions.clear();
      else if (button?.matches('[data-retry]')) actions.retry();
    });
  }

  /** Shows hits; adds to those that stand already when they go on from there. */
  show({ hits, total, vendors, pages }, hasFilters) {
    if (total === 0) {
      this.#blank('empty', ...this.#makers(vendors), ...this.#pages(pages)).querySelector('[data-clear]').parentElement.hidden = !hasFilters;
      return;
    }
    const keys = hits.map((hit) => `${hit.id} ${hit.distance}`);
    const above = [...vendors, ...pages].map(({ href }) => href).join(' ');
    const isSequel = above === this.#above && this.#shown.length > 0 && this.#shown.length <= keys.length && this.#shown.every((key, i) => key === keys[i]);
    const cards = hits.slice(isSequel ? this.#shown.length : 0).map((hit) => this.#card(hit));
    if (isSequel) {
      this.#element.querySelector('.grid').append(...cards);
    } else {
      this.#replace(cards, [...this.#makers(vendors), ...this.#pages(pages)]);
    }
    this.#shown = keys;
    this.#above = above;
    this.#offerMore(hits.length, total);
  }

  /** The list as it was built. */
  restore(nodes) {
    if (!this.#isBuilt) {
      this.#isBuilt = true;
      this.#shown = [];
      this.#fill(...nodes);
    }
  }

  fail() {
    this.#blank('failed');
  }

  /** The link of a card, to which the focus goes when more were asked for. */
  focusOn(index) {
    this.#element.querySelectorAll('.card h3 a')[index]?.focus();
  }

  /** Those whose name was asked for. */
  #makers(vendors) {
    if (vendors.length === 0) {
      return [];
    }
    const line = document.importNode(this.#parts.querySelector('.found-makers'), true);
    line.append(...vendors.flatMap(({ name, href, commune }, i) => [i ? ', ' : ' ', Object.assign(document.createElement('a'), { href, textContent: name }), commune && ` (${commune})`]));
    return [line];
  }

  /** What the market has besides products. */
  #pages(pages) {
    if (pages.length === 0) {
      return [];
    }
    const section = document.importNode(this.#parts.querySelector('.found-pages'), true);
    section.querySelector('ul').append(...pages.map((page) => {
      const item = document.importNode(this.#parts.querySelector('.found-page'), true);
      item.querySelector('a').href = page.href;
      item.querySelector('b').textContent = page.name;
      item.querySelector('small').textContent = pageDetail(this.#words, page);
      return item;
    }));
    return [section];
  }

  #card(hit) {
    return fillCard(document.importNode(this.#parts.querySelector('.card'), true), hit, this.#words);
  }

  #replace(cards, before) {
    const focused = this.#element.contains(document.activeElement) ? document.activeElement.closest('[data-id]')?.dataset.id : null;
    const grid = this.#parts.querySelector('.grid').cloneNode(false);
    grid.append(...cards);
    this.#isBuilt = false;
    this.#fill(...before, grid);
    if (focused) {
      cards.find((card) => card.dataset.id === focused)?.querySelector('h3 a').focus();
    }
  }

  /** In a new element: what was there doesn't move, it makes room. */
  #fill(...contents) {
    const fresh = this.#element.cloneNode(false);
    fresh.append(...contents);
    this.#element.replaceWith(fresh);
    this.#element = fresh;
  }

  #offerMore(shown, total) {
    const old = this.#element.querySelector('.more');
    if (shown >= total) {
      old?.remove();
      return;
    }
    const more = old ?? this.#parts.querySelector('.more').cloneNode(true);
    more.firstElementChild.textContent = fill(this.#words.shown, { a: number(shown), b: number(total) });
    this.#element.append(more);
  }

  #blank(kind, ...before) {
    const blank = document.importNode(this.#parts.querySelector(`[data-blank="${kind}"]`), true);
    this.#shown = [];
    this.#isBuilt = false;
    this.#fill(...before, blank);
    return blank;
  }
}

/** What was found, in one sentence. */
export function summary(answer, q, hasFilters, words) {
  const { total } = answer;
  if (total === 0) {
    return q ? fill(hasFilters ? words.noneChosen : words.none, { q }) : words.empty;
  }
  const pieces = counted(words.count, total);
  return caveat(answer, q, words) || (q ? fill(words.foundFor, { n: pieces, q }) : pieces);
}
