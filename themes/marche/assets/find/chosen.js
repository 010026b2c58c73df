// What was chosen, as a row of chips: each takes itself away again.
import { LISTS } from './address.js';
import { amount as amountText } from '../numbers.js';
import { fill } from './words.js';

export class Chosen {
  #row;
  #chip;
  #words;

  constructor(row, parts, words) {
    this.#row = row;
    this.#chip = parts.querySelector('.chip');
    this.#words = words;
  }

  /**
   * @param answer of the search: names of what is chosen, and what the words of the query choose
   * @param change called with what changes in the state, or null when all is given up
   */
  show({ facets, said }, { q, filters }, change) {
    const index = Array.from(this.#row.children).findIndex((item) => item.contains(document.activeElement));
    const chips = [
      ...this.#entries(facets, filters).map(({ label, rest }) => this.#make(label, () => change({ filters: { ...filters, ...rest } }))),
      ...said.map(({ facet, value, text }) => this.#make(this.#labelOf(facets, facet, value), () => change({ q: text }))),
    ];
    if (q) {
      chips.unshift(this.#make(`«\u00a0${q}\u00a0»`, () => change({ q: '' })));
    }
    if (chips.length > 1) {
      chips.push(this.#clear(change));
    }
    this.#row.replaceChildren(...chips);
    this.#row.hidden = chips.length === 0;
    if (index >= 0) {
      // The one that follows takes the place of the one that went, also under the finger.
      (chips[Math.min(index, chips.length - 1)]?.querySelector('button') ?? document.querySelector('[data-count]')).focus();
    }
  }

  #labelOf(facets, facet, value) {
    if (facet === 'prix') {
      return this.#price(value);
    }
    return facet === 'personnalisable' ? this.#words.personalised : facets[facet].find((each) => each.value === value)?.label ?? value;
  }

  #entries(facets, filters) {
    const entries = [];
    for (const facet of LISTS) {
      for (const value of filters[facet]) {
        entries.push({ label: this.#labelOf(facets, facet, value), rest: { [facet]: filters[facet].filter((each) => each !== value) } });
      }
    }
    if (filters.personnalisable) {
      entries.push({ label: this.#words.personalised, rest: { personnalisable: false } });
    }
    if (filters.min || filters.max) {
      entries.push({ label: this.#price(filters), rest: { min: null, max: null } });
    }
    return entries;
  }

  #price({ min, max }) {
    const { upTo, atLeast, between } = this.#words;
    const text = min ? (max ? between : atLeast) : upTo;
    const [a, b] = [min ?? max, max].map((euros) => euros && amountText(Math.round(euros * 100)));
    return fill(text, { a, b });
  }

  #make(label, remove) {
    const chip = document.importNode(this.#chip, true);
    const button = chip.querySelector('button');
    chip.querySelector('span').textContent = label;
    button.setAttribute('aria-label', fill(this.#words.remove, { a: label }));
    button.addEventListener('click', remove);
    return chip;
  }

  #clear(change) {
    const chip = this.#make(this.#words.clear, () => change(null));
    const button = chip.querySelector('button');
    button.removeAttribute('aria-label');
    button.className = 'quiet';
    button.querySelector('svg').remove();
    return chip;
  }
}
