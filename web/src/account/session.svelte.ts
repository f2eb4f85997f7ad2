import { onSignedOut } from '../api/http';
import type { Me } from '../api/model';
import { Problem } from '../api/problem';
import { me, signIn, signOut } from '../api/territories';

/** Who is asking; null while signed out, undefined until known. */
let person = $state.raw<Me | null | undefined>(undefined);

export const currentPerson = (): Me | null | undefined => person;
export const canWrite = (): boolean => person?.canWrite ?? false;

onSignedOut(() => (person = null));

export async function enter(code: string): Promise<void> {
  await signIn(code);
  person = await me();
}

export async function leave(): Promise<void> {
  await signOut();
  person = null;
}

/** Uses the one-time code of the address if there is one, and takes it out of the address. */
export async function recognise(): Promise<void> {
  const address = new URL(location.href);
  const code = address.searchParams.get('code');
  if (code) {
    address.searchParams.delete('code');
    history.replaceState(null, '', address);
    await signIn(code).catch(ignoreRefusal);
  }
  person = await me().catch(ignoreRefusal);
}

/** A refused code or a missing session both lead to the sign-in page, which says what to do. */
function ignoreRefusal(error: unknown): null {
  if (error instanceof Problem && error.status >= 400 && error.status < 500) return null;
  throw error;
}
