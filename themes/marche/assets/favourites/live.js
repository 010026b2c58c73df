// What the catalogue says today of the makers in a list: one small file for each of them, asked for once.
import { comingOf } from '../agenda/coming.js';
import { words } from './parts.js';

const asked = new Map();
const vendors = new Map();

export const vendorOf = (id) => id.split('/')[0];

/** Asks for the makers of pieces; then `vendor` knows those that answered. */
export async function askFor(ids) {
  await Promise.all([...new Set(ids.map(vendorOf))].map(async (slug) => {
    const answer = await ask(slug);
    vendors.set(slug, answer);
    if (answer?.href) {
      vendors.set(slugOf(answer), answer);
    }
  }));
}

/** { name, href, ways, pieces }, with no pieces when the maker is gone; undefined when nobody could be asked. */
export const vendor = (slug) => vendors.get(slug);

export const wasAsked = (slug) => vendors.has(slug);

/** The product as the catalogue has it today: undefined as long as nobody knows, null when it is gone. */
export function liveOf(id) {
  const slug = id.split('/')[1];
  const pieces = vendor(vendorOf(id))?.pieces;
  return pieces && (pieces.find((each) => each.slug === slug) ?? pieces.find((each) => each.was?.includes(slug)) ?? null);
}

/** What the catalogue calls it now: makers and pieces change their names. */
export function currentId(id) {
  const maker = vendor(vendorOf(id));
  return maker?.href ? `${slugOf(maker)}/${liveOf(id)?.slug ?? id.split('/')[1]}` : id;
}

const slugOf = ({ href }) => href.split('/').at(-2);

function ask(slug) {
  if (!asked.has(slug)) {
    asked.set(slug, fetch(`${words.favouritesPage}${slug}/${words.pieces}`, { cache: 'no-store' }).then(read).catch(() => {
      asked.delete(slug);
      return undefined;
    }));
  }
  return asked.get(slug);
}

async function read(answer) {
  if (answer.ok) {
    const maker = await answer.json();
    const ways = await Promise.all(maker.ways.map((way) => (way.ends ? comingOf([way, ...(way.later ?? [])]) : way)));
    return { ...maker, ways: ways.filter(Boolean) };
  }
  return answer.status === 404 || answer.status === 410 ? { ways: [], pieces: [] } : undefined;
}
