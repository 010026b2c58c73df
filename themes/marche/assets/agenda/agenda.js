// Dates stay right on a page that was built some days ago: what is over goes, what is today or this weekend says so.
import { dateOf, parisNow, weekendOf } from './clock.js';
import { isSeen } from './seen.js';

const agenda = document.querySelector('[data-agenda]');
const month = new Intl.DateTimeFormat(document.documentElement.lang, { month: 'long', timeZone: 'UTC' });
const date = new Intl.DateTimeFormat(document.documentElement.lang, { day: 'numeric', month: 'long', timeZone: 'UTC' });
const filters = agenda && import('./filters.js');

openMore();
update();
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) {
    update();
  }
});

/** Behind a short list, the rows that take the place of those that are over. */
function openMore() {
  const more = document.querySelector('template[data-more-dates]');
  const list = more?.parentElement.querySelector('[data-dates]');
  if (list) {
    list.dataset.most = list.children.length;
    [...more.content.children].forEach((row) => (row.hidden = true));
    list.append(more.content);
  }
}

function update() {
  const now = parisNow();
  const rows = [...document.querySelectorAll('[data-days]')];
  const seen = new Set(rows.filter(isSeen));
  rows.forEach((row) => updateRow(row, now, seen.has(row)));
  document.querySelectorAll('[data-dates]').forEach((list) => updateList(list, seen));
  document.querySelectorAll('[data-event-days]').forEach((list) => updateEvent(list, now));
  filters?.then(({ applyFilter }) => applyFilter(agenda));
}

function updateRow(row, now, isSeenRow) {
  const days = row.dataset.days.split(';').filter(Boolean).map((day) => day.split('|'));
  const left = days.filter(([, ends]) => ends > now);
  const isOver = left.length === 0;
  row.dataset.over = isOver ? 'yes' : '';
  row.classList.toggle('over', isOver);
  row.hidden = isOver && !isSeenRow;
  if (isOver) {
    showSoon(row, 'past');
  } else {
    const held = left.filter(([, , , cancelled]) => !cancelled);
    if (held.length > 0) {
      showHeld(row, held, now.slice(0, 10));
    } else {
      showCalledOff(row, left);
    }
  }
}

function showHeld(row, held, today) {
  // A night that began yesterday is today's.
  const isToday = held[0][0] <= today;
  const isWeekend = held.some(([day]) => weekendOf(today).includes(day));
  row.dataset.when = [isToday && 'today', isWeekend && 'weekend'].filter(Boolean).join(' ');
  showNext(row, held[0]);
  showSoon(row, isToday ? 'today' : isWeekend && 'weekend');
}

/** What is left is cancelled: it says so, and is no answer to « aujourd’hui » or « ce week-end ». */
function showCalledOff(row, left) {
  row.dataset.when = '';
  row.querySelector('time').textContent = left.map(([day]) => date.format(dateOf(day))).join(', ');
  showNext(row, left[0]);
  showSoon(row, 'cancelled');
}

function showNext(row, [day, , hours]) {
  row.dataset.next = day;
  const leaf = row.querySelector('.leaf');
  leaf.replaceChildren(Object.assign(document.createElement('b'), { textContent: dateOf(day).getUTCDate() }), month.format(dateOf(day)));
  const shown = row.querySelector('[data-hours]');
  if (shown && hours) {
    shown.textContent = hours;
  }
}

function showSoon(row, when) {
  const words = row.closest('[data-dates]').dataset;
  row.querySelector('.soon')?.remove();
  if (when) {
    row.append(Object.assign(document.createElement('span'), { className: 'soon', textContent: words[when] }));
  }
}

/** By the next day, in the month of that day, but for what is seen where it is; a list with nothing left goes with its heading. */
function updateList(list, seen) {
  [...list.children].filter((row) => !seen.has(row)).forEach((row) => {
    const home = row.dataset.next && document.querySelector(`[data-month="m${row.dataset.next.slice(0, 7)}"] [data-dates]`);
    if (home && list.closest('[data-month]') && home !== list) {
      home.append(row);
    }
  });
  const rows = [...list.children];
  const [still, free] = [rows.filter((row) => seen.has(row)), rows.filter((row) => !seen.has(row))];
  const sorted = [...still, ...free.sort((a, b) => (a.dataset.next ?? '').localeCompare(b.dataset.next ?? ''))];
  if (sorted.some((row, i) => row !== rows[i])) {
    list.append(...sorted);
  }
  if (list.dataset.most) {
    sorted.filter((row) => !row.dataset.over || !row.hidden).forEach((row, i) => {
      row.hidden = i >= Number(list.dataset.most);
    });
  }
  list.closest('section').hidden = rows.length > 0 && rows.every((row) => row.hidden);
}

function updateEvent(list, now) {
  const days = [...list.querySelectorAll('[data-ends]')];
  days.forEach((day) => day.classList.toggle('over', day.dataset.ends <= now));
  document.querySelector('[data-event-past]').hidden = days.some((day) => day.dataset.ends > now);
}
