// @bundle
// Instant results under the search box: a combobox with a listbox, as the ARIA practices describe it. Without it the box is a form.
import { openSearch } from '../search/client.js';
import { caveat, counted, fill, pageDetail, priceText, toneOf } from './words.js';

const TYPING = 60;
const SAYING = 700;
const SLOW = 400;
const LEAST = 2;
const MOST = 6;

const template = document.querySelector('[data-finds]');
const words = template.dataset;
let market;

/** Makes a search form a combobox. */
export function attach(form) {
  if (!form.dataset.attached) {
    form.dataset.attached = 'yes';
    new Combobox(form);
  }
}

class Combobox {
  #form;
  #input;
  #popup;
  #note;
  #list;
  #status;
  #options = [];
  #active = -1;
  #typing;
  #saying;
  #asked = '';

  constructor(form) {
    this.#form = form;
    this.#input = form.q;
    market ??= openSearch(form.dataset.indexHref);
    this.#build();
    this.#listen();
    this.#wait();
  }

  #build() {
    this.#note = element('p', 'finds-note');
    this.#list = element('div', 'finds-list');
    this.#list.id = `${this.#input.id}-finds`;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', words.label);
    this.#popup = element('div', 'finds');
    this.#popup.hidden = true;
    this.#popup.append(this.#note, this.#list);
    this.#status = element('p', 'hidden');
    this.#status.setAttribute('role', 'status');
    this.#form.append(this.#popup, this.#status);
    const roles = { role: 'combobox', 'aria-expanded': 'false', 'aria-autocomplete': 'list', 'aria-controls': this.#list.id };
    Object.entries(roles).forEach(([name, value]) => this.#input.setAttribute(name, value));
  }

  #listen() {
    this.#input.addEventListener('input', () => this.#wait());
    this.#input.addEventListener('click', () => this.#open());
    this.#input.addEventListener('keydown', (event) => this.#key(event));
    // A click on an option leaves the focus in the field.
    this.#popup.addEventListener('mousedown', (event) => event.preventDefault());
    this.#form.addEventListener('focusout', ({ relatedTarget }) => this.#form.contains(relatedTarget) || this.#close());
  }

  #wait() {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#ask(), TYPING);
  }

  async #ask() {
    const q = this.#input.value.trim();
    if (q.length < LEAST) {
      this.#show([], '');
      return;
    }
    if (q === this.#asked) {
      return;
    }
    this.#asked = q;
    const slow = setTimeout(() => this.#options.length === 0 && this.#show([], words.busy), SLOW);
    try {
      const answer = await market.search({ q, filters: {}, sort: 'pertinence', near: null, offset: 0, limit: MOST });
      // Meanwhile the words may be gone from the field.
      if (answer && q === this.#input.value.trim()) {
        this.#answer(answer, q);
      }
    } catch {
      this.#asked = '';
      this.#show([], words.failed);
      this.#say(words.failed);
    } finally {
      clearTimeout(slow);
    }
  }

  #answer(answer, q) {
    const { hits, vendors, pages, nearest, total } = answer;
    const groups = [
      { label: words.products, options: hits.map(product) },
      { label: words.vendors, options: vendors.map(maker) },
    ];
    // Where no product has all the words, what does comes first.
    groups.splice(nearest ? 0 : 2, 0, { label: words.pages, options: pages.map(page) });
    if (total > 0) {
      groups.push({ label: '', options: [everything(total, `${this.#form.action}?q=${encodeURIComponent(q)}`)] });
    }
    const isMissed = total + vendors.length + pages.length === 0;
    this.#show(groups, isMissed ? fill(words.none, { q }) : caveat(answer, q, words));
    this.#say(this.#note.textContent || (total > 0 ? counted(words.found, total) : [...vendors, ...pages].map(({ name }) => name).join(', ')));
  }

  #show(groups, note) {
    this.#list.replaceChildren(...groups.filter(({ options }) => options.length > 0).map(group));
    this.#options = [...this.#list.querySelectorAll('[role=option]')];
    this.#options.forEach((option, i) => (option.id = `${this.#list.id}-${i}`));
    this.#note.textContent = note;
    this.#note.hidden = note === '';
    if (groups.length === 0) {
      this.#asked = '';
    }
    this.#mark(-1);
    this.#close();
    this.#open();
  }

  #open() {
    const isFocused = this.#form.contains(document.activeElement);
    const isEmpty = this.#options.length === 0;
    this.#list.hidden = isEmpty;
    this.#popup.hidden = !isFocused || (isEmpty && this.#note.hidden);
    this.#input.setAttribute('aria-expanded', String(!this.#popup.hidden && !isEmpty));
  }

  #close() {
    this.#popup.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#mark(-1);
  }

  #key(event) {
    const isOpen = !this.#popup.hidden;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && this.#options.length > 0) {
      event.preventDefault();
      this.#open();
      this.#step(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && isOpen && this.#active >= 0) {
      event.preventDefault();
      this.#options[this.#active].click();
    } else if (event.key === 'Escape' && isOpen) {
      // The first closes, the next empties the field, as the browser does by itself.
      event.preventDefault();
      this.#close();
    }
  }

  /** Around the list by way of the field itself. */
  #step(by) {
    const places = this.#options.length + 1;
    this.#mark(((this.#active + 1 + by + places) % places) - 1);
  }

  #mark(index) {
    this.#options[this.#active]?.removeAttribute('aria-selected');
    this.#active = index;
    const option = this.#options[index];
    if (option) {
      option.setAttribute('aria-selected', 'true');
      option.scrollIntoView({ block: 'nearest' });
      this.#input.setAttribute('aria-activedescendant', option.id);
    } else {
      this.#input.removeAttribute('aria-activedescendant');
    }
  }

  #say(text) {
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => (this.#status.textContent = text), SAYING);
  }
}

function group({ label, options }) {
  const section = element('div', 'finds-group');
  if (label) {
    section.setAttribute('role', 'group');
    section.setAttribute('aria-label', label);
  } else {
    section.setAttribute('role', 'presentation');
  }
  section.append(...options);
  return section;
}

function product(hit) {
  const option = blank(hit.href, hit.name, `${hit.vendor.name}\u00a0· ${hit.commune.name}`);
  option.querySelector('.find-price').textContent = priceText(words, hit);
  if (hit.photo) {
    showPhoto(option.querySelector('.find-photo'), hit.photo);
  }
  return option;
}

function showPhoto(frame, photo) {
  const picture = document.createElement('picture');
  const image = document.createElement('img');
  const [avif] = Object.values(photo.sources);
  if (avif) {
    const source = document.createElement('source');
    source.type = 'image/avif';
    source.srcset = avif;
    picture.append(source);
  }
  image.className = toneOf(photo);
  image.alt = '';
  image.src = photo.jpeg ?? avif;
  picture.append(image);
  frame.append(picture);
}

const maker = ({ name, href, commune }) => plain(href, name, commune, 'find-maker');

const page = (found) => plain(found.href, found.name, pageDetail(words, found), 'find-page');

const everything = (total, href) => plain(href, counted(words.all, total), '', 'find-all');

function plain(href, name, detail, className) {
  const option = blank(href, name, detail);
  option.querySelector('.find-photo').remove();
  option.classList.add(className);
  return option;
}

function blank(href, name, detail) {
  const option = document.importNode(template.content.firstElementChild, true);
  option.href = href;
  option.querySelector('b').textContent = name;
  option.querySelector('small').textContent = detail;
  return option;
}

function element(name, className) {
  const made = document.createElement(name);
  made.className = className;
  return made;
}
