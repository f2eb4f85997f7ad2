import { describe, expect, test } from 'vitest';
import { address, blocks } from './markdown';

describe('a text in Markdown', () => {
  test('is read into blocks that are drawn, never into HTML', () => {
    expect(blocks('Un **mot**\n\n- a\n- b').map(({ type }) => type)).toEqual(['paragraph', 'list']);
    expect(blocks('<script>alert(1)</script>\n\nAprès').map(({ type }) => type)).toContain('paragraph');
  });

  test('only leads to pages and letters', () => {
    expect(address('https://exemple.fr/a')).toBe('https://exemple.fr/a');
    expect(address('mailto:a@exemple.fr')).toBe('mailto:a@exemple.fr');
    expect(address('javascript:alert(1)')).toBeNull();
    expect(address(' java\nscript:alert(1)')).toBeNull();
    expect(address('data:text/html,x')).toBeNull();
    expect(address('/api/sign-out')).toBeNull();
  });
});
