/** Leaves the field that somebody is in, so that it says what was typed in it. */
export function finishTyping(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
