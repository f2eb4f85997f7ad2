/** Adds the service worker to what is built, with the list of the files that it keeps. */
import { readFile } from 'node:fs/promises';
import { transformWithOxc, type Plugin } from 'vite';

const SOURCE = 'src/keep/worker.ts';
/** Bytes; what is larger, the geography, is kept when it is first looked at. */
const LARGE = 300_000;

interface Built {
  fileName: string;
  code?: string;
  source?: string | Uint8Array;
}

/** What every browser that can have a service worker asks for: not the older form of the fonts, not the files to fill in. */
const isAskedFor = (name: string): boolean => /^assets\/.*\.(m?js|css|svg|woff2)$/.test(name);
const sizeOf = ({ code, source }: Built): number => (code ?? source ?? '').length;

export function withWorker(): Plugin {
  return {
    name: 'maillage-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const built: Built[] = Object.values(bundle);
        const asked = built.filter(({ fileName }) => isAskedFor(fileName));
        const paths = (files: Built[]): string[] => files.map(({ fileName }) => `/${fileName}`).sort();
        const [small, large] = [
          asked.filter((file) => sizeOf(file) <= LARGE),
          asked.filter((file) => sizeOf(file) > LARGE),
        ];
        const document = String(built.find(({ fileName }) => fileName === 'index.html')?.source);
        const [, start] = /<script [^>]*src="([^"]+)"/.exec(document) ?? [];
        if (!start) this.error('no script starts the page');
        const given = { START: start, SMALL: paths(small), LARGE: paths(large) };
        const constants = Object.entries(given).map(
          ([name, value]) => `const ${name} = ${JSON.stringify(value)};`,
        );
        const { code } = await transformWithOxc(await readFile(SOURCE, 'utf8'), SOURCE);
        this.emitFile({ type: 'asset', fileName: 'worker.js', source: [...constants, code].join('\n') });
      },
    },
  };
}
