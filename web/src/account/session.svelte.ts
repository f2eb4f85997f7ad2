import { forgetAnswers, onSignedOut } from '../api/http';
import type { Me } from '../api/model';
import { answersAreOf } from '../keep/answers';
import { finishTyping } from '../ui/typing';
import { t } from '../i18n/language.svelte';
import { router } from '../route/router.svelte';
import { me, signIn, signOut } from '../api/account';

/** Who is asking; null while signed out, undefined until known. */
let person = $state.raw<Me | null | undefined>(undefined);

let mail = $state(false);
let provider = $state.raw<string | undefined>();
let contact = $state.raw<string | undefined>();

export const currentPerson = (): Me | null | undefined => person;
/** Whether the person came to a workshop and has no account. */
export const isGuest = (): boolean => person?.until !== undefined;
/** Whether the time of a guest is over: nothing is left to them but to take an account, or to join again. */
export const isGuestOver = (): boolean =>
  person?.until !== undefined && Date.parse(person.until) < Date.now();
/** What the person is called where all can see who they are. */
export const calledHere = (): string =>
  isGuest() ? t('account.guest', { name: person?.name ?? '' }) : (person?.name ?? '');
/** Whether the person runs the server, and so opens territories. */
export const isAdministrator = (): boolean => person?.role === 'administrator';
/** Whether the person facilitates the territory that is open, and so may change all it knows. */
export const canWrite = (): boolean => isAdministrator() || partIn(router.view.territory) === 'facilitator';

/** Whether the person may say what they read themselves, as contributors and facilitators do. */
export const canContribute = (): boolean => canWrite() || partIn(router.view.territory) === 'contributor';

/** Whether the person may change what somebody said: anything for who facilitates, what is theirs for others. */
export const mayChange = (said: { person?: string }): boolean =>
  canWrite() || (canContribute() && said.person !== undefined && said.person === person?.person);

function partIn(territory: string | null): string | undefined {
  return territory === null ? undefined : person?.territories[territory];
}

onSignedOut(() => {
  // What is being typed is kept for when the same person comes back.
  finishTyping();
  forgetAnswers();
  void answersAreOf(null);
  person = null;
});

export async function enter(given: Parameters<typeof signIn>[0]): Promise<void> {
  await signIn(given);
  await recognise();
}

export async function leave(): Promise<void> {
  forgetAnswers();
  // First, so that nothing is left here also where the server cannot be told.
  await answersAreOf(null);
  await signOut();
  person = null;
}

/** Whether this server can send mail; nothing that needs it is offered otherwise. */
export const sendsMail = (): boolean => mail;
/** The mail address or page by which whoever runs the server is reached, where that is told. */
export const contactTold = (): string | undefined => contact;
/** What the identity provider is called by which people may sign in too, if there is one. */
export const providerName = (): string | undefined => provider;

/** Asks the server who we are to it. */
export async function recognise(): Promise<void> {
  const known = await me();
  provider = known.provider;
  contact = known.contact;
  mail = known.mail;
  const now = known.canRead ? known : null;
  if (person !== undefined && person?.person !== now?.person) forgetAnswers();
  person = now;
  // Nothing is shown to anybody else from here on; what is cleared away meanwhile keeps nobody waiting.
  void answersAreOf(now?.person ?? null);
}
