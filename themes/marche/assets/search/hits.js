// What pages show of products and vendors.
import { photoOf } from './index.js';
import { NAMED } from './names.js';

// Vendors named beside the products.
const MOST_VENDORS = 3;

/** Vendors who are called so, then those whose name holds all words. */
export function vendorsFor(market, typed, tokens) {
  const named = market.vendorNames.of(typed);
  const scores = new Map(Array.from(named, ([id, likeness]) => [id, { seen: 0, sum: NAMED * (1 + likeness) }]));
  tokens.forEach((token, i) => {
    const best = new Map();
    for (const { entry, quality } of token.matches) {
      for (const { kind, id } of entry.entities) {
        if (kind === 'vendor') best.set(id, Math.max(quality, best.get(id) ?? 0));
      }
    }
    for (const [id, quality] of best) {
      if (i === 0 || scores.has(id)) scores.set(id, { seen: (scores.get(id)?.seen ?? 0) + 1, sum: (scores.get(id)?.sum ?? 0) + quality });
    }
  });
  return [...scores]
    .filter(([id, { seen }]) => seen === tokens.length || named.has(id))
    .sort(([a, { sum: x }], [b, { sum: y }]) => y - x || a - b)
    .slice(0, MOST_VENDORS)
    .map(([id]) => ({ ...vendorOf(market, id), commune: communeOf(market, id)?.label ?? '' }));
}

function vendorOf({ vendors, urls }, id) {
  const { value: slug, label: name } = vendors.list[id];
  return { name, href: urls.vendor.replace('{vendor}', slug), slug };
}

const communeOf = ({ vendors, communes }, id) => communes[vendors.commune[id]];

/** A product as its card shows it; see client.js. */
export function hit(market, row, distances) {
  const { columns, urls } = market;
  const { name, slug, photo } = market.cards.get(row);
  const vendor = vendorOf(market, columns.vendor[row]);
  const commune = communeOf(market, columns.vendor[row]);
  const distance = distances?.[market.vendors.commune[columns.vendor[row]]];
  return {
    id: `${vendor.slug}/${slug}`,
    name,
    href: urls.product.replace('{vendor}', vendor.slug).replace('{product}', slug),
    amount: columns.price[row] < 0 ? null : columns.price[row],
    upTo: columns.upTo.get(row) ?? null,
    quote: columns.price[row] < 0,
    fromPrice: columns.from.has(row),
    vendor,
    commune: { name: commune?.label ?? '', slug: commune?.value ?? '' },
    availability: market.availabilities[columns.availability[row]].value,
    leadTime: columns.leadTime.get(row) ?? null,
    personalised: columns.personalised[row] === 1,
    photo: photoOf(photo, urls.base, vendor.slug),
    distance: distance == null ? null : Math.round(distance * 10) / 10,
  };
}
