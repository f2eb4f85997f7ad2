/** How large the parts of the matrix are, in pixels. */
export interface Measures {
  cell: number;
  name: number;
  head: number;
  /** How far the last name leans out of its column. */
  lean: number;
}

/** How much room the matrix has, in pixels. */
export interface Room {
  width: number;
  height: number;
}
interface Least {
  name: number;
  head: number;
  cell: number;
}

/** The sine and cosine of how names of columns lean. */
const [SINE, COSINE] = [0.848, 0.53];
const lean = (head: number): number => Math.round((head / SINE) * COSINE);
/** What stands around a name, and how far its own height lifts it. */
const AROUND = { name: 28, head: 36 };

/** As much room for names as they need, as long as most of the room is left to the cells. */
export function fitting(longest: number, letter: number, room: Room, { name, head, cell }: Least): Measures {
  const text = longest * letter;
  const within = (wanted: number, least: number, most: number): number =>
    Math.round(Math.max(least, Math.min(wanted, most)));
  const high = within(text * SINE + AROUND.head, head, room.height * 0.42);
  return {
    cell,
    name: within(text + AROUND.name, name, Math.min(room.width * 0.34, 340)),
    head: high,
    lean: lean(high),
  };
}
