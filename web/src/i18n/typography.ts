const NARROW = '\u202f';
const WIDE = '\u00a0';

/** French puts unbreakable spaces before double punctuation and inside guillemets. */
export function french(text: string): string {
  return text
    .replace(/ ([;!?])/g, `${NARROW}$1`)
    .replace(/ ([:»%€])/g, `${WIDE}$1`)
    .replace(/« /g, `«${WIDE}`)
    .replace(/(\d) (?=\d{3}\b)/g, `$1${NARROW}`)
    .replace(/\b([Nn]°) /g, `$1${WIDE}`);
}
