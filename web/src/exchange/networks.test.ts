/** What the server writes for other programs, read by graphology: the files are kept by the server's own tests. */
import { readFileSync } from 'node:fs';
import { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { describe, expect, it } from 'vitest';

const kept = (name: string): string => readFileSync(`../src/test/resources/exchange/${name}`, 'utf8');

describe.each([
  ['GEXF', () => gexf.parse(MultiGraph, kept('hostile.gexf'))],
  ['GraphML', () => graphml.parse(MultiGraph, kept('hostile.graphml'))],
] as const)('%s', (_, read) => {
  const graph = read();

  it('has every actor, with its words to the letter', () => {
    expect(graph.nodes()).toEqual(['a', 'b', 'ç-é']);
    expect(graph.getNodeAttribute('a', 'label')).toBe('<b>&amp; "L’Œuvre" ]]>');
    expect(graph.getNodeAttribute('b', 'description')).toBe('deux\nlignes\r\n\tet  un  nul');
    expect(graph.getNodeAttribute('ç-é', 'label')).toBe('\\u0027 + \\U0027 \\\\u0027');
  });

  it('has places, sizes, numbers and flags as such', () => {
    expect(graph.getNodeAttributes('b')).toMatchObject({ x: 10.5, y: -1, size: 6, lat: 51.5, holds: 1 });
    expect(graph.getEdgeAttributes('a~b~m~2025~')).toMatchObject({
      nature: 'alliance',
      readings: 2,
      contested: true,
    });
  });

  it('has every relation, also two of the same pair', () => {
    expect(graph.edges()).toEqual(['a~b~m~2025~', 'a~b~m~2026~means', 'b~ç-é~m~2026~']);
    expect(graph.isDirected('a~b~m~2025~')).toBe(true);
    expect(graph.isUndirected('a~b~m~2026~means')).toBe(true);
    expect(graph.extremities('b~ç-é~m~2026~')).toEqual(['b', 'ç-é']);
  });
});
