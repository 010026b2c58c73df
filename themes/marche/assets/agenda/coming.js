// Of the days of a market, the one to go to.

/** Nowhere in Paris is it over before the clock of its summer says so, two hours ahead of the world's. */
export const mayBeOver = (ends) => Date.parse(`${ends}+02:00`) <= Date.now();

/** The first day { ends } that is not over. The tables of time zones, slow to load, are read only where one may be. */
export async function comingOf(days) {
  if (days.length === 0 || !mayBeOver(days[0].ends)) {
    return days[0];
  }
  const { parisNow } = await import('./clock.js');
  const now = parisNow();
  return days.find(({ ends }) => ends > now);
}
