import { describe, expect, it } from 'vitest';
import { bounds, groups, meant, type Description } from './description';

const problem = { $ref: '#/components/responses/Problem' };
const text = { type: 'string' };
const description: Description = {
  tags: [
    { name: 'things', description: 'Things' },
    { name: 'rest', description: 'The rest' },
  ],
  'x-fr': { 'Makes one': 'En fait un', 'Any value': 'N’importe laquelle' },
  paths: {
    '/b': {
      post: {
        operationId: 'makeB',
        summary: 'Makes one',
        tags: ['things'],
        parameters: [
          { $ref: '#/components/parameters/Language' },
          { $ref: '#/components/parameters/OwnPage' },
          { name: 'q', in: 'query', schema: text },
        ],
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/B' } } } },
        responses: {
          201: { content: { 'application/json': { schema: text } } },
          422: problem,
          default: problem,
        },
        security: [{ token: [] }],
      },
    },
    '/a': {
      get: {
        operationId: 'a',
        summary: 'A',
        tags: ['rest'],
        parameters: [],
        responses: { 302: {} },
        security: [],
      },
    },
  },
  components: {
    schemas: { B: { type: 'object' } },
    parameters: {
      Language: { name: 'Accept-Language', in: 'header', schema: text },
      OwnPage: { name: 'X-Maillage', in: 'header', description: 'Any value', schema: text },
    },
  },
};

describe('what is told of the interface', () => {
  it('has every route in its group', () => {
    expect(groups(description, 'en').map(({ name, routes }) => [name, routes.map(({ id }) => id)])).toEqual([
      ['things', ['makeB']],
      ['rest', ['a']],
    ]);
  });
  it('is said in French where it is known in French', () => {
    const french = groups(description, 'fr').flatMap(({ routes }) => routes);
    expect(french.map(({ summary }) => summary)).toEqual(['En fait un', 'A']);
    expect(french[0]?.parameters.map(({ description: words }) => words)).toEqual([
      'N’importe laquelle',
      undefined,
    ]);
  });
  it('says of a route what it takes, answers and refuses', () => {
    const route = groups(description, 'en')[0]?.routes[0];
    expect(route?.method).toBe('POST');
    expect(route?.open).toBe(false);
    expect(route?.parameters.map(({ name }) => name)).toEqual(['X-Maillage', 'q']);
    expect(route?.body.map(({ schema }) => meant(schema))).toEqual(['B']);
    expect(route?.answers).toEqual([{ status: '201', sent: [{ type: 'application/json', schema: text }] }]);
    expect(route?.refusals).toEqual(['422']);
  });
  it('says which routes need nobody to be signed in, and answers without a body', () => {
    const route = groups(description, 'en')[1]?.routes[0];
    expect(route?.open).toBe(true);
    expect(route?.answers).toEqual([{ status: '302', sent: [] }]);
  });
  it('writes bounds', () => {
    expect(bounds({ type: 'string', maxLength: 200 })).toBe('≤ 200');
    expect(bounds({ type: 'number', minimum: 0, maximum: 100 })).toBe('0…100');
    expect(bounds(text)).toBe('');
  });
});
