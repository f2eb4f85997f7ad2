import { beforeAll, expect, it } from 'vitest';
import type { Finding } from '../api/findings';
import { sayIn } from '../i18n/language.svelte';
import { Graph } from '../territory/graph';
import type { Workspace } from '../territory/workspace.svelte';
import { spreadsheet, type Taken } from './taken';

beforeAll(() => sayIn('fr'));

const finding: Finding = {
  pattern: 'mediator',
  title: 'Médiateurs naturels',
  sentence: '**=Amap** est alliée des deux.',
  question: 'coordination/mediators',
  actors: ['a'],
  relations: [],
  values: {},
  total: 3,
};
const graph = new Graph({ actors: [{ id: 'a', name: '=Amap' }], relations: [] } as never);
const taken: Taken = {
  workspace: { graph, territory: { thresholds: ['coordination/mediators:least=4'] } } as unknown as Workspace,
  questions: [
    {
      name: 'coordination/mediators',
      parameters: [{ name: 'least', label: { fr: 'Au moins', en: 'At least' }, default: 2 }],
    } as never,
  ],
  held: () => ({ certain: false, percent: 70 }),
  perimeter: 'Lille',
  restricted: true,
};
const pattern = { name: 'mediator', title: finding.title, question: finding.question, total: 3 };

it('writes one line for each finding, without formulas, and says what is not in the file', () => {
  const [headings, first, others, end] = spreadsheet([{ ...pattern, findings: [finding] }], taken).split(
    '\r\n',
  );
  expect(headings).toContain('Constat;En une phrase;Acteurs');
  const cells = (first ?? '').split(';');
  expect(cells.slice(0, 4)).toEqual(['Médiateurs naturels', "'=Amap est alliée des deux.", "'=Amap", '']);
  expect(first).toMatch(/70.%/);
  expect(first).toMatch(/Au moins 4 \(2 d’origine\);Lille;/);
  expect(first).toContain('l’équipe, pas le public');
  expect(others).toMatch(/^Médiateurs naturels;.*2 autres/);
  expect(end).toBe('');
  expect(spreadsheet([], { ...taken, restricted: false }).split('\r\n')).toHaveLength(2);
});
