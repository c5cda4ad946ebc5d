/** The way in may be there so much before the opening, besides what a page cannot know, milliseconds. */
const EARLIEST = -1_000;

/** The way in must be there so long after the opening at the latest, besides what the machine itself is late, milliseconds. */
const LATEST = 3_000;

/** A page of an event that opens soon: the way in appears at the second by the server's clock, and nobody has reloaded anything. */
export async function opensByItself(context, text, { offering, opensAt }) {
  const page = await context.newPage();
  await page.goto(`/e/${offering}`);
  await page.getByRole('timer').waitFor();
  await page.evaluate(() => (window.stillTheSame = true));
  const join = page.getByRole('link', { name: text('event.join'), exact: true });
  if (await join.isVisible()) throw new Error('The way in is there before the sale has opened');
  const timer = page.evaluate(latenessOfATimer, Date.parse(opensAt));
  await join.waitFor();
  const asked = Date.now();
  const { now } = await (await page.request.get('/v1/time')).json();
  const machine = Date.now() - asked + Math.max(0, await timer);
  const late = Date.parse(now) - Date.parse(opensAt);
  const unknown = await page.evaluate(halfOfTheRoundTrip);
  if (late < EARLIEST - unknown)
    throw new Error(`The way in is ${-late} ms early, unknown are ${unknown} ms`);
  if (late > LATEST + machine)
    throw new Error(`The way in is ${late} ms late, the machine itself ${machine} ms`);
  if (!(await page.evaluate(() => window.stillTheSame))) throw new Error('The page was loaded again');
  console.log(`the way in appeared ${late} ms after the opening, as far as can be told`);
  await context.close();
}

/** In the page: how late something is that waits for nothing but that moment and is drawn, milliseconds. */
const latenessOfATimer = (moment) =>
  new Promise((told) => {
    const late = () => told(Date.now() - moment);
    setTimeout(() => requestAnimationFrame(late), moment - Date.now());
  });

/** In the page: how far its idea of the server's clock may be off, milliseconds; seconds on a machine that is busy elsewhere. */
export const halfOfTheRoundTrip = () =>
  Math.min(
    ...performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('/v1/time'))
      .map(({ duration }) => duration / 2),
  );
