import { utf8Bytes } from './text';

/** Murmur's finalisation and round constants. */
const c1 = 0xcc9e2d51;
const c2 = 0x1b873593;

function mixed(block: number): number {
  const k = Math.imul(block, c1);
  return Math.imul((k << 15) | (k >>> 17), c2);
}

function absorb(hash: number, block: number): number {
  const h = hash ^ mixed(block);
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

function finish(hash: number, length: number): number {
  let h = hash ^ length;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * MurmurHash3 x86 32-bit over the UTF-8 bytes of a text, as an unsigned number.
 * Source: A. Appleby, MurmurHash3.cpp (public domain), `MurmurHash3_x86_32`.
 * @example murmur3('hello', 0) // 0x248bfa47
 */
export function murmur3(text: string, seed: number): number {
  const hash = murmur3Ascii(text, seed);
  return hash >= 0 ? hash : murmur3Bytes(utf8Bytes(text), seed);
}

/** `murmur3` of an ASCII text, whose units are its bytes; −1 for any other. */
export function murmur3Ascii(text: string, seed: number): number {
  const length = text.length;
  let hash = seed | 0;
  let i = 0;
  for (; i + 4 <= length; i += 4) {
    const a = text.charCodeAt(i);
    const b = text.charCodeAt(i + 1);
    const c = text.charCodeAt(i + 2);
    const d = text.charCodeAt(i + 3);
    if ((a | b | c | d) > 0x7f) return -1;
    hash = absorb(hash, a | (b << 8) | (c << 16) | (d << 24));
  }
  let tail = 0;
  for (let shift = 0; i < length; i++, shift += 8) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) return -1;
    tail |= unit << shift;
  }
  return finish(hash ^ mixed(tail), length);
}

function murmur3Bytes(bytes: Uint8Array, seed: number): number {
  const whole = bytes.length & ~3;
  let hash = seed | 0;
  for (let i = 0; i < whole; i += 4) hash = absorb(hash, blockAt(bytes, i));
  return finish(hash ^ mixed(blockAt(bytes, whole)), bytes.length);
}

/** Up to four bytes as a little-endian number; bytes beyond the end count 0. */
function blockAt(bytes: Uint8Array, i: number): number {
  return (bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8) | ((bytes[i + 2] ?? 0) << 16) | ((bytes[i + 3] ?? 0) << 24);
}
