/** Findings put in order for reading, and their sentences cut at the names. */
import type { Finding } from '../api/findings';
import type { Relation } from '../api/model';
import type { Graph } from '../territory/graph';

export interface Pattern {
  name: string;
  title: string;
  question: string;
  total: number;
  findings: Finding[];
}

/** The findings by pattern, in the order they came. */
export function byPattern(findings: readonly Finding[]): Pattern[] {
  const patterns = new Map<string, Pattern>();
  for (const finding of findings) {
    const { pattern: name, title, question, total } = finding;
    const known = patterns.get(name);
    if (known) known.findings.push(finding);
    else patterns.set(name, { name, title, question, total, findings: [finding] });
  }
  return [...patterns.values()];
}

export interface SentencePart {
  text: string;
  /** A name; the actor it names, when it is one of the finding's. */
  bold: boolean;
  actor?: string;
}

export function parts(finding: Finding, nameOf: (actor: string) => string): SentencePart[] {
  const named = new Map(finding.actors.map((actor) => [nameOf(actor), actor]));
  return finding.sentence
    .split('**')
    .map((text, index) => {
      const actor = index % 2 ? named.get(text) : undefined;
      return { text, bold: index % 2 === 1, ...(actor !== undefined && { actor }) };
    })
    .filter(({ text }) => text);
}

/** The relations that a finding rests on: those it names, else those between its actors. */
export function restsOn(finding: Finding, graph: Graph): Relation[] {
  if (finding.relations.length) {
    return finding.relations
      .map((id) => graph.relations.get(id))
      .filter((relation): relation is Relation => relation !== undefined);
  }
  const actors = new Set(finding.actors);
  const found = finding.actors.flatMap((actor) =>
    graph.tiesOf(actor).filter(({ outgoing, other }) => outgoing && actors.has(other)),
  );
  return found.map(({ relation }) => relation);
}
