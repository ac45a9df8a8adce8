import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { compareCodePoints, utf8Bytes } from '../numbers/text';
import { drawAlgorithm } from './draw';

/**
 * The digest of a frame: SHA-256 over its distinct ids, sorted by code point, as UTF-8 with one line feed between,
 * in lower-case hex; empty for an empty frame.
 * @example frameDigest(['b', 'a', 'b']) // SHA-256 of "a\nb"
 */
export function frameDigest(ids: readonly (string | null)[]): string {
  const distinct = distinctIds(ids);
  if (distinct.size === 0) return '';
  return bytesToHex(sha256(utf8Bytes(sortByCodePoint([...distinct]).join('\n'))));
}

function distinctIds(ids: readonly (string | null)[]): Set<string> {
  const distinct = new Set<string>();
  for (const id of ids) if (id !== null) distinct.add(id);
  return distinct;
}

/** The built-in order is by UTF-16 unit: the same, and faster, unless a surrogate occurs. */
function sortByCodePoint(ids: string[]): string[] {
  return ids.some((id) => /[\ud800-\udfff]/.test(id)) ? ids.sort(compareCodePoints) : ids.sort();
}

export interface CertifiedQuota {
  agent: string;
  required: number;
  quota: number;
  shortfall: number;
}

/** What anyone needs to repeat a draw. The time of the draw is added by whoever has a clock. */
export interface DrawCertificate {
  seed: string;
  algorithm: string;
  version: number;
  hash: string;
  /** Distinct conversations that could have been drawn. */
  frameSize: number;
  frameDigest: string;
  quotas: readonly CertifiedQuota[];
}

/** Certifies a draw from this frame with this seed. */
export function certifyDraw(
  ids: readonly (string | null)[],
  quotas: readonly CertifiedQuota[],
  seed: string,
): DrawCertificate {
  const { name, version, hash } = drawAlgorithm;
  return {
    seed,
    algorithm: name,
    version,
    hash,
    frameSize: distinctIds(ids).size,
    frameDigest: frameDigest(ids),
    quotas,
  };
}
