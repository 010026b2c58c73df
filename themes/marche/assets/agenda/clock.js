// Days and hours where the markets are, whatever the clock of the device says it is where the device is.
const format = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
});

/** Now in Paris: `2026-11-28T17:32`. Such texts sort by time. */
export function parisNow() {
  const part = Object.fromEntries(format.formatToParts(new Date()).map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}`;
}

/** The Saturday and Sunday of a day's week; what is past of them doesn't count. */
export function weekendOf(day) {
  const weekday = dateOf(day).getUTCDay();
  const saturday = weekday === 0 ? -1 : 6 - weekday;
  return [addDays(day, saturday), addDays(day, saturday + 1)].filter((each) => each >= day);
}

export const dateOf = (day) => new Date(`${day}T12:00:00Z`);

function addDays(day, count) {
  const date = dateOf(day);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}
