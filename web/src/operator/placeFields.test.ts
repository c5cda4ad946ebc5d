import { describe, expect, it } from 'vitest';
import { placeOf } from './PlaceFields';

const written = (fields: Readonly<Record<string, string>>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return placeOf(form);
};

describe('what was written about a place', () => {
  it('says the same in English where nothing else was written, and nothing of a point that nobody named', () => {
    expect(written({ nameKo: ' 새 극장 ', addressKo: '서울', nameEn: '', latitude: ' ' })).toEqual({
      name: { ko: '새 극장', en: '새 극장' },
      address: { ko: '서울', en: '서울' },
    });
  });

  it('keeps all that was written', () => {
    const fields = { nameKo: '극장', nameEn: 'Theatre', addressKo: '서울', addressEn: 'Seoul' };
    expect(written({ ...fields, latitude: '0', longitude: '-127,5' })).toEqual({
      name: { ko: '극장', en: 'Theatre' },
      address: { ko: '서울', en: 'Seoul' },
      latitude: 0,
      longitude: -127.5,
    });
  });
});
