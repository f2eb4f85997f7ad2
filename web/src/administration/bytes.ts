/** A number of bytes in the largest unit of which it has at least one, as people read sizes. */
export function inUnit(bytes: number): { n: number; unit: 'kB' | 'MB' | 'GB' } {
  if (bytes >= 1e9) return { n: bytes / 1e9, unit: 'GB' };
  if (bytes >= 1e6) return { n: bytes / 1e6, unit: 'MB' };
  return { n: bytes / 1e3, unit: 'kB' };
}
