/** The waiting page. */

export const scenes = [
  {
    name: 'line-waiting',
    as: 'nobody',
    open: async ({ page, world }) => {
      await page.goto(`/line/${world.fullSale.room}`);
      await page.getByTestId('ahead').waitFor();
    },
  },
];
