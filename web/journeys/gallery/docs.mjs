/** Pages for developers. */

const open =
  (path, landmark) =>
  async ({ page }) => {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator(landmark).first().waitFor();
  };

/** The card of an operation whose form has been filled in and sent. */
async function tried({ page, answer }) {
  await answer('**/v1/holds', {
    status: 409,
    json: {
      type: '/docs/errors#CELL_TAKEN',
      title: 'Somebody else has just taken it. Choose another one.',
      status: 409,
      detail: '',
      instance: '/v1/holds',
      code: 'CELL_TAKEN',
      traceId: 'b7ad6b7169203331',
      errors: [],
      taken: ['01939c2a-5f00-7000-8000-000000000001'],
    },
  });
  await open('/docs/api#postHolds', '.operation[open] form')({ page });
  const form = page.locator('#postHolds form');
  await form.locator('input').first().fill('buy-2026-12-24-a7');
  await form.locator('button').click();
  await form.locator('.status').waitFor();
}

/** Another scene sees the whole page; these look at the part of it that was opened. */
const CLOSED = ['.operation:not([open])'];

export const scenes = [
  { name: 'docs', as: 'nobody', open: open('/docs', '.cards .card') },
  { name: 'docs-api', as: 'nobody', open: open('/docs/api', '.operation') },
  {
    name: 'docs-api-operation',
    as: 'nobody',
    open: open('/docs/api#postHolds', '.operation[open] form'),
    known: CLOSED,
  },
  {
    name: 'docs-api-stream',
    as: 'nobody',
    open: open('/docs/api#getSessionEvents', '.operation[open] form'),
    known: CLOSED,
  },
  { name: 'docs-api-tried', as: 'nobody', open: tried, known: CLOSED },
  { name: 'docs-errors', as: 'nobody', open: open('/docs/errors', '.problem') },
  {
    name: 'docs-errors-code',
    as: 'nobody',
    open: open('/docs/errors#CELL_TAKEN', '.problem.meant'),
    known: ['.problem:not(.meant)'],
  },
  { name: 'docs-book-by-api', as: 'nobody', open: open('/docs/book-by-api', '.snippet') },
  { name: 'docs-seating-plans', as: 'nobody', open: open('/docs/seating-plans', '.prose') },
];
