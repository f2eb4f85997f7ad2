/** A figure as a file that needs nothing else: colours, type and what it is about are all in it. */
import bold from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff2?url';
import regular from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff2?url';
import { FONT, measurer, wrapped } from './text';

/** What stands above and below the figure in the file. */
export interface Around {
  title: string;
  sentence: string;
  foot: readonly string[];
  language: string;
}

export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

type Size = [width: number, height: number];

const SVG = 'http://www.w3.org/2000/svg';
const PAD = 24;
const NARROWEST = 480;
const INHERITED = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap'],
  ...['stroke-linejoin', 'stroke-opacity', 'paint-order', 'font-size', 'font-weight', 'font-style'],
  ...['text-anchor', 'dominant-baseline'],
] as const;
const INITIAL: Readonly<Record<string, string>> = {
  ...{ fill: '#000000', 'fill-opacity': '1', stroke: 'none', 'stroke-width': '1px' },
  ...{ 'stroke-dasharray': 'none', 'stroke-linecap': 'butt', 'stroke-linejoin': 'miter' },
  ...{ 'stroke-opacity': '1', 'paint-order': 'normal', 'font-size': '16px', 'font-weight': '400' },
  ...{ 'font-style': 'normal', 'text-anchor': 'start', 'dominant-baseline': 'auto' },
};

/** The figure between what it shows and where that is from, on a white ground whatever the page wears. */
export async function drawn(figure: SVGSVGElement, around: Around): Promise<Drawing> {
  const { width: own, height: tall } = figure.viewBox.baseVal;
  const room = Math.max(own, NARROWEST);
  const parts = written(around, room);
  const [width, height] = [room + 2 * PAD, parts.above + tall + parts.below + PAD].map(Math.ceil) as Size;
  const svg = element('svg', {
    ...{ xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}`, lang: around.language },
    ...{ 'font-family': `'${FONT}', sans-serif`, role: 'img' },
  });
  const [title, desc, style] = [element('title'), element('desc'), element('style')];
  title.textContent = around.title;
  desc.textContent = [around.sentence, ...around.foot].join(' ');
  style.textContent = await faces();
  const body = element('g', { transform: `translate(${PAD + (room - own) / 2} ${parts.above})` });
  body.append(plain(figure));
  svg.append(title, desc, style, element('rect', { width, height, fill: '#ffffff' }), body);
  parts.texts(parts.above + tall).forEach((text) => svg.append(text));
  return { svg: new XMLSerializer().serializeToString(svg), width, height };
}

/** The longest side that browsers give a canvas. */
const LONGEST = 16_000;

/** Twice as many points as pixels, or as many as the browser has room for. */
export async function rastered({ svg, width, height }: Drawing): Promise<Blob> {
  const scale = Math.min(2, LONGEST / Math.max(width, height));
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) =>
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('The picture was not made'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

export function handOver(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Whoever saves it has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function element(name: string, attributes: Record<string, string | number> = {}): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** Title and sentence above, the foot below; how much room each takes. */
function written({ title, sentence, foot }: Around, room: number) {
  const size = (text: string, points: number, weight: 400 | 700): string[] =>
    wrapped(text, room, 6, measurer(points, weight));
  const headings = size(title, 22, 700);
  const said = size(sentence, 15, 400);
  const notes = foot.flatMap((line) => size(line, 13, 400));
  const first = PAD + 20;
  const told = first + headings.length * 28 - 4;
  return {
    above: told + said.length * 21 + 4,
    below: 20 + notes.length * 18,
    texts: (end: number): SVGElement[] => [
      ...headings.map((line, i) => text(line, first + i * 28, 22, '#1c2328', 700)),
      ...said.map((line, i) => text(line, told + i * 21, 15, '#4d5860')),
      ...notes.map((line, i) => text(line, end + 34 + i * 18, 13, '#4d5860')),
    ],
  };
}

function text(line: string, y: number, size: number, fill: string, weight = 400): SVGElement {
  const made = element('text', { x: PAD, y, 'font-size': size, 'font-weight': weight, fill });
  made.textContent = line;
  return made;
}

/** The figure as it looks on a light page, each look written where it differs from what is around it. */
function plain(figure: SVGSVGElement): Element {
  const host = document.createElement('div');
  host.dataset.theme = 'light';
  host.className = 'unseen';
  host.ariaHidden = 'true';
  host.style.color = 'var(--ink)';
  const copy = figure.cloneNode(true) as SVGSVGElement;
  host.append(copy);
  document.body.append(host);
  try {
    const looks = new Map([copy, ...copy.querySelectorAll('*')].map((one) => [one, lookOf(one)]));
    looks.forEach((look, one) => inscribe(one, look, looks.get(one.parentElement as Element)));
  } finally {
    host.remove();
  }
  copy.querySelectorAll(':scope > title, :scope > desc').forEach((told) => told.remove());
  const rest = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (rest.nextNode()) comments.push(rest.currentNode);
  comments.forEach((comment) => comment.parentNode?.removeChild(comment));
  // What is inherited from the figure itself goes with its parts.
  const group = element('g');
  for (const { name, value } of copy.attributes) if (name in INITIAL) group.setAttribute(name, value);
  group.append(...copy.childNodes);
  return group;
}

type Look = ReadonlyMap<string, string>;

function lookOf(one: Element): Look {
  const style = getComputedStyle(one);
  const look = new Map<string, string>(
    INHERITED.map((name) => [name, hexadecimal(style.getPropertyValue(name))]),
  );
  return look.set('opacity', style.opacity);
}

function inscribe(one: Element, look: Look, around: Look | undefined): void {
  const outer = (name: string): string | undefined => around?.get(name) ?? INITIAL[name];
  for (const { name } of [...one.attributes]) {
    if (/^(class|style|tabindex|role|data-.*|aria-.*)$/.test(name) || look.has(name))
      one.removeAttribute(name);
  }
  for (const name of INHERITED) {
    const value = look.get(name);
    if (value && value !== outer(name)) one.setAttribute(name, value);
  }
  const opacity = look.get('opacity') ?? '1';
  if (opacity !== '1') one.setAttribute('opacity', opacity);
}

/** Programs that draw know colours best as #rrggbb. */
function hexadecimal(value: string): string {
  const [, red, green, blue] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(value) ?? [];
  if (!red || !green || !blue) return value.replaceAll('"', '');
  return '#' + [red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0')).join('');
}

/** The type itself, so that the file looks alike where it is not installed. */
async function faces(): Promise<string> {
  const both = await Promise.all([inlined(regular), inlined(bold)]);
  return both
    .map((data, i) => `@font-face{font-family:'${FONT}';font-weight:${i ? 700 : 400};src:url(${data})}`)
    .join('');
}

async function inlined(address: string): Promise<string> {
  const content = await (await fetch(address)).blob();
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(reader.error ?? new Error(address));
    reader.readAsDataURL(new Blob([content], { type: 'font/woff2' }));
  });
}
