import { keepScroll } from './scroll.js';

// On a narrow screen the facets open over the list. The same element stands beside it on a wide one.
const wide = window.matchMedia('(min-width: 60rem)');

export class Drawer {
  #facets;
  #opener;
  #dialog;

  constructor(facets, opener, parts) {
    this.#facets = facets;
    this.#opener = opener;
    this.#dialog = document.importNode(parts.querySelector('.drawer'), true);
    document.body.append(this.#dialog);
    opener.addEventListener('click', (event) => {
      event.preventDefault();
      this.open();
    });
    opener.addEventListener('keydown', (event) => {
      if (event.key === ' ') {
        event.preventDefault();
        this.open();
      }
    });
    opener.setAttribute('role', 'button');
    opener.setAttribute('aria-haspopup', 'dialog');
    this.#dialog.addEventListener('click', ({ target }) => (target === this.#dialog || target.closest('[data-close]')) && this.#dialog.close());
    this.#dialog.addEventListener('close', () => this.#putBack());
    wide.addEventListener('change', () => this.#dialog.close());
  }

  open() {
    this.#place = document.createComment('');
    this.#facets.replaceWith(this.#place);
    this.#dialog.firstElementChild.after(this.#facets);
    this.#dialog.showModal();
    // A step of its own: Back closes the drawer, and leaves the list to the next.
    keepScroll();
    history.pushState({ isDrawer: true }, '');
  }

  /** Whether it was open. */
  close() {
    const { open } = this.#dialog;
    this.#dialog.close();
    return open;
  }

  /**
   * @param found for the button that leads back to the list
   * @param active how many choices are made; @param told what the number counts
   */
  show(found, active, told) {
    this.#dialog.querySelector('[data-show]').textContent = found;
    const badge = this.#opener.querySelector('small') ?? this.#opener.appendChild(document.createElement('small'));
    const unit = document.createElement('span');
    unit.className = 'hidden';
    unit.textContent = ` ${told}`;
    badge.replaceChildren(...(active ? [active, unit] : []));
  }

  #place;

  #putBack() {
    this.#place.replaceWith(this.#facets);
    this.#opener.focus();
    if (history.state?.isDrawer) {
      history.back();
    }
  }
}
