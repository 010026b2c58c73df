// The files of one picture are named by width and format: bol-320.avif, bol-960.jpg.

const partsOf = (path) => /^(?<stem>.*)-(?<width>\d+)\.(?<type>[a-z]+)$/.exec(path)?.groups;

export function isOfWidth(path, widths) {
  const parts = partsOf(path);
  return parts !== undefined && widths.includes(Number(parts.width));
}

/** The same picture in these widths, the widest first; none for a name of another kind. */
export function otherWidths(path, widths) {
  const parts = partsOf(path);
  return parts ? widths.map((width) => `${parts.stem}-${width}.${parts.type}`).reverse() : [];
}

/** In these widths and in all formats, its own format first. */
export function otherForms(path, widths) {
  const type = partsOf(path)?.type;
  return [type, 'avif', 'jpg'].flatMap((other) => otherWidths(path.replace(/[a-z]+$/, other), widths));
}
