/**
 * Times how long the page takes to rank leads anew once a weight has moved: ranking.js LEADS OFTEN
 *
 * Writes a JSON object: the milliseconds of each run, the first being the first of its process.
 */
import { runnerImport } from 'vite';

const [leads, often] = process.argv.slice(2).map(Number);
const { module } = await runnerImport('/src/mutualisation/ranking.ts', { logLevel: 'error' });
const TERMS = [
  ...['type', 'availability', 'quantity', 'calendar', 'distance', 'relation'],
  ...['ally', 'meeting', 'values', 'reciprocity', 'certainty', 'fragility'],
];
let state = 1;
const draw = () => (state = (state * 48271) % 2147483647) / 2147483647;
const each = () => Object.fromEntries(TERMS.map((term) => [term, draw()]));
const found = Array.from({ length: leads }, (_, i) => ({
  resource: `r-${i}`,
  need: `n-${i % 100}`,
  blocked: draw() < 0.05,
  factors: each(),
}));
const millis = [];
for (let run = 0; run < often; run++) {
  const weights = each();
  const start = performance.now();
  module.ranked(found, weights);
  millis.push(performance.now() - start);
}
console.log(JSON.stringify({ millis }));
