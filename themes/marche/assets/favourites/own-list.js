// What only one's own list has: a note beside each piece, and a way to remove it that can be undone where it was.
import { change, drop, favourites, putBack } from './favourites.js';
import { tellTrouble } from './trouble.js';
import { copyOf, words } from './parts.js';

const prepared = new WeakMap();
let gone = null;

/** The list as it is shown: the piece that was removed last leaves a line in its place. */
export function ownEntries() {
  const pieces = favourites();
  if (!gone || pieces.some(({ id }) => id === gone.piece.id)) {
    return pieces;
  }
  const at = pieces.findIndex(({ id }) => id === gone.next);
  const line = { ...gone.piece, label: gone.label, isGone: true };
  return at < 0 ? [...pieces, line] : [...pieces.slice(0, at), line, ...pieces.slice(at)];
}

export function completePiece(item, piece, label, isShared) {
  const [note, remove] = [item.querySelector('input'), item.querySelector('button')];
  if (!prepared.has(item)) {
    note.addEventListener('input', () => {
      showNote(item, note.value);
      tellTrouble(change(prepared.get(item).piece.id, { note: note.value }));
    });
    remove.addEventListener('click', () => removePiece(prepared.get(item)));
  }
  prepared.set(item, { piece, label });
  note.hidden = isShared;
  remove.hidden = isShared;
  note.setAttribute('aria-label', `${words.note} ${label}`);
  remove.setAttribute('aria-label', `${remove.textContent} ${label}`);
  showNote(item, isShared ? '' : piece.note);
}

/** What is being written stays as it is, whatever another tab says. */
export function showNote(item, text) {
  const note = item.querySelector('input');
  item.querySelector('[data-note-text]').textContent = note === document.activeElement ? note.value : text;
  if (note !== document.activeElement && note.value !== text) {
    note.value = text;
  }
}

export function gonePart({ label }) {
  if (!gone.line) {
    gone.line = copyOf('gone-line');
    gone.line.querySelector('span').textContent = words.removed.replace('{0}', label);
    gone.line.querySelector('button').addEventListener('click', undo);
  }
  return gone.line;
}

function removePiece({ piece, label }) {
  const pieces = favourites();
  const at = pieces.findIndex(({ id }) => id === piece.id);
  gone = { piece: pieces[at] ?? piece, label, next: pieces[at + 1]?.id };
  tellTrouble(drop(piece.id));
  document.querySelector('[data-undo]')?.focus({ preventScroll: true });
}

function undo() {
  const { piece, next } = gone;
  gone = null;
  tellTrouble(putBack(piece, next));
  [...document.querySelectorAll('.kept-piece')].find((item) => prepared.get(item)?.piece.id === piece.id)?.querySelector('button').focus({ preventScroll: true });
}
