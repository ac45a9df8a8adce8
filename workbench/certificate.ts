import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generate } from 'selfsigned';

export interface Certificate {
  key: string;
  cert: string;
  /** ISO date-time. */
  validUntil: string;
}

const validDays = 365;
const dayMs = 86_400_000;

/**
 * office.js works over https only. This certificate stands for localhost alone, is made on this machine and never
 * leaves it; the browser asks once whether to go on.
 */
export async function localCertificate(cacheFolder: string): Promise<Certificate> {
  const file = path.join(cacheFolder, 'certificate.json');
  const kept = await readFile(file, 'utf8').then(parse, () => undefined);
  if (kept !== undefined && Date.parse(kept.validUntil) > Date.now() + dayMs) return kept;
  const validUntil = new Date(Date.now() + validDays * dayMs);
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: validUntil,
    extensions: [
      { name: 'basicConstraints', cA: false },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  const certificate = { key: made.private, cert: made.cert, validUntil: validUntil.toISOString() };
  await mkdir(cacheFolder, { recursive: true });
  await writeFile(file, JSON.stringify(certificate), { mode: 0o600 });
  return certificate;
}

function parse(text: string): Certificate | undefined {
  const value = JSON.parse(text) as Partial<Certificate>;
  const { key, cert, validUntil } = value;
  return key === undefined || cert === undefined || validUntil === undefined ? undefined : { key, cert, validUntil };
}
