import { createHash } from 'node:crypto';

/** The namespace of this catalog's ids, chosen once at random. It must never change: readers would see all as new. */
const namespace = '44c065beda5b41b8bf6169a2759ac700';

/**
 * A name → an id that is the same on every host and under every base path, and never that of something else:
 * a UUID of version 5 (RFC 9562), as an absolute address.
 */
export function stableId(name: string): string {
  const bytes = createHash('sha1').update(Buffer.from(namespace, 'hex')).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}
