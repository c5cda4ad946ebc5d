import { describe, expect, it } from 'vitest';
import { textsOf } from './TextFields';

describe('what was written about an event', () => {
  it('keeps the lines of its description, and none in its title', () => {
    const form = new FormData();
    form.set('titleKo', '겨울밤의\r\n 현악');
    form.set('descriptionKo', ' 첫째  줄 \r\n둘째\t줄\n\n\n\n끝 \n');
    expect(textsOf(form)).toEqual({
      title: { ko: '겨울밤의 현악', en: '겨울밤의 현악' },
      description: { ko: '첫째 줄\n둘째 줄\n\n끝', en: '첫째 줄\n둘째 줄\n\n끝' },
    });
  });
});
