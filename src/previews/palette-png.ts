import { crc32, deflateSync } from 'node:zlib';

/**
 * RGBA pixels → a PNG of at most 16 colours, half a byte a pixel: a third of the size, and of the time, of full colour.
 * Every pixel takes the nearest colour of the palette. The same pixels give the same bytes.
 *
 * @param palette `[red, green, blue]`, 16 at most; made for flat pictures with text
 */
export function palettePng(
  rgba: Uint8Array,
  { width, height }: { width: number; height: number },
  palette: readonly (readonly [number, number, number])[],
): Uint8Array<ArrayBuffer> {
  const bytesPerRow = 1 + Math.ceil(width / 2);
  const rows = new Uint8Array(bytesPerRow * height);
  const nearest = nearestColour(palette);
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at += 4) {
      const index = nearest(rgba[at] ?? 0, rgba[at + 1] ?? 0, rgba[at + 2] ?? 0);
      rows[y * bytesPerRow + 1 + (x >> 1)] = (rows[y * bytesPerRow + 1 + (x >> 1)] ?? 0) | (x % 2 ? index : index << 4);
    }
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  // Four bits a pixel, colours from a palette.
  header.setUint8(8, 4);
  header.setUint8(9, 3);
  return Uint8Array.from(
    Buffer.concat([
      Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10),
      chunk('IHDR', new Uint8Array(header.buffer)),
      chunk('PLTE', Uint8Array.from(palette.flat())),
      chunk('IDAT', deflateSync(rows, { level: 6, memLevel: 9 })),
      chunk('IEND', new Uint8Array()),
    ]),
  );
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** Looks each colour up once, to five bits a channel. */
function nearestColour(palette: readonly (readonly [number, number, number])[]) {
  const known = new Uint8Array(1 << 15).fill(255);
  return (red: number, green: number, blue: number): number => {
    const key = ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);
    const index = known[key] ?? 255;
    if (index < 255) return index;
    const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
    return (known[key] = distances.indexOf(Math.min(...distances)));
  };
}

/** The colours between two, without the first: what smoothed letters of one colour need. */
export function blend(
  from: readonly [number, number, number],
  to: readonly [number, number, number],
  steps: number,
): [number, number, number][] {
  return Array.from({ length: steps }, (_, i) => {
    const mix = (channel: 0 | 1 | 2) => Math.round(from[channel] + ((to[channel] - from[channel]) * (i + 1)) / steps);
    return [mix(0), mix(1), mix(2)];
  });
}
