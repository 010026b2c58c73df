// What the catalogue says today of the makers in a list: one small file for each of them, asked for once.
const asked = new Map();

/** By their names in addresses: { name, href, ways, pieces }, with no pieces when the maker is gone; undefined when nobody could be asked. */
export async function liveVendors(base, slugs, file) {
  const answers = await Promise.all(slugs.map((slug) => ask(`${base}${slug}/${file}`)));
  return new Map(slugs.map((slug, i) => [slug, answers[i]]));
}

function ask(address) {
  if (!asked.has(address)) {
    asked.set(address, fetch(address, { cache: 'no-store' }).then(read).catch(() => {
      asked.delete(address);
      return undefined;
    }));
  }
  return asked.get(address);
}

async function read(answer) {
  if (answer.ok) {
    return answer.json();
  }
  return answer.status === 404 || answer.status === 410 ? { ways: [], pieces: [] } : undefined;
}
