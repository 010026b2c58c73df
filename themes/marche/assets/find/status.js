// Says to people who don't see the list change what it shows now.

/** In milliseconds: a screen reader speaks once the typing pauses. */
const SILENCE = 700;

let waiting;

export function say(text) {
  clearTimeout(waiting);
  // Behind an open drawer nothing is said: it has a voice of its own.
  waiting = setTimeout(() => document.querySelectorAll('[data-status]').forEach((status) => (status.textContent = text)), SILENCE);
}
