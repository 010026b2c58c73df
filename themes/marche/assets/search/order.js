// In which order the products that were found are shown.

const EARTH_RADIUS = 6371;

/** Kilometres from somewhere to each commune, as the crow flies; null when nobody said where. */
export function distancesFrom({ communes }, near) {
  if (!near) {
    return null;
  }
  const radians = Math.PI / 180;
  return communes.map(({ lat, lon }) => {
    const a = Math.sin(((lat - near.lat) * radians) / 2) ** 2
      + Math.cos(lat * radians) * Math.cos(near.lat * radians) * Math.sin(((lon - near.lon) * radians) / 2) ** 2;
    return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(a));
  });
}

// A key of the order times this, plus the fair rank: one number to sort by, and ties are fair.
const RANKS = 2 ** 20;
const LAST = 2 ** 31;

const SORTS = {
  prix: ({ price }) => (row) => (price[row] < 0 ? LAST : price[row]),
  'prix-desc': ({ price }) => (row) => (price[row] < 0 ? LAST : LAST - 1 - price[row]),
  nouveau: ({ age }) => (row) => Math.max(0, age[row]),
};

/** Rows in the order that was asked for; ties, and rows that nothing tells apart, in the day's fair order. */
export function sorted(market, rows, sort, scores, distances) {
  const { columns, vendors } = market;
  const byScore = (row) => (scores ? LAST - Math.round(scores[row] * 100) : 0);
  const byDistance = (row) => Math.round((distances[vendors.commune[columns.vendor[row]]] ?? LAST) * 10);
  const key = sort === 'distance' && distances ? byDistance : (SORTS[sort]?.(columns) ?? byScore);
  const keys = Float64Array.from(rows, (row) => key(row) * RANKS + columns.rank[row]).sort();
  market.rowOfRank ??= columns.rank.reduce((order, rank, row) => ((order[rank] = row), order), new Uint32Array(columns.count));
  return Uint32Array.from(keys, (each) => market.rowOfRank[each % RANKS]);
}
