export interface ShortcutActions {
  search: () => void;
  help: () => void;
  undo: () => void;
  redo: () => void;
}

/** The keys that work everywhere in a workspace; letters are left to whoever is typing. */
export function shortcuts(actions: ShortcutActions): (event: KeyboardEvent) => void {
  return (event) => {
    const action = wanted(event, inTextField(event.target), takesLetters(event.target));
    if (!action) return;
    event.preventDefault();
    actions[action]();
  };
}

function wanted(event: KeyboardEvent, inText: boolean, typing: boolean): keyof ShortcutActions | null {
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (key === 'k') return 'search';
    if (inText) return null;
    if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
    return key === 'y' ? 'redo' : null;
  }
  if (typing || event.altKey) return null;
  if (key === '/') return 'search';
  return key === '?' ? 'help' : null;
}

const PRESSED = ['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'color', 'file'];
const TEXT = `input${PRESSED.map((type) => `:not([type=${type}])`).join('')}, textarea, [contenteditable]`;
const LIST = 'select, input[role=combobox][aria-expanded=false]';

/** There the browser takes back what was typed; in a list that is chosen from, or a box, nothing was typed. */
const inTextField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches(TEXT) && !target.matches(LIST);

/** A list opens, or jumps, at the letter that is typed. */
const takesLetters = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches(`${TEXT}, ${LIST}`);
