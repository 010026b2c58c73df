// Where on a list the shopper was, for when Back leads to it again.

// Browsers allow a hundred such notes in half a minute.
const PAUSE = 350;

/** The browser would scroll before the list is there. */
export function scrollOurselves() {
  history.scrollRestoration = 'manual';
}

/** Once the list is drawn, so that nothing seems to jump. */
export function scrollBack() {
  const to = history.state?.scroll;
  if (to !== undefined) {
    requestAnimationFrame(() => requestAnimationFrame(() => window.scrollTo(0, to)));
  }
}

/** An entry that Back leaves can't be written to any more: where it was is kept whenever the scrolling pauses. */
export function followScroll() {
  let pause;
  window.addEventListener('scroll', () => {
    clearTimeout(pause);
    pause = setTimeout(keepScroll, PAUSE);
  }, { passive: true });
  window.addEventListener('popstate', () => clearTimeout(pause));
}

/** Calls back once the end of a part lies below the window: nothing that is seen gives way to what is added there. */
export function whenEndUnseen(part, act) {
  const look = () => {
    if (part.getBoundingClientRect().bottom > window.innerHeight) {
      window.removeEventListener('scroll', look);
      act();
    }
  };
  window.addEventListener('scroll', look, { passive: true });
  look();
}

export function keepScroll() {
  history.replaceState({ ...history.state, scroll: window.scrollY }, '');
}
