/** Who holds what and who needs it: holders, what they hold, and those who need it, in three columns. */
export interface Stock {
  /** Among whom it is counted: a family of actors or a place. */
  end: string;
  type: string;
  count: number;
  /** How many of it are pooled already. */
  pooled: number;
}

export interface FlowBlock {
  key: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** How many are held, and how many are needed. */
  held: number;
  needed: number;
}

export interface FlowBand {
  key: string;
  end: string;
  type: string;
  side: 'held' | 'needed';
  count: number;
  /** Whether this part of it is pooled already. */
  pooled: boolean;
  d: string;
}

export interface FlowLayout {
  holders: readonly FlowBlock[];
  types: readonly FlowBlock[];
  seekers: readonly FlowBlock[];
  bands: readonly FlowBand[];
  width: number;
  height: number;
  /** How wide the name of a holder may be. */
  name: number;
}

export interface FlowRoom {
  width: number;
  /** In which order families or places stand. */
  ends: (a: string, b: string) => number;
  types: (a: string, b: string) => number;
}

/** Narrower, nothing could be read between the columns. */
const NARROWEST = 720;
const GAP = 8;
const BAR = 10;
/** The height of a name of three lines, and of a type with its counts. */
const END_ROW = 54;
const TYPE_ROW = 24;
const TALLEST_ITEM = 9;
const HEIGHT = 520;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const counted = (stocks: readonly Stock[]): number => sum(stocks.map(({ count }) => count));

/** One for each end and type, however often they were said. */
export function gathered(stocks: readonly Stock[]): Stock[] {
  const known = new Map<string, Stock>();
  for (const stock of stocks) {
    const key = `${stock.end}\n${stock.type}`;
    const { count = 0, pooled = 0 } = known.get(key) ?? {};
    known.set(key, { ...stock, count: count + stock.count, pooled: pooled + stock.pooled });
  }
  return [...known.values()].filter(({ count }) => count > 0);
}

export function flowLayout(offers: readonly Stock[], needs: readonly Stock[], room: FlowRoom): FlowLayout {
  const [held, needed] = [gathered(offers), gathered(needs)];
  const width = Math.max(NARROWEST, room.width);
  const name = Math.max(132, Math.min(170, Math.round(width * 0.16)));
  const middle = Math.min(280, Math.round(width * 0.3));
  const unit = Math.min(TALLEST_ITEM, HEIGHT / Math.max(1, counted(held), counted(needed)));
  const typeNames = [...new Set([...held, ...needed].map(({ type }) => type))].sort(room.types);
  const ends = (stocks: readonly Stock[]): string[] =>
    [...new Set(stocks.map(({ end }) => end))].sort(room.ends);

  const column = (
    keys: readonly string[],
    x: number,
    wide: number,
    least: number,
    of: (key: string) => Sizes,
  ) => {
    let y = 0;
    return keys.map((key): FlowBlock => {
      const { held: h, needed: n } = of(key);
      const height = Math.max(least, Math.max(h, n) * unit);
      const block = { key, x, y, width: wide, height, held: h, needed: n };
      y += height + GAP;
      return block;
    });
  };
  const left = column(ends(held), name + 8, BAR, END_ROW, (key) => ({
    held: counted(held.filter(({ end }) => end === key)),
    needed: 0,
  }));
  const right = column(ends(needed), width - name - 8 - BAR, BAR, END_ROW, (key) => ({
    held: 0,
    needed: counted(needed.filter(({ end }) => end === key)),
  }));
  const types = column(typeNames, (width - middle) / 2, middle, TYPE_ROW, (key) => ({
    held: counted(held.filter(({ type }) => type === key)),
    needed: counted(needed.filter(({ type }) => type === key)),
  }));
  const height = Math.max(...[left, right, types].map(bottom));
  const centred = [left, types, right].map((blocks) => {
    const down = (height - bottom(blocks)) / 2;
    return blocks.map((block) => ({ ...block, y: block.y + down }));
  }) as [FlowBlock[], FlowBlock[], FlowBlock[]];
  const [holders, kinds, seekers] = centred;
  const bands = [
    ...bandsOf('held', held, holders, kinds, unit),
    ...bandsOf('needed', needed, seekers, kinds, unit),
  ];
  return { holders, types: kinds, seekers, bands, width, height, name };
}

interface Sizes {
  held: number;
  needed: number;
}

const bottom = (blocks: readonly FlowBlock[]): number => {
  const last = blocks.at(-1);
  return last ? last.y + last.height : 0;
};

/** The bands of one side, stacked at both their ends in the order of what they lead to, so that few cross. */
function bandsOf(
  side: FlowBand['side'],
  stocks: readonly Stock[],
  ends: readonly FlowBlock[],
  types: readonly FlowBlock[],
  unit: number,
): FlowBand[] {
  const used = new Map<string, number>();
  const take = (block: FlowBlock, at: string, size: number): number => {
    const before = used.get(at + block.key) ?? (block.height - block[side] * unit) / 2;
    used.set(at + block.key, before + size);
    return block.y + before;
  };
  const rank = (blocks: readonly FlowBlock[], key: string): number =>
    blocks.findIndex((one) => one.key === key);
  const ordered = stocks.toSorted(
    (a, b) => rank(ends, a.end) - rank(ends, b.end) || rank(types, a.type) - rank(types, b.type),
  );
  return ordered.flatMap(({ end, type, count, pooled }) => {
    const [from, to] = [ends[rank(ends, end)], types[rank(types, type)]];
    if (!from || !to) return [];
    return [
      { part: count - pooled, pooled: false },
      { part: pooled, pooled: true },
    ]
      .filter(({ part }) => part > 0)
      .map(({ part, pooled: shared }): FlowBand => {
        const size = part * unit;
        const [y1, y2] = [take(from, 'end', size), take(to, 'type', size)];
        const [x1, x2] = side === 'held' ? [from.x + from.width, to.x] : [from.x, to.x + to.width];
        const bend = (x1 + x2) / 2;
        const d =
          `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}` +
          `v${size}C${bend} ${y2 + size} ${bend} ${y1 + size} ${x1} ${y1 + size}z`;
        const key = [side, end, type, shared].join('\n');
        return { key, end, type, side, count: part, pooled: shared, d };
      });
  });
}

/** The largest are kept; what is left over is counted together under one name. */
export function largest(
  stocks: readonly Stock[],
  part: 'end' | 'type',
  most: number,
  rest: string,
): Map<string, string> {
  const sizes = new Map<string, number>();
  for (const stock of stocks) sizes.set(stock[part], (sizes.get(stock[part]) ?? 0) + stock.count);
  const names = [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key);
  const kept = new Set(names.length > most ? names.slice(0, most - 1) : names);
  return new Map(names.map((key) => [key, kept.has(key) ? key : rest]));
}
