// The page that does not exist leads to a list whose link a messenger has encoded, and else offers to look for the words of the address.
const box = document.querySelector('main [data-search]');
const MOST = 60;

// « /favoris/%23l=… »: for the server that is a path, and no page has it.
const [, page, list] = location.pathname.match(/^(.*?)\/?%(?:25)*23(l=.*)$/i) ?? [];
if (list) {
  location.replace(`${page}/#${list}`);
} else if (box && box.q.value === '') {
  box.q.value = wordsOf(location.pathname).slice(0, MOST).trim();
}

/** The last part of a path that says something: « /createurs/terre/vase-bleu.html » is « vase bleu ». */
function wordsOf(path) {
  const parts = path.split('/').map(decoded).map((part) => part.replace(/\.\w{1,5}$/, '').replace(/[^\p{L}\p{N}’']+/gu, ' ').trim());
  return parts.filter((part) => /\p{L}{2}/u.test(part)).at(-1) ?? '';
}

function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
