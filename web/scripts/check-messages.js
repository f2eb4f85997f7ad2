/** Fails when a message is missing in one language, used but not written, or written but not used. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('../src', import.meta.url).pathname;

function files(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}

function messages(language) {
  const folder = join(root, 'i18n', language);
  return new Map(
    readdirSync(folder).flatMap((file) =>
      Object.entries(JSON.parse(readFileSync(join(folder, file), 'utf8'))).map(([name, text]) => [
        `${file.replace('.json', '')}.${name}`,
        text,
      ]),
    ),
  );
}

function parameters(message) {
  const text = typeof message === 'string' ? message : Object.values(message).join(' ');
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]))].sort().join();
}

const french = messages('fr');
const english = messages('en');
const source = files(root)
  .filter((file) => /\.(svelte|ts)$/.test(file) && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

const literal = new Set([...source.matchAll(/['"`]([a-z]+\.[A-Za-z0-9_]+)['"`]/g)].map((m) => m[1]));
const prefixes = [...source.matchAll(/`([a-z]+\.[A-Za-z0-9_]*)\$\{/g)].map((m) => m[1]);
for (const [, list] of source.matchAll(/\bchoicesOf\('([a-z]+\.[A-Za-z0-9_]+)'/g)) prefixes.push(`${list}_`);
const called = new Set([...source.matchAll(/\bt\(\s*['"]([a-z]+\.[A-Za-z0-9_]+)['"]/g)].map((m) => m[1]));
const used = (key) => literal.has(key) || prefixes.some((prefix) => key.startsWith(prefix));

const faults = [
  ...[...french.keys()].filter((key) => !english.has(key)).map((key) => `${key}: no English`),
  ...[...english.keys()].filter((key) => !french.has(key)).map((key) => `${key}: no French`),
  ...[...french.keys()]
    .filter((key) => english.has(key) && parameters(french.get(key)) !== parameters(english.get(key)))
    .map((key) => `${key}: French and English have different parameters`),
  ...[...called].filter((key) => !french.has(key)).map((key) => `${key}: used, not written`),
  ...[...french.keys()].filter((key) => !used(key)).map((key) => `${key}: written, not used`),
];

for (const fault of faults) console.error(fault);
console.log(`${french.size} messages in two languages, ${faults.length} faults`);
process.exit(faults.length ? 1 : 0);
