/** Findings as a file for a spreadsheet, in the words that are on screen. */
import { findings, type Finding, type Scope } from '../api/findings';
import type { Question } from '../api/questions';
import type { Held } from '../confidence/held';
import { formatDay, listed, t } from '../i18n/language.svelte';
import { inWords, thresholdsOf } from '../question/thresholds';
import { sentenceOfBoth } from '../relation/sentence';
import type { Workspace } from '../territory/workspace.svelte';
import { written, type Row } from '../ui/spreadsheet';
import { restsOn, type Pattern } from './findings';

/** What the findings are of, and who could read them so. */
export interface Taken {
  workspace: Workspace;
  questions: readonly Question[];
  held: (finding: Finding) => Held | null;
  perimeter: string;
  /** Whether whoever takes them reads more than everybody may. */
  restricted: boolean;
}

/** Every finding of these patterns, also those that the page shows only when asked for. */
export const whole = ({ api }: Workspace, scope: Scope, patterns: readonly Pattern[]): Promise<Pattern[]> =>
  Promise.all(
    patterns.map(async (pattern) =>
      pattern.total > pattern.findings.length
        ? { ...pattern, findings: await findings(api, scope, pattern.name) }
        : pattern,
    ),
  );

/** One line per finding; a last one for each pattern of which not all were given. */
export function spreadsheet(patterns: readonly Pattern[], taken: Taken): string {
  const day = formatDay(new Date().toISOString());
  const seenBy = t(taken.restricted ? 'coordination.sheetTeam' : 'coordination.sheetPublic');
  const ends = [taken.perimeter, day, seenBy];
  return written([
    headings(),
    ...patterns.flatMap((pattern) => {
      const others = pattern.total - pattern.findings.length;
      const thresholds = thresholdsIn(pattern, taken);
      return [
        ...pattern.findings.map((finding) => [...row(finding, taken), thresholds, ...ends]),
        ...(others > 0
          ? [
              [
                pattern.title,
                t('coordination.othersInQuestion', { n: others }),
                '',
                '',
                '',
                thresholds,
                ...ends,
              ],
            ]
          : []),
      ];
    }),
  ]);
}

const headings = (): Row => [
  t('coordination.sheetTitle'),
  t('coordination.sheetSentence'),
  t('coordination.sheetActors'),
  t('coordination.sheetRelations'),
  t('coordination.sheetHeld'),
  t('coordination.sheetThresholds'),
  t('coordination.sheetPerimeter'),
  t('coordination.sheetDay'),
  t('coordination.sheetSeenBy'),
];

function row(finding: Finding, { workspace, held }: Taken): string[] {
  const firmness = held(finding);
  return [
    finding.title,
    finding.sentence.replaceAll('**', ''),
    listed(finding.actors.map((id) => workspace.graph.name(id))),
    restsOn(finding, workspace.graph)
      .map((relation) => sentenceOfBoth(workspace, relation))
      .join(' ; '),
    firmness ? inFull(firmness) : t('coordination.sheetUnchecked'),
  ];
}

const inFull = ({ certain, percent }: Held): string =>
  [
    ...(percent === undefined ? [] : [t('confidence.held', { percent })]),
    t(certain ? 'confidence.without' : 'confidence.notWithout'),
  ].join(' ; ');

function thresholdsIn({ question: name }: Pattern, { workspace, questions }: Taken): string {
  const question = questions.find((known) => known.name === name);
  return question ? thresholdsOf(question, workspace.territory).map(inWords).join(' ; ') : '';
}
