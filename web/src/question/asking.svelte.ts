/** Asks one question again whenever it, its parameters or the territory change. */
import { GivenUp, type Query, type Working } from '../api/http';
import { ask, catalogue, stopAsking, type Answer, type Question } from '../api/questions';
import { Problem } from '../api/problem';
import type { QuestionRef } from '../route/view';
import type { Workspace } from '../territory/workspace.svelte';

/** Where an answer stands: none yet, being fetched, refused, or there. */
export class Loading<T> {
  value = $state.raw<T | null>(null);
  refusal = $state.raw<Problem | null>(null);
  busy = $state(false);
  /** Nobody waits for the answer any more: whoever asked, or somebody else who asked the same. */
  stopped = $state(false);
  private latest = 0;

  /** Only the last request counts; what is shown stays until the new answer is there. */
  async load(request: () => Promise<T>): Promise<void> {
    const mine = ++this.latest;
    this.busy = true;
    this.stopped = false;
    try {
      const value = await request();
      if (mine !== this.latest) return;
      this.value = value;
      this.refusal = null;
    } catch (refusal) {
      if (refusal instanceof GivenUp) {
        this.stopped = mine === this.latest;
        return;
      }
      if (!(refusal instanceof Problem)) throw refusal;
      if (mine === this.latest) this.refusal = refusal;
    } finally {
      if (mine === this.latest) this.busy = false;
    }
  }
}

const given = (workspace: Workspace, { parameters }: QuestionRef): Query => {
  const { mission, campaign } = workspace.view;
  return { ...parameters, mission, campaign };
};

export const answerTo = (
  workspace: Workspace,
  question: QuestionRef,
  waiting?: (working: Working) => boolean,
): Promise<Answer> => ask(workspace.api, question.name, given(workspace, question), waiting);

export const noLongerAsk = (workspace: Workspace, question: QuestionRef): Promise<void> =>
  stopAsking(workspace.api, question.name, given(workspace, question));

export const questionsOf = async (workspace: Workspace, group: string): Promise<Question[]> =>
  (await catalogue(workspace.api)).filter((question) => question.group === group);
