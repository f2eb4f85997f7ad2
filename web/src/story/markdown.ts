import { lexer, type Token } from 'marked';

/** The blocks of a text, to be drawn one by one: no HTML is ever made of what somebody wrote. */
export const blocks = (text: string): Token[] => lexer(text).filter(({ type }) => type !== 'space');

/** Where a link of a text leads, when it is a page or a letter. */
export function address(href: string): string | null {
  try {
    const { protocol } = new URL(href);
    return ['https:', 'http:', 'mailto:'].includes(protocol) ? href : null;
  } catch {
    return null;
  }
}
