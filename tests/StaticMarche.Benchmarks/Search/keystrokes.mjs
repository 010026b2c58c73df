// Measures the search over an index that `search-files` wrote: node keystrokes.mjs FOLDER
// Each query is typed letter by letter. CPU time of the whole process is shown beside the clock, which other programs disturb.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const folder = process.argv[2];
const modules = path.resolve(import.meta.dirname, '../../../themes/marche/assets/search');
const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'marche-search-'));
fs.cpSync(modules, copy, { recursive: true });
fs.writeFileSync(path.join(copy, 'package.json'), '{"type":"module"}');
const { Engine } = await import(path.join(copy, 'engine.js'));

let files = 0;
const engine = new Engine(async (name) => {
  files++;
  return JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
});

const QUERIES = [
  'bol en noyer', 'cadre chêne', 'savon lavande', 'savn lavnde', 'bijuox argnet', 'chaise paillée rouge', 'vase grès bleu Chauvigny',
  'terre', 'pottier', 'miel de châtaignier', "boucles d'oreilles", 'xkqzwv', 'moins de 20 €', 'panier osier 30€',
];

const measure = async (ask) => {
  const [clock, cpu] = [performance.now(), process.cpuUsage()];
  const answer = await ask();
  const { user, system } = process.cpuUsage(cpu);
  return { ms: performance.now() - clock, cpu: (user + system) / 1000, answer };
};

const opened = await measure(() => engine.search({ q: '' }));
const completed = await measure(() => engine.complete());
console.log(`${opened.answer.total} products; opened in ${opened.ms.toFixed(0)} ms (cpu ${opened.cpu.toFixed(0)}), descriptions in ${completed.ms.toFixed(0)} ms; ${files} files`);

files = 0;
for (let round = 0; round < 4; round++) {
  const times = [];
  for (const query of QUERIES) {
    for (let length = 1; length <= query.length; length++) {
      const filters = round % 2 ? { max: 50, livraison: ['post'] } : {};
      const { ms, cpu } = await measure(() => engine.search({ q: query.slice(0, length), filters }));
      times.push({ ms, cpu, q: query.slice(0, length) });
    }
  }
  const of = (key, part) => times.map((each) => each[key]).sort((a, b) => a - b)[Math.floor((times.length - 1) * part)].toFixed(2);
  const slowest = times.reduce((a, b) => (b.cpu > a.cpu ? b : a));
  console.log(`round ${round + 1}: clock median ${of('ms', 0.5)} ms, 95 % ${of('ms', 0.95)} ms; cpu median ${of('cpu', 0.5)}, 95 % ${of('cpu', 0.95)}, most ${of('cpu', 1)} (« ${slowest.q} »); ${files} files`);
}
fs.rmSync(copy, { recursive: true });
