// Where on a list the shopper was, for when Back leads to it again.

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

export function keepScroll() {
  history.replaceState({ ...history.state, scroll: window.scrollY }, '');
}
