/** A new identifier for something that has no name of its own. */
export function reference(kind: string): string {
  const random = crypto.getRandomValues(new Uint32Array(2));
  return `${kind}-${[...random].map((part) => part.toString(36).padStart(7, '0')).join('')}`;
}
