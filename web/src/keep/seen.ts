/** Somebody else changed a field while a person was writing in it: what they save was not written over that. */
let unseen = false;

/** Saves what was written without having seen how the field stands now: the person will be asked to choose. */
export function unaware<T>(save: () => T): T {
  unseen = true;
  try {
    return save();
  } finally {
    unseen = false;
  }
}

/** Whether what is being saved, in this very call, was written unaware. */
export const isUnaware = (): boolean => unseen;

/** Differs from whatever a field can hold. */
export const UNKNOWN: unknown = { unknown: true };
