import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Where `npm run dev` finds a running server; the built pages always talk to their own origin. */
const server = process.env['HANJUL_SERVER'] ?? 'http://localhost:8080';

/** What a phone may have to load before it shows anything, compressed and without fonts, bytes. */
const FIRST_LOAD = 200 * 1024;

/** Stops a build whose scripts and styles have outgrown a slow phone. */
function firstLoadBudget(): Plugin {
  return {
    name: 'first-load-budget',
    generateBundle(_, bundle) {
      const size = Object.values(bundle)
        .filter((file) => /\.(js|css|html)$/.test(file.fileName))
        .map((file) => gzipSync(file.type === 'chunk' ? file.code : file.source).length)
        .reduce((sum, length) => sum + length, 0);
      const kilobytes = `${Math.ceil(size / 1024)} KB of ${FIRST_LOAD / 1024} KB`;
      if (size > FIRST_LOAD) this.error(`The first load is too large for a slow phone: ${kilobytes}.`);
      console.log(`First load, compressed, without fonts: ${kilobytes}`);
    },
  };
}

/** Lays a compressed twin beside every script and style, which the server gives to those who can unpack it. */
function compressedTwins(): Plugin {
  return {
    name: 'compressed-twins',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (!/\.(js|css)$/.test(file.fileName)) continue;
        const source = Buffer.from(file.type === 'chunk' ? file.code : file.source);
        this.emitFile({ type: 'asset', fileName: `${file.fileName}.br`, source: brotliCompressSync(source) });
        this.emitFile({
          type: 'asset',
          fileName: `${file.fileName}.gz`,
          source: gzipSync(source, { level: 9 }),
        });
      }
    },
  };
}

export default defineConfig({
  plugins: [react(), firstLoadBudget(), compressedTwins()],
  build: {
    outDir: '../target/classes/static',
    emptyOutDir: true,
    // The content security policy allows no data: scripts or styles; small files stay files.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  server: { proxy: { '/v1': server, '/docs': server } },
  test: { environment: 'node', include: ['src/**/*.test.{ts,tsx}'] },
});
