import { describe, expect, test } from 'vitest';
import { snippet } from './embed';
import { plain } from '../ui/plain';

describe('what a site pastes', () => {
  const code = snippet('https://carte.example/s/0123456789abcdef', 'L’« Essai » & "Cie" <b>');

  test('frames the page without telling it from where it is shown', () => {
    expect(code).toContain('src="https://carte.example/s/0123456789abcdef"');
    expect(code).toContain('referrerpolicy="no-referrer"');
    expect(code).toContain('title="L’« Essai » &amp; &quot;Cie&quot; &lt;b>"');
  });

  test('listens to that server and that frame only', () => {
    expect(code).toContain("event.origin !== 'https://carte.example'");
    expect(code).toContain('event.source !== frame.contentWindow');
  });
});

test('a search knows neither capitals nor accents', () => {
  expect(plain('Économie Œuvre À')).toBe('economie œuvre a');
});
