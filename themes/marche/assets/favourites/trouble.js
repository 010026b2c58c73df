// What went wrong with the list, said at the foot of the window: once per page.
let said = '';

/** `full` or `lost`, as favourites.js has it; nothing when all is well. */
export function tellTrouble(trouble) {
  if (trouble && trouble !== said) {
    said = trouble;
    document.querySelector('.heart-lost')?.remove();
    const note = document.createElement('p');
    note.className = 'heart-lost';
    note.setAttribute('role', 'status');
    document.body.append(note);
    note.textContent = document.querySelector('template[data-heart]').content.firstElementChild.dataset[trouble];
  }
}
