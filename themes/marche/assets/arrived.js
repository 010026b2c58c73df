/** A part that was awaited is there: what follows it is shown a moment later, when it has moved already. */
export const arrived = (part) => requestAnimationFrame(() => requestAnimationFrame(() => part.removeAttribute('data-awaited')));
