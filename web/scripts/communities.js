/**
 * Times the search for communities: communities.js EDGES NODES OFTEN
 *
 * EDGES holds one pair of node numbers a line. Writes a JSON object: the milliseconds of each run, the first being the
 * first of its process, and the community of every node.
 */
import { readFile } from 'node:fs/promises';
import { runnerImport } from 'vite';

const [path, nodes, often] = process.argv.slice(2);
const { module } = await runnerImport('/src/map/network/leiden/leiden.ts', { logLevel: 'error' });
const pairs = Int32Array.from((await readFile(path, 'utf8')).trim().split(/\s+/), Number);
const millis = [];
let found = [];
for (let run = 0; run < Number(often); run++) {
  const start = performance.now();
  found = module.communitiesOf(Number(nodes), pairs);
  millis.push(performance.now() - start);
}
console.log(JSON.stringify({ millis, communities: [...found] }));
