import type { Question } from '../api/questions';

const FIRST = ['coordination', 'power', 'quality'];
/** These have a panel of their own. */
const ELSEWHERE = 'mutualisation';

export interface QuestionGroup {
  name: string;
  questions: Question[];
}

/** The questions by group: those that come with the product first, then the folders of the operator's own. */
export function grouped(questions: readonly Question[]): QuestionGroup[] {
  const names = new Set([...FIRST, ...questions.map(({ group }) => group)]);
  names.delete(ELSEWHERE);
  return [...names]
    .map((name) => ({ name, questions: questions.filter(({ group }) => group === name) }))
    .filter((group) => group.questions.length > 0);
}
