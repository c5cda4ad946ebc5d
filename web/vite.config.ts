import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import type { Plugin, Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';
import { markdown } from './markdown.ts';
import { offlineTickets } from './offlineTickets.ts';

/** Where `npm run dev` finds a running server; the built pages always talk to their own origin. */
const server = process.env['HANJUL_SERVER'] ?? 'http://localhost:8080';

/** What a phone may have to load before it shows any one page, compressed and without fonts, bytes. */
const FIRST_LOAD = 200 * 1024;

/** Stops a build in which a page, with everything it needs to show itself, has outgrown a slow phone. */
function firstLoadBudget(): Plugin {
  return {
    name: 'first-load-budget',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const entry = chunks.find((chunk) => chunk.isEntry);
      if (!entry) return this.error('There is no entry, so nothing can be measured.');
      const sizeOf = (name: string) => {
        const file = bundle[name];
        return file ? gzipSync(file.type === 'chunk' ? file.code : file.source).length : 0;
      };
      const sum = (files: Set<string>) => [...files].reduce((total, name) => total + sizeOf(name), 0);
      const isTexts = (name: string) => /\/i18n\/\w+\.json$/.test(facadeOf(bundle, name));
      const catalogues = Object.keys(bundle).filter(isTexts);
      if (catalogues.length === 0) return this.error('There are no texts, so nothing can be measured.');
      const texts = Math.max(...catalogues.map(sizeOf));
      const pages = entry.dynamicImports
        .filter((name) => !isTexts(name))
        .map((page) => {
          const files = new Set(['index.html', ...needed(bundle, entry.fileName), ...needed(bundle, page)]);
          return { page, size: texts + sum(files) };
        });
      const largest = pages.sort((a, b) => b.size - a.size)[0];
      if (!largest) return this.error('There are no pages, so nothing can be measured.');
      const told = `${Math.ceil(largest.size / 1024)} KB of ${FIRST_LOAD / 1024} KB (${largest.page})`;
      if (largest.size > FIRST_LOAD) this.error(`The first load is too large for a slow phone: ${told}.`);
      console.log(`First load of the largest page, compressed, without fonts: ${told}`);
    },
  };
}

/** The source that a chunk was made for; empty when it is shared code. */
function facadeOf(bundle: Rolldown.OutputBundle, name: string): string {
  const chunk = bundle[name];
  return chunk?.type === 'chunk' ? (chunk.facadeModuleId ?? '') : '';
}

/** Stops a build for guests that holds anything of what only developers see. */
function noDeveloperPages(): Plugin {
  return {
    name: 'no-developer-pages',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const found = modules.filter((id) => id.includes('/src/dev/'));
      if (found.length > 0) this.error(`Pages for developers are in the build: ${found.join(', ')}`);
    },
  };
}

/** A chunk, what it imports, and their styles: names of files. */
function needed(bundle: Rolldown.OutputBundle, name: string, seen = new Set<string>()): Set<string> {
  const chunk = bundle[name];
  if (chunk?.type !== 'chunk' || seen.has(name)) return seen;
  seen.add(name);
  for (const style of chunk.viteMetadata?.importedCss ?? []) seen.add(style);
  for (const imported of chunk.imports) needed(bundle, imported, seen);
  return seen;
}

/** Lays a compressed twin beside every script and style, which the server gives to those who can unpack it. */
function compressedTwins(): Plugin {
  return {
    name: 'compressed-twins',
    // Only what is written is final: Vite still fills in the names of chunks while the bundle is generated.
    writeBundle(options, bundle) {
      for (const name of Object.keys(bundle).filter((file) => /\.(js|css)$/.test(file))) {
        const path = join(options.dir ?? '.', name);
        const written = readFileSync(path);
        writeFileSync(`${path}.br`, brotliCompressSync(written));
        writeFileSync(`${path}.gz`, gzipSync(written, { level: 9 }));
      }
    },
  };
}

export default defineConfig({
  plugins: [markdown(), react(), firstLoadBudget(), noDeveloperPages(), offlineTickets(), compressedTwins()],
  build: {
    outDir: '../target/web/static',
    emptyOutDir: true,
    // The content security policy allows no data: scripts or styles; small files stay files.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  // The pages for developers are made from files outside of this folder.
  // The name that the browser asked for is kept: to the server, a request to another one comes from a foreign site.
  server: { proxy: { '/v1': { target: server }, '/v3': { target: server } }, fs: { allow: ['..'] } },
  // In one process: a new one for each file took three times as long as all tests.
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}'],
    // What hangs is ended; how long the rest takes says more of the machine than of the code.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'threads',
    isolate: false,
  },
});
