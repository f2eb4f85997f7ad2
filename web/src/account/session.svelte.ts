import { onSignedOut } from '../api/http';
import type { Me } from '../api/model';
import { me, signIn, signOut } from '../api/territories';

/** Who is asking; null while signed out, undefined until known. */
let person = $state.raw<Me | null | undefined>(undefined);

export const currentPerson = (): Me | null | undefined => person;
export const canWrite = (): boolean => person?.canWrite ?? false;

onSignedOut(() => (person = null));

export async function enter(code: string): Promise<void> {
  await signIn(code);
  await recognise();
}

export async function leave(): Promise<void> {
  await signOut();
  person = null;
}

/** Asks the server who we are to it. */
export async function recognise(): Promise<void> {
  const known = await me();
  person = known.canRead ? known : null;
}
