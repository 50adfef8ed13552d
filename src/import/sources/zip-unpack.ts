import { Inflate } from 'fflate';
import type { Member } from './zip.ts';

/** Bytes that are unpacked at a time; packed ones hold at most about a thousand times as many. */
const step = 16_384;

/** Why a package was not unpacked. */
export type Refusal = 'too-much' | 'damaged';

/**
 * Unpacks members of a package, together at most `limit` bytes: the directory is asked first, and what it says is not
 * believed while unpacking.
 */
export function unpacked(
  bytes: Uint8Array,
  members: readonly Member[],
  limit: number,
): ReadonlyMap<string, Uint8Array> | Refusal {
  if (members.reduce((sum, { size }) => sum + size, 0) > limit) return 'too-much';
  const files = new Map<string, Uint8Array>();
  let left = limit;
  for (const member of members) {
    const file = unpackedMember(bytes, member, left);
    if (typeof file === 'string') return file;
    left -= file.length;
    files.set(member.name, file);
  }
  return files;
}

function unpackedMember(bytes: Uint8Array, { start, packedSize, method }: Member, limit: number): Uint8Array | Refusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (start + 30 > view.byteLength) return 'damaged';
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const packed = bytes.subarray(from, from + packedSize);
  if (packed.length < packedSize) return 'damaged';
  if (method === 0) return packed.length > limit ? 'too-much' : packed;
  return method === 8 ? inflated(packed, limit) : 'damaged';
}

function inflated(packed: Uint8Array, limit: number): Uint8Array | Refusal {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length && size <= limit; at += step)
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch {
    return 'damaged';
  }
  return size > limit ? 'too-much' : joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const each of chunks) {
    whole.set(each, at);
    at += each.length;
  }
  return whole;
}
