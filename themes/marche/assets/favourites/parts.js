// The favourites page as its template has it: its words, its places, and what to copy.
const page = document.querySelector('[data-favourites-page]');

export const words = page.dataset;

export const part = (name) => page.querySelector(`[data-${name}]`);

export const copyOf = (name) => page.querySelector(`template[data-${name}]`).content.firstElementChild.cloneNode(true);

/** Puts nodes in order, and takes others out, without a touch to those that are where they should be: what has the focus keeps it. */
export function arrange(parent, nodes) {
  [...parent.children].filter((child) => !nodes.includes(child)).forEach((child) => child.remove());
  nodes.forEach((node, i) => {
    if (parent.children[i] !== node) {
      parent.insertBefore(node, parent.children[i] ?? null);
    }
  });
}
