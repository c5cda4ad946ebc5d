/** Stands in line and goes in with a browser that runs no scripts: pages and forms only. */
export async function standsInLineWithoutScripts(context, room, login) {
  const page = await context.newPage();
  await page.goto(`/line/${room}`);
  await page.waitForURL(/\/plain$/);
  await page.getByRole('button', { name: 'Join the line' }).click();
  // A page that loads itself anew: the turn comes by waiting.
  await page.getByRole('link', { name: 'Sign in and go in' }).click();
  await page.getByLabel('E-mail').fill(login.email);
  await page.getByLabel('Password').fill(login.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Go in' }).click();
  await page.getByRole('heading', { level: 1, name: 'You are in' }).waitFor();
  await page.goto('/bookings');
  await page.getByRole('heading', { level: 1, name: 'This page needs JavaScript' }).waitFor();
  console.log('without scripts: in');
  await context.close();
}
