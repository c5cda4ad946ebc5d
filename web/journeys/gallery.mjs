/**
 * Pictures of every page in every state, and what a machine can check of them: accessible, no wider than the screen, no
 * complaint of the browser.
 *
 *   node gallery.mjs BASE_URL WORLD_FILE [--full] [--every N] [--only PART_OF_A_NAME] [--folder FOLDER]
 *
 * The scenes are what the modules in `gallery/` export as `scenes`; CONTRIBUTING.md says how one is written. Each is opened
 * once, in one language, on a phone or at a desk, in the light or the dark; the next scene in another of the eight ways to do
 * that. With `--full` each is opened in both languages, and seen on a phone and at a desk, in the light and in the dark; with
 * `--every 16` only the first of each module and every sixteenth after it is played.
 * WORLD_FILE is JSON: what stands on the server, by name, and the `logins` of guest, owner and operator. Exits with 1
 * when anything is not as it should be.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from './lib/browser.mjs';
import { Scene } from './lib/scene.mjs';
import { Stage } from './lib/stage.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    full: { type: 'boolean', default: false },
    every: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    folder: {
      type: 'string',
      default: join(import.meta.dirname, '..', '..', 'target', 'screenshots', 'gallery'),
    },
  },
});
const [base, worldFile] = positionals;
if (!base || !worldFile) {
  console.error(
    'Usage: node gallery.mjs BASE_URL WORLD_FILE [--full] [--every N] [--only PART_OF_A_NAME] [--folder FOLDER]',
  );
  process.exit(2);
}

const families = await allScenes();
const known = families.flat();
const scenes = families
  .flatMap((family) => family.filter((_, number) => number % Number(options.every) === 0))
  .filter((scene) => scene.name.includes(options.only));
if (scenes.length === 0) throw new Error('There is no such scene');
const { logins, ...world } = JSON.parse(readFileSync(worldFile, 'utf8'));
mkdirSync(options.folder, { recursive: true });
const browser = await launch();
try {
  const began = performance.now();
  const wrong = [];
  const waiting = scenes.flatMap((scene, number) => Scene.of(scene, number, { ...options, world }));
  // What can be played in one tab follows each other.
  waiting.sort((one, other) => one.tab.localeCompare(other.tab));
  const signIns = new Map();
  // A scene more than there are cores at a time: much of a scene is waiting.
  await Promise.all(
    Array.from({ length: availableParallelism() + 1 }, async () => {
      const stage = new Stage(browser, base, logins, signIns);
      for (let scene = waiting.shift(); scene; scene = waiting.shift()) {
        const from = performance.now();
        const complaints = await scene.playOn(stage);
        console.log(`${scene.name}: ${seconds(from)}`);
        for (const complaint of complaints) console.error(complaint);
        wrong.push(...complaints);
      }
      await stage.close();
    }),
  );
  console.log(`${scenes.length} of ${known.length} scenes in ${seconds(began)}, ${wrong.length} complaints`);
  if (wrong.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
}

/** The scenes of all modules in `gallery/`, by module; a name may be there once. */
async function allScenes() {
  const folder = join(import.meta.dirname, 'gallery');
  const files = readdirSync(folder).filter((file) => file.endsWith('.mjs'));
  const modules = await Promise.all(files.sort().map((file) => import(join(folder, file))));
  const names = modules.flatMap((module) => module.scenes).map((scene) => scene.name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  if (twice.length > 0) throw new Error(`Two scenes are called ${twice.join(', ')}`);
  return modules.map((module) => module.scenes);
}

function seconds(from) {
  return `${((performance.now() - from) / 1000).toFixed(1)} s`;
}
