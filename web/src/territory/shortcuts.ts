export interface ShortcutActions {
  search: () => void;
  help: () => void;
  undo: () => void;
  redo: () => void;
}

/** The keys that work everywhere in a workspace; letters are left to whoever is typing. */
export function shortcuts(actions: ShortcutActions): (event: KeyboardEvent) => void {
  return (event) => {
    const action = wanted(event, isTyping(event.target));
    if (!action) return;
    event.preventDefault();
    actions[action]();
  };
}

function wanted(event: KeyboardEvent, typing: boolean): keyof ShortcutActions | null {
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (key === 'k') return 'search';
    if (typing) return null;
    if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
    return key === 'y' ? 'redo' : null;
  }
  if (typing || event.altKey) return null;
  if (key === '/') return 'search';
  return key === '?' ? 'help' : null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
