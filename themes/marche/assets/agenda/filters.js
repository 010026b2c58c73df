// « Aujourd’hui », « Ce week-end », « Tout »: links to a fragment, so that Back, a reload and a shared address keep the choice.
import { arrived } from '../arrived.js';

window.addEventListener('hashchange', () => applyFilter(document.querySelector('[data-agenda]')));

export function applyFilter(agenda) {
  const rows = [...agenda.querySelectorAll('[data-month] [data-days]')];
  const matching = (when) => rows.filter((row) => !row.dataset.over && row.dataset.when.split(' ').includes(when));
  const asked = ['today', 'weekend'].find((when) => decodeURIComponent(location.hash) === `#${agenda.dataset[when]}`) ?? '';
  // What is over, and seen, stays until somebody chooses.
  const wanted = asked && matching(asked).length > 0 ? matching(asked) : rows.filter((row) => !row.dataset.over || !row.hidden);
  rows.forEach((row) => {
    row.hidden = !wanted.includes(row);
  });
  agenda.querySelectorAll('[data-month]').forEach((section) => {
    section.hidden = [...section.querySelectorAll('[data-days]')].every((row) => row.hidden);
  });
  const isAllOver = rows.every((row) => row.dataset.over);
  agenda.querySelector('[data-empty]').hidden = wanted.length > 0;
  showChoice(agenda, isAllOver ? '' : asked, matching);
  agenda.querySelector('[data-filters]').hidden = isAllOver;
  arrived(agenda);
}

function showChoice(agenda, asked, matching) {
  agenda.querySelectorAll('[data-filters] a').forEach((link) => {
    const { when } = link.dataset;
    link.href = `#${agenda.dataset[when] ?? ''}`;
    if (when === asked) {
      link.setAttribute('aria-current', 'true');
    } else {
      link.removeAttribute('aria-current');
    }
    if (when) {
      link.querySelector('small').textContent = matching(when).length;
    }
  });
  const { noneToday, noneWeekend } = agenda.dataset;
  agenda.querySelector('[data-none]').textContent = asked && matching(asked).length === 0 ? { today: noneToday, weekend: noneWeekend }[asked] : '';
}
