/**
 * Writes the types of the API from its description. `--check` writes nothing and fails when the file differs from what
 * would be written. TypeScript's own compiler interface is needed for that, which its version 7 no longer has; so this
 * is a package of its own, with a compiler of its own.
 */
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const description = new URL('../../src/main/resources/openapi.json', import.meta.url);
const target = new URL('../src/api/generated.ts', import.meta.url);
const head = '// Made from src/main/resources/openapi.json; do not edit. Make it again: npm run api\n\n';

const nodes = await openapiTS(description, {
  immutable: true,
  rootTypes: true,
  rootTypesNoSchemaPrefix: true,
});
const text = head + astToString(nodes);

if (!process.argv.includes('--check')) {
  await writeFile(target, text);
} else if ((await readFile(target, 'utf8').catch(() => '')) !== text) {
  console.error(
    'web/src/api/generated.ts is not what the description of the API gives; make it again: npm run api (in web)',
  );
  process.exitCode = 1;
}
