/** Unpacks the packaged Chromium ahead of the journeys, of which several may begin at the same time. */
import { launch } from './lib/browser.mjs';

const browser = await launch();
console.log(`Chromium ${browser.version()} is ready`);
await browser.close();
