// What pages ask the search with. The worker starts with the first question.
//
// request { q, filters: { categorie, commune, genre, createur, disponibilite, marche, livraison: [slugs], min, max: euros, personnalisable: true },
//           sort: 'pertinence' | 'prix' | 'prix-desc' | 'nouveau' | 'distance', near: { lat, lon } | null, offset, limit }
// answer  { total, hits, facets, filters, vendors, pages, nearest, isGuess, said, isComplete }
//   facets    by name [{ value, label, count }]: counts disregard the facet's own choice; chosen values are there though they count 0, and
//             of createur only those
//   filters   those of the request as they were understood: without unknown values, min and max in their order
//   pages     what the market has besides: [{ kind: 'event' | 'past' | 'cancelled' | 'selection' | 'commune' | 'page', name, href, detail }], at most four
//   nearest   null, or what was found instead: { kept, dropped }, lists of what was typed; with nothing kept it is all there is
//   isGuess   whether a word that was kept is matched only by a typo, or by a word that it derives from
//   said      what the words say of facts, and has been applied, as no filter of the request says otherwise: [{ facet: 'prix', value: { min, max } in
//             euros, null where open } | { facet: 'disponibilite', value: slug } | { facet: 'personnalisable', value: true }], each with text: the query without it
//   hits      leadTime is in days, of what is made to order; amounts are in cents

/** Opens the index at an address; { search(request) -> Promise<answer, or null when a newer request came>, onMore(callback) }. */
export function openSearch(address) {
  const waiting = new Map();
  const callbacks = [];
  let worker = null;
  let last = 0;

  const settle = ({ id, answer, problem, more }) => {
    if (more) {
      callbacks.forEach((callback) => callback());
      return;
    }
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (problem !== undefined) reject?.(new Error(problem));
    else resolve?.(id === last ? answer : null);
  };

  const fail = () => {
    // The worker itself could not start: the next question tries anew.
    worker = null;
    waiting.forEach(({ reject }) => reject(new Error('search worker')));
    waiting.clear();
  };

  const start = () => {
    worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }) => settle(data);
    worker.onerror = fail;
  };

  return {
    search(request) {
      if (!worker) start();
      waiting.forEach(({ resolve }) => resolve(null));
      waiting.clear();
      const id = ++last;
      const asked = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
      worker.postMessage({ address: new URL(address, location.href).href, id, request });
      return asked;
    },
    onMore(callback) {
      callbacks.push(callback);
    },
  };
}
