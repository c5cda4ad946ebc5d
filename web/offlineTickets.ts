import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** What opens without a network: pages, and what they load later. */
const WORKERS = {
  /** Once a ticket was looked at. */
  tickets:
    /\/src\/(pages\/(BookingPage|BookingsPage|ReceiptPage)\.tsx|bookings\/QrCode\.tsx|i18n\/\w+\.json)$/,
  /** Once somebody has stood at the door. */
  door: /\/src\/(door\/(DoorPage|DoorSessionsPage)\.tsx|door\/readPixels\.ts|i18n\/(more\/)?\w+\.json)$/,
} as const;

/** The list of the font's files, which the program asks for by itself (`src/fonts.ts`). */
const FONTS = /^assets\/fonts-[^/]*\.css$/;

/** Makes `tickets-worker.js` and `door-worker.js`, service workers with the names of the files that they keep. */
export function offlineTickets(): Plugin {
  return {
    name: 'offline-tickets',
    writeBundle(options, bundle) {
      const source = readFileSync(join(import.meta.dirname, 'tickets-worker.js'), 'utf8');
      for (const [name, entries] of Object.entries(WORKERS)) {
        const files = [...filesOf(bundle, entries)].map((file) => `/${file}`).sort();
        if (files.length < 5) this.error(`Pages of ${name} were not found, so they could not open offline.`);
        const version = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 12);
        const worker = source
          .replace('__NAME__', name)
          .replace('__VERSION__', version)
          .replace('__FILES__', JSON.stringify(files));
        writeFileSync(join(options.dir ?? '.', `${name}-worker.js`), worker);
      }
    },
  };
}

/** The program without its other pages: entry, these pages, all that they import, and their styles. */
function filesOf(bundle: Rolldown.OutputBundle, entries: RegExp): Set<string> {
  const files = new Set<string>();
  for (const chunk of Object.values(bundle)) {
    if (chunk.type === 'chunk' && (chunk.isEntry || entries.test(chunk.facadeModuleId ?? '')))
      add(bundle, chunk.fileName, files);
  }
  for (const name of Object.keys(bundle)) if (FONTS.test(name)) files.add(name);
  return files;
}

function add(bundle: Rolldown.OutputBundle, name: string, files: Set<string>): void {
  const chunk = bundle[name];
  if (chunk?.type !== 'chunk' || files.has(name)) return;
  files.add(name);
  for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
  for (const imported of chunk.imports) add(bundle, imported, files);
}
