/** One key for each nature and each object, whatever a territory calls them. */
export interface Named {
  code: string;
  label: string;
  /** The letter it is known by elsewhere, wanted first. */
  sign?: string;
}
export interface Key {
  list: 'nature' | 'object';
  code: string;
  label: string;
  letter: string;
  /** The digit that does the same, as long as there are any. */
  digit: string;
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\P{ASCII}/gu, '')
    .toLowerCase();

/** Natures choose first, then objects: the first letter of their name that is still free, else any that is. */
export function keysFor(natures: readonly Named[], objects: readonly Named[]): Key[] {
  const free = new Set(ALPHABET);
  const digits = [...'1234567890'];
  const key =
    (list: Key['list']) =>
    ({ code, label, sign = '' }: Named): Key => {
      const letter = [...plain(sign + label), ...ALPHABET].find((wanted) => free.has(wanted)) ?? '';
      free.delete(letter);
      return { list, code, label, letter, digit: digits.shift() ?? '' };
    };
  return [...natures.map(key('nature')), ...objects.map(key('object'))];
}

export interface Pressed {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** What a key stands for; digits count wherever they are on the keyboard, shifted or not. */
export function keyPressed(keys: readonly Key[], event: Pressed): Key | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const letter = event.key.length === 1 ? event.key.toLowerCase() : '';
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1] ?? letter;
  return (
    keys.find((key) => key.letter !== '' && key.letter === letter) ??
    keys.find((key) => key.digit !== '' && key.digit === digit)
  );
}
