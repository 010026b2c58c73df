// « Prochain marché », among the ways to reach a maker: the first of its days that is not over, or none.
import { parisNow } from './clock.js';
import { isSeen } from './seen.js';

const now = parisNow();
document.querySelectorAll('.ways').forEach((ways) => {
  const days = [...ways.querySelectorAll('[data-until]')];
  const shown = days.find((day) => !day.hidden);
  const next = days.find((day) => day.dataset.until > now) ?? (shown && isSeen(shown) ? shown : null);
  days.forEach((day) => {
    day.hidden = day !== next;
    day.classList.toggle('over', day.dataset.until <= now);
  });
  const section = ways.closest('section');
  if (section?.lastElementChild === ways) {
    section.hidden = [...ways.children].every((way) => way.hidden);
  }
});
