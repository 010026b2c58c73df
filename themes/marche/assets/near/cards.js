// On the photographs of a list: how far each maker is from the chosen place. Nothing moves: the words lie on the picture.
import { chosenPlace, kilometres, onPlace } from './place.js';

const number = new Intl.NumberFormat(document.documentElement.lang, { style: 'unit', unit: 'kilometer' });

onPlace(show);
show(chosenPlace());

function show(place) {
  document.querySelectorAll('.card[data-at] .frame').forEach((frame) => {
    frame.querySelector('.far')?.remove();
    if (place) {
      frame.append(label(frame.closest('[data-at]'), place));
    }
  });
}

function label(card, place) {
  const [lat, lon] = card.dataset.at.split(',').map(Number);
  const text = document.createElement('span');
  text.className = 'far';
  text.textContent = number.format(Math.round(kilometres(place, { lat, lon })));
  return text;
}
