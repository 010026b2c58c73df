// The facets: what may be chosen, how many pieces each choice would bring. Lists keep their elements from one answer to the
// next, so that the focus stays where it is.
import { amount as amountText, number } from '../numbers.js';
import { amount, limits } from './address.js';
import { fill } from './words.js';

const OFFERED = ['categorie', 'commune', 'disponibilite', 'marche', 'livraison', 'genre', 'createur'];

export class Panel {
  #parts;
  #scope;
  #change;
  #words;

  /**
   * @param parts the template's content
   * @param scope what the page itself is about: it isn't offered again
   * @param change called with new filters
   */
  constructor(parts, words, scope, change) {
    this.#parts = parts;
    this.#words = words;
    this.#scope = scope;
    this.#change = change;
    this.element = parts.querySelector('.panel').cloneNode(true);
    this.element.addEventListener('change', (event) => this.#changed(event.target));
    this.element.addEventListener('submit', (event) => event.preventDefault());
  }

  /** Shows an answer's counts and what is chosen; what the words of the query say of the price stands in the fields, too. */
  show({ facets, said }, filters) {
    this.filters = filters;
    for (const facet of OFFERED) {
      this.#list(facet, facet === 'categorie' ? this.#categories(facets.categorie) : facets[facet], filters[facet]);
    }
    this.#list('personnalisable', [{ value: '1', label: this.#words.personalised, count: facets.personnalisable[0].count }].filter(({ count }) => count || filters.personnalisable), filters.personnalisable ? ['1'] : []);
    const price = filters.min || filters.max ? filters : said.find(({ facet }) => facet === 'prix')?.value ?? filters;
    this.#list('prix', this.#budgets(facets.prix), [String(price.min ? '' : (price.max ?? ''))]);
    this.#limit(price, (field) => field !== document.activeElement);
  }

  #limit(price, mayChange) {
    for (const name of ['min', 'max']) {
      const field = this.element.elements[name];
      if (mayChange(field)) {
        field.value = price[name] ? amountText(Math.round(price[name] * 100)) : '';
      }
    }
  }

  /** Families; the categories of a family that is open, chosen or the page's own. */
  #categories(entries) {
    this.tree = entries;
    const { categorie } = this.#scope;
    const chosen = this.filters.categorie;
    const isOpen = (family) => family === categorie || chosen.includes(family) || entries.some(({ value, parent }) => parent === family && chosen.includes(value));
    return entries.filter(({ parent }) => (categorie ? parent === categorie : parent === null || isOpen(parent)));
  }

  #budgets(entries) {
    const most = this.#scope.max ?? Infinity;
    return entries
      .filter(({ value, count }) => value < most && (count > 0 || value === this.filters.max))
      .map(({ value, count }) => ({ value: String(value), label: fill(this.#words.upTo, { a: number(value) }), count }));
  }

  #list(facet, entries, chosen) {
    const list = this.element.querySelector(`[data-list="${facet}"]`);
    const group = list.closest('details');
    if (OFFERED.includes(facet)) {
      group.hidden = entries.length === 0 || (facet === 'commune' && Boolean(this.#scope.commune));
    }
    list.hidden = entries.length === 0;
    list.setAttribute('aria-label', group.querySelector('summary').textContent);
    const before = new Map(Array.from(list.children, (item) => [item.dataset.value, item]));
    const wanted = new Set(entries.map(({ value }) => value));
    before.forEach((item, value) => wanted.has(value) || item.contains(document.activeElement) || item.remove());
    let next = list.firstElementChild;
    for (const entry of entries) {
      let item = before.get(entry.value);
      if (item) {
        next = item.nextElementSibling;
      } else {
        item = this.#choice(facet, entry);
        list.insertBefore(item, next);
      }
      this.#count(item, entry, chosen.includes(entry.value));
    }
  }

  #choice(facet, { value, label, parent }) {
    const item = this.#parts.querySelector('.choice').cloneNode(true);
    const box = item.querySelector('input');
    item.dataset.value = value;
    item.classList.toggle('nested', Boolean(parent) && !this.#scope.categorie);
    box.name = facet;
    box.value = value;
    item.querySelector('span').textContent = label;
    return item;
  }

  #count(item, { value, count, parent }, isChosen) {
    const box = item.querySelector('input');
    box.checked = isChosen;
    box.indeterminate = parent === null && !isChosen && this.tree.some((each) => each.parent === value && this.filters.categorie.includes(each.value));
    item.classList.toggle('none', count === 0);
    item.querySelector('small').textContent = number(count);
  }

  #changed(field) {
    const filters = { ...this.filters };
    if (field.name === 'min' || field.name === 'max') {
      const { min, max } = this.element.elements;
      Object.assign(filters, limits(amount(min.value), amount(max.value)));
      this.#limit(filters, () => true);
    } else if (field.name === 'prix') {
      Object.assign(filters, { min: null, max: field.checked ? Number(field.value) : null });
    } else if (field.name === 'personnalisable') {
      filters.personnalisable = field.checked;
    } else {
      filters[field.name] = this.#toggled(field);
    }
    this.#change(filters);
  }

  /** A category takes the place of its family, and a family that of its categories: the finger points at one of them. */
  #toggled({ name, value, checked }) {
    const others = this.filters[name].filter((each) => each !== value);
    if (!checked) {
      return others;
    }
    const parentOf = (slug) => this.tree.find((each) => each.value === slug)?.parent ?? null;
    const isKin = (each) => name === 'categorie' && (parentOf(each) === value || parentOf(value) === each);
    return [...others.filter((each) => !isKin(each)), value];
  }
}
