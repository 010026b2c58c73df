// The search, away from the page: typing stays smooth however large the market.
import { Engine } from './engine.js';

let engine = null;
let newest = 0;
let completing = null;

async function load(folder, name, version) {
  // A part is asked for by version, so that no cache answers with one that belongs to another root.
  try {
    const response = await fetch(folder + name + (version ? `?v=${version}` : ''), { cache: version ? 'default' : 'no-cache' });
    if (response.ok) return await response.json();
    throw new Error(response.status);
  } catch (problem) {
    throw new Error(`${name}: ${problem.message}`);
  }
}

self.onmessage = async ({ data: { address, id, request } }) => {
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  engine ??= new Engine((name, version) => load(folder, name, version));
  newest = id;
  try {
    const answer = await engine.search(request);
    self.postMessage({ id, answer: id === newest ? answer : null });
    if (!answer.isComplete) complete();
  } catch (problem) {
    self.postMessage({ id, problem: String(problem?.message ?? problem) });
  }
};

/** Once the first answers are out; a failure is no loss, the next answer tries again. */
function complete() {
  completing ??= engine.complete()
    .then((isMore) => isMore && self.postMessage({ more: true }))
    .catch(() => {})
    .finally(() => (completing = null));
}
