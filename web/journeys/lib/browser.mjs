import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** No sandbox because CI often runs as root; the rest keeps the browser from calling home. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page of a journey lives for seconds: what optimises its program comes too late and takes from all others. */
const HASTY = '--js-flags=--no-turbofan,--no-maglev';

/** For pages that bring no font of their own, such as the gateway's: the packaged Chromium has no Korean one. */
const KOREAN_FONT = join(
  import.meta.dirname,
  '../../node_modules/pretendard/dist/public/variable/PretendardVariable.ttf',
);

/**
 * Starts a real Chromium: the one that HANJUL_CHROMIUM names, else the one that comes inside an npm package together with
 * the shared libraries it needs, so that a machine with nothing but Node can run it.
 *
 * @param more further arguments, for a browser with a camera, say
 * @param optimising whether programs of pages get as fast as a guest's browser makes them
 */
export async function launch(more = [], optimising = false) {
  const executablePath = process.env.HANJUL_CHROMIUM ?? (await unpacked());
  return chromium.launch({ executablePath, args: [...ARGS, ...(optimising ? [] : [HASTY]), ...more] });
}

/**
 * Unpacks the packaged Chromium beside its package. The package brings its libraries only to a machine that looks like a
 * Lambda, and unpacks to the temporary folder; both are read from the environment, which is set for that moment.
 */
async function unpacked() {
  const before = { ...process.env };
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  process.env.TMPDIR = join(import.meta.dirname, '..', 'node_modules', '.chromium');
  mkdirSync(process.env.TMPDIR, { recursive: true });
  const { default: packaged } = await import('@sparticuz/chromium');
  packaged.setGraphicsMode = false;
  const path = await packaged.executablePath();
  giveFonts(join(process.env.TMPDIR, 'fonts'));
  delete process.env.AWS_EXECUTION_ENV;
  restore('TMPDIR', before.TMPDIR);
  return path;
}

/** The package's own font settings name folders of a Lambda only. */
function giveFonts(folder) {
  const font = join(folder, 'korean.ttf');
  // Written once: two that start at the same moment would take it from under each other.
  if (existsSync(KOREAN_FONT) && !existsSync(font)) cpSync(KOREAN_FONT, font);
  const settings = `<fontconfig><dir>${folder}</dir><cachedir>${folder}-cache</cachedir></fontconfig>`;
  writeFileSync(join(folder, 'fonts.conf'), `<?xml version="1.0"?>\n${settings}\n`);
}

function restore(name, value) {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
