import { describe, expect, it, vi } from 'vitest';
import { loadPart, PartMissing, RELOAD_REST, type Surroundings } from './parts';
import { memoryStore } from './testing/memoryStore';

const gone = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

function world(over: Partial<Surroundings> = {}) {
  const reopen = vi.fn();
  return { store: memoryStore(), reachable: async () => true, now: () => 1_000_000, reopen, ...over };
}

describe('loadPart', () => {
  it('gives what was loaded', async () => {
    expect(await loadPart(async () => 'page', world())).toBe('page');
  });

  it('opens the page again when a part is gone, and does not go on meanwhile', async () => {
    const here = world();
    const settled = vi.fn();
    void loadPart(gone, here).then(settled, settled);
    await vi.waitFor(() => expect(here.reopen).toHaveBeenCalledOnce());
    expect(settled).not.toHaveBeenCalled();
  });

  it('does so once and then says that the part is missing', async () => {
    const here = world();
    void loadPart(gone, here);
    await vi.waitFor(() => expect(here.reopen).toHaveBeenCalledOnce());
    await expect(loadPart(gone, here)).rejects.toBeInstanceOf(PartMissing);
    expect(here.reopen).toHaveBeenCalledOnce();
  });

  it('may do so again for the next version', async () => {
    let now = 1_000_000;
    const here = world({ now: () => now });
    void loadPart(gone, here);
    await vi.waitFor(() => expect(here.reopen).toHaveBeenCalledTimes(1));
    now += RELOAD_REST;
    void loadPart(gone, here);
    await vi.waitFor(() => expect(here.reopen).toHaveBeenCalledTimes(2));
  });

  it('leaves the page standing while the server cannot be reached', async () => {
    const here = world({ reachable: async () => false });
    await expect(loadPart(gone, here)).rejects.toBeInstanceOf(PartMissing);
    expect(here.reopen).not.toHaveBeenCalled();
  });
});
