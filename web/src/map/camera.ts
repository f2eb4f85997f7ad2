/** From where one looks at the face that is open, for whoever takes the view along. */

/** On the network the middle and how much of the ground the shorter side of the window shows; on the places degrees. */
export interface Camera {
  x?: number;
  y?: number;
  ratio?: number;
  lat?: number;
  lon?: number;
  zoom?: number;
}

let look: (() => Camera | null) | null = null;

/** A face says how to ask it, as long as it is open. Returns how to stop. */
export function standing(now: () => Camera | null): () => void {
  look = now;
  return () => {
    if (look === now) look = null;
  };
}

export const camera = (): Camera | null => look?.() ?? null;
