/** What the drawing programs know of an actor and of a relation. */
export interface DrawnNode {
  x: number;
  y: number;
  size: number;
  color: string;
  label: string;
  shape: number;
  hollow: boolean;
  /** Stands for several actors; its size is in the units of the map. */
  mark: boolean;
  ring: boolean;
  alpha: number;
}

export interface DrawnEdge {
  size: number;
  color: string;
  pattern: number;
  /** Where it lies beside the others of its pair. */
  lane: number;
  alpha: number;
  /** How certain it is, from 0 to 1. */
  strength: number;
  arrow: boolean;
  contested: boolean;
  letter: string;
  /** How its strip is cut: the more corners, the longer it takes to draw. */
  type: 'plain' | 'marked' | 'curved';
}
