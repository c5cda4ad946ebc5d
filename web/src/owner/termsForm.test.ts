import { expect, test } from 'vitest';
import { graceOf, rowsOf, termsOf } from './termsForm';

const terms = {
  steps: [
    { before: 'PT168H', percent: 100 },
    { before: 'PT24H', percent: 50 },
    { before: 'PT90M', percent: 10 },
  ],
  sameDayGrace: 'PT10M',
};

test('times are shown in the largest unit in which they come out even', () => {
  expect(rowsOf(terms)).toEqual([
    { time: '7', unit: 'days', percent: '100' },
    { time: '24', unit: 'hours', percent: '50' },
    { time: '90', unit: 'minutes', percent: '10' },
  ]);
  expect(graceOf(terms)).toBe('10');
});

test('what was shown and not changed is the same terms', () => {
  expect(termsOf(rowsOf(terms), graceOf(terms))).toEqual({
    steps: [
      { before: 'PT10080M', percent: 100 },
      { before: 'PT1440M', percent: 50 },
      { before: 'PT90M', percent: 10 },
    ],
    sameDayGrace: 'PT10M',
  });
});

test('rows need not be filled in in order', () => {
  const rows = [
    { time: '3', unit: 'hours', percent: '50' },
    { time: '2', unit: 'days', percent: '100' },
  ] as const;
  expect(termsOf(rows, '0').steps.map(({ percent }) => percent)).toEqual([100, 50]);
});
