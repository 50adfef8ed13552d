import { createHash } from 'node:crypto';

/** SHA-256 of a text in base 64, as a Content-Security-Policy names a script it allows. */
export function policyHashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** SHA-256 of a text, as FORMAT writes digests: `sha256:` and 64 hexadecimal digits. */
export function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
