import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** What opens without a network once a ticket was looked at: pages of bookings, and what they load later. */
const ENTRIES =
  /\/src\/(pages\/(BookingPage|BookingsPage|ReceiptPage)\.tsx|bookings\/QrCode\.tsx|i18n\/\w+\.json)$/;

/** Makes `tickets-worker.js`, the service worker of bookings, with the names of the files that it keeps. */
export function offlineTickets(): Plugin {
  return {
    name: 'offline-tickets',
    writeBundle(options, bundle) {
      const files = [...filesOf(bundle)].map((name) => `/${name}`).sort();
      if (files.length < 5) this.error('Pages of bookings were not found, so they could not open offline.');
      const version = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 12);
      const worker = readFileSync(join(import.meta.dirname, 'tickets-worker.js'), 'utf8')
        .replace('__VERSION__', version)
        .replace('__FILES__', JSON.stringify(files));
      writeFileSync(join(options.dir ?? '.', 'tickets-worker.js'), worker);
    },
  };
}

/** The program without its other pages: entry, pages of bookings, all that these import, and their styles. */
function filesOf(bundle: Rolldown.OutputBundle): Set<string> {
  const files = new Set<string>();
  for (const chunk of Object.values(bundle)) {
    if (chunk.type === 'chunk' && (chunk.isEntry || ENTRIES.test(chunk.facadeModuleId ?? '')))
      add(bundle, chunk.fileName, files);
  }
  return files;
}

function add(bundle: Rolldown.OutputBundle, name: string, files: Set<string>): void {
  const chunk = bundle[name];
  if (chunk?.type !== 'chunk' || files.has(name)) return;
  files.add(name);
  for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
  for (const imported of chunk.imports) add(bundle, imported, files);
}
