// The communes of the territory, fetched when somebody is about to choose one.
let communes;

/** Rows { name, slug, lat, lon, former }, or none when they can't be had. */
export function loadCommunes(address) {
  communes ??= fetch(address)
    .then((answer) => answer.json())
    .then(({ places }) => places.map(([name, slug, lat, lon, ...former]) => ({ name, slug, lat, lon, former })))
    .catch(() => {
      communes = undefined;
      return [];
    });
  return communes;
}

/** The commune that somebody wrote, by its slug, its name or a former one; accents, case, hyphens and apostrophes aside. */
export function findCommune(rows, written) {
  const key = fold(written);
  return rows.find((row) => row.slug === written || fold(row.name) === key)
    ?? rows.find((row) => row.former.some((name) => fold(name) === key))
    ?? null;
}

function fold(text) {
  return text.normalize('NFD').toLowerCase()
    .replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/[^a-z0-9]+/g, ' ').trim()
    .replace(/\b(st|ste)\b/g, (word) => (word === 'st' ? 'saint' : 'sainte'));
}
