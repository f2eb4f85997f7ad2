/** What is typed of a profile before it is saved. */
import { chosen } from '../audience/audience';
import type { Audience } from '../api/model';
import type { Profile } from '../api/profiles';
import { TEXTS, type TextField } from './blocks';

export const TEXT_FIELDS: readonly TextField[] = Object.values(TEXTS).flat();

export interface Draft {
  values: string[];
  mobilised: string[];
  mobilisable: string[];
  texts: Record<TextField, string>;
  /** Null where nothing was said of it yet. */
  audience: Audience | null;
}

export const blank = (): Draft => drafted(undefined);

export function drafted(profile: Profile | undefined): Draft {
  return {
    values: [...(profile?.values ?? [])],
    mobilised: [...(profile?.mobilised ?? [])],
    mobilisable: [...(profile?.mobilisable ?? [])],
    texts: Object.fromEntries(TEXT_FIELDS.map((field) => [field, profile?.[field] ?? ''])) as Record<
      TextField,
      string
    >,
    // What waits for a round to close is for those it was written for.
    audience: profile?.audienceAfter ?? profile?.audience ?? null,
  };
}

/** Every field that the form has, so that what was emptied goes. */
export function changeOf(draft: Draft): Partial<Profile> {
  const { values, mobilised, mobilisable, texts, audience } = draft;
  const trimmed = Object.entries(texts).map(([field, text]) => [field, text.trim()]);
  return {
    ...Object.fromEntries(trimmed),
    values,
    mobilised,
    mobilisable,
    ...(audience && chosen(audience)),
  };
}
