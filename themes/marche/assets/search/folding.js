// Words as the search compares them. The twin of generator/Search/FoldedWords.cs:
// tests/StaticMarche.Tests/Search/folding-vectors.txt is run against both.

const SMALL = new Set((
  'de du des le la les un une et ou en au aux dans par pour sur sous avec sans chez vers entre ce cet cette ces mon ma mes ton ta tes son sa ses '
  + 'notre nos votre vos leur leurs je tu il elle on nous vous ils elles qui que quoi dont est sont etre se ne pas plus moins tres si comme donc car ni '
  + 'qu jusqu lorsqu puisqu quoiqu').split(' '));

const LETTERS = { 'œ': 'oe', 'æ': 'ae', 'ß': 'ss', 'ø': 'o', 'ł': 'l', 'đ': 'd' };

/** Lower case without accents, ligatures written out. */
export function fold(text) {
  // The letters whose accents the generator knows; others part words on both sides.
  return text
    .replace(/[\u00c0-\u017f\u01cd-\u01d4\u0218-\u021b\u1e80-\u1e85\u1ef2\u1ef3]/g, (letter) => letter.normalize('NFD'))
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[œæßøłđ]/g, (letter) => LETTERS[letter]);
}

const runs = (text) => fold(text).match(/[a-z0-9]+/g) ?? [];

/** The words of a text, without elisions, single letters and small words. */
export const words = (text) => runs(text).filter((word) => !SMALL.has(word) && (word.length > 1 || word < 'a'));

/** The words of a name, or of what somebody typed: small words and single letters count when there is nothing else, « Chez Elle », « L.A. ». */
export function nameWords(text) {
  const found = words(text);
  return found.length ? found : runs(text);
}

/** « porte-cartes » as people write it who leave the hyphen out: « portecartes ». */
export const joined = (text) => fold(text)
  .split(/[ ,;:.()'’«»/!?"\n\t\u00a0\u202f]+/)
  .map((run) => run.replace(/^-+|-+$/g, ''))
  .filter((run) => /^[a-z0-9-]*-[a-z0-9-]*$/.test(run))
  .map((run) => run.replaceAll('-', ''));

/** What singular and plural, masculine and feminine of a word have in common; not a word itself. */
export function rootOf(word) {
  if (word.length < 4 || /\d$/.test(word)) {
    return word;
  }
  const root = singular(word);
  if (root.endsWith('euse')) return root.slice(0, -2);
  if (root.endsWith('eur')) return root.slice(0, -1);
  if (root.endsWith('trice')) return root.slice(0, -4) + 'eu';
  if (root.endsWith('ive')) return root.slice(0, -2) + 'f';
  return masculine(root);
}

function singular(word) {
  if (/[^ey]aux$/.test(word)) {
    return word.slice(0, -2) + 'l';
  }
  const root = /x$|[^s]s$/.test(word) ? word.slice(0, -1) : word;
  return root.length > 4 && root.endsWith('ail') ? root.slice(0, -2) + 'l' : root;
}

// Accents are gone, so that « doré » and « dorée » lose all their e; what doubles before an e is single without it.
function masculine(word) {
  let root = word;
  while (root.length > 3 && root.endsWith('e')) {
    root = root.slice(0, -1);
  }
  return root !== word && root.length > 3 && /nn$|tt$|ll$|gu$|anch$/.test(root) ? root.slice(0, -1) : root;
}

const RESERVED = /^(con|prn|aux|nul|(com|lpt)[1-9])$/;

/** How a product's name becomes its address, unless the index says otherwise (Content/Values/Slug.cs). */
export function slugOf(name) {
  let slug = runs(name).join('-');
  if (slug.length > 60) {
    const cut = slug.lastIndexOf('-', 60);
    slug = slug.slice(0, cut > 0 ? cut : 60);
  }
  return RESERVED.test(slug) ? `${slug}-1` : slug;
}
