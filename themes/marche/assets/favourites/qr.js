// QR codes for the printed list (ISO/IEC 18004): bytes, correction level M, versions 1 to 10, which hold 213 characters.
// They are drawn here, when somebody prints, because one for each product would cost a build more than all its pages.

// For each version: correction bytes per block, then how many blocks hold how many bytes.
const BLOCKS = [
  [10, [1, 16]], [16, [1, 28]], [26, [1, 44]], [18, [2, 32]], [24, [2, 43]],
  [16, [4, 27]], [18, [4, 31]], [22, [2, 38], [2, 39]], [22, [3, 36], [2, 37]], [26, [4, 43], [1, 44]],
];
const CENTRES = [[], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50]];
const MASKS = [
  (x, y) => (x + y) % 2, (x, y) => y % 2, (x) => x % 3, (x, y) => (x + y) % 3,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2, (x, y) => ((x * y) % 2) + ((x * y) % 3),
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2, (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
];

/** Rows of dark (true) and light modules, without the quiet zone; null for a text that is too long. */
export function qrCode(text) {
  const bytes = new TextEncoder().encode(text);
  const version = 1 + BLOCKS.findIndex((_, i) => bytes.length <= capacity(i + 1));
  if (version === 0) {
    return null;
  }
  const bits = interleave(dataOf(bytes, version), version).flatMap((byte) => bitsOf(byte, 8));
  const codes = MASKS.map((mask, number) => draw(version, bits, mask, number));
  return codes.reduce((best, code) => (penalty(code) < penalty(best) ? code : best));
}

/** The `d` of a path, a unit to a module: one stroke for each run of dark ones. */
export function qrPath(code) {
  const runs = code.map((row, y) => [...row.map((dark) => (dark ? '1' : '0')).join('').matchAll(/1+/g)]
    .map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`).join(''));
  return runs.join('');
}

const bitsOf = (number, length) => Array.from({ length }, (_, i) => (number >> (length - 1 - i)) & 1);

const lengthBits = (version) => (version < 10 ? 8 : 16);

function sizeOf(version) {
  return BLOCKS[version - 1].slice(1).reduce((sum, [count, length]) => sum + count * length, 0);
}

function capacity(version) {
  return Math.floor((sizeOf(version) * 8 - 4 - lengthBits(version)) / 8);
}

/** Mode, length, the bytes, an end, and 236 and 17 in turn until all is full. */
function dataOf(bytes, version) {
  const bits = [...bitsOf(4, 4), ...bitsOf(bytes.length, lengthBits(version)), ...[...bytes].flatMap((byte) => bitsOf(byte, 8)), 0, 0, 0, 0];
  const size = sizeOf(version);
  const data = Array.from({ length: Math.min(size, Math.ceil(bits.length / 8)) }, (_, i) => bits.slice(i * 8, i * 8 + 8).reduce((byte, bit, j) => byte | (bit << (7 - j)), 0));
  for (let filler = 236; data.length < size; filler = 253 - filler) {
    data.push(filler);
  }
  return data;
}

/** The first byte of each block, the second of each … then the same of what corrects them. */
function interleave(data, version) {
  const [correction, ...groups] = BLOCKS[version - 1];
  const divisor = divisorOf(correction);
  let at = 0;
  const blocks = groups.flatMap(([count, length]) => Array.from({ length: count }, () => data.slice(at, at += length)));
  const columns = (lists) => Array.from({ length: Math.max(...lists.map((list) => list.length)) }, (_, i) => lists.map((list) => list[i])).flat();
  return [...columns(blocks), ...columns(blocks.map((block) => remainder(block, divisor)))].filter((byte) => byte !== undefined);
}

/** In the field of 256 elements, by x⁸ + x⁴ + x³ + x² + 1. */
function times(a, b) {
  let product = 0;
  for (let i = 7; i >= 0; i--) {
    product = (product << 1) ^ ((product >> 7) * 0x11d) ^ (((b >> i) & 1) * a);
  }
  return product;
}

function divisorOf(degree) {
  const divisor = [...new Array(degree - 1).fill(0), 1];
  for (let i = 0, root = 1; i < degree; i++, root = times(root, 2)) {
    divisor.forEach((factor, j) => {
      divisor[j] = times(factor, root) ^ (divisor[j + 1] ?? 0);
    });
  }
  return divisor;
}

function remainder(block, divisor) {
  const rest = divisor.map(() => 0);
  block.forEach((byte) => {
    const factor = byte ^ rest.shift();
    rest.push(0);
    divisor.forEach((value, i) => {
      rest[i] ^= times(value, factor);
    });
  });
  return rest;
}

function draw(version, bits, mask, number) {
  const size = version * 4 + 17;
  const rows = Array.from({ length: size }, () => new Array(size).fill(undefined));
  drawMarks(rows, version);
  drawFormat(rows, version, number);
  fill(rows, bits, mask);
  return rows;
}

function drawMarks(rows, version) {
  const size = rows.length;
  const set = (x, y, dark) => {
    if (x >= 0 && y >= 0 && x < size && y < size) {
      rows[y][x] = dark;
    }
  };
  for (let i = 8; i < size - 8; i++) {
    set(i, 6, i % 2 === 0);
    set(6, i, i % 2 === 0);
  }
  const square = (centreX, centreY, reach, isDark) => {
    for (let dy = -reach; dy <= reach; dy++) {
      for (let dx = -reach; dx <= reach; dx++) {
        set(centreX + dx, centreY + dy, isDark(Math.max(Math.abs(dx), Math.abs(dy))));
      }
    }
  };
  [[3, 3], [size - 4, 3], [3, size - 4]].forEach(([x, y]) => square(x, y, 4, (ring) => ring !== 2 && ring !== 4));
  const centres = CENTRES[version - 1];
  const last = centres.at(-1);
  centres.forEach((x) => centres.forEach((y) => {
    const isCorner = (x === 6 && (y === 6 || y === last)) || (x === last && y === 6);
    if (!isCorner) {
      square(x, y, 2, (ring) => ring !== 1);
    }
  }));
}

/** The level and the mask, twice; from version 7 on the version, twice. */
function drawFormat(rows, version, mask) {
  const size = rows.length;
  const format = ((mask << 10) | checkBits(mask, 10, 0x537)) ^ 0x5412;
  const bit = (i) => ((format >> i) & 1) === 1;
  for (let i = 0; i < 15; i++) {
    const [x, y] = i < 8 ? [8, i + (i > 5)] : [(i === 8 ? 7 : 14 - i), 8];
    rows[y][x] = bit(i);
    const [x2, y2] = i < 8 ? [size - 1 - i, 8] : [8, size - 15 + i];
    rows[y2][x2] = bit(i);
  }
  rows[size - 8][8] = true;
  if (version >= 7) {
    const info = (version << 12) | checkBits(version, 12, 0x1f25);
    for (let i = 0; i < 18; i++) {
      const [a, b] = [size - 11 + (i % 3), Math.floor(i / 3)];
      rows[b][a] = rows[a][b] = ((info >> i) & 1) === 1;
    }
  }
}

function checkBits(value, length, divisor) {
  let rest = value;
  for (let i = 0; i < length; i++) {
    rest = (rest << 1) ^ ((rest >> (length - 1)) * divisor);
  }
  return rest;
}

/** In pairs of columns from the right, up and down in turn, past the column of the timing marks. */
function fill(rows, bits, mask) {
  const size = rows.length;
  let next = 0;
  for (let right = size - 1; right > 0; right -= right === 8 ? 3 : 2) {
    const isUpwards = ((right + 1) & 2) === 0;
    for (let i = 0; i < size; i++) {
      const y = isUpwards ? size - 1 - i : i;
      for (const x of [right, right - 1]) {
        if (rows[y][x] === undefined) {
          rows[y][x] = ((bits[next++] ?? 0) === 1) !== (mask(x, y) === 0);
        }
      }
    }
  }
}

/** Long runs, and what looks like a finder mark, make a code hard to read. */
function penalty(code) {
  const lines = [...code, ...code.map((_, x) => code.map((row) => row[x]))].map((line) => line.map(Number).join(''));
  return lines.reduce((sum, line) => sum
    + [...line.matchAll(/0{5,}|1{5,}/g)].reduce((length, run) => length + run[0].length - 2, 0)
    + 40 * [...line.matchAll(/(?=10111010000|00001011101)/g)].length, 0);
}
