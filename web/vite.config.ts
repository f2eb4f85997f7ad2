import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { withWorker } from './scripts/withWorker.ts';

const server = `http://localhost:${process.env.MAILLAGE_PORT ?? '7070'}`;

export default defineConfig({
  plugins: [svelte(), withWorker()],
  build: {
    outDir: 'dist',
    // The content security policy allows our own files only: nothing is inlined as data.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Some ten files instead of seventy come before the first map: each takes its turn at one of six connections.
        codeSplitting: {
          groups: [
            { name: 'start', tags: ['$initial'], priority: 1 },
            // What i18n/apart.ts brings stays out of what every page loads.
            {
              name: 'apart',
              test: /i18n.(apart|(fr|en).(administration|briefing|described|photo|picture|statement)\.json)/,
              priority: 2,
            },
            // Nor does a picture, which brings them, stand among what the page behind a link loads.
            { name: 'shared', test: /^(?!.*picture.Picture\.svelte)/, minShareCount: 3 },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  server: { proxy: { '/api/': server, '/health': server } },
  test: { include: ['src/**/*.test.ts'] },
});
