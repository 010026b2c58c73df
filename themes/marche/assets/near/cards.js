// On the photographs of a list: how far each maker is from the chosen place. Nothing moves: the words lie on the picture.
import { distance } from '../numbers.js';
import { chosenPlace, kilometres, onPlace } from './place.js';

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
  text.textContent = distance(kilometres(place, { lat, lon }));
  return text;
}
