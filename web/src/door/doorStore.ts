import { clear, createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import { LISTS } from './dropLists';
import type { Clash, Door, Mark } from './types';

/** What was let in stays until the server has heard of it, unlike the lists, also when somebody signs out. */
const MARKS = 'hanjul-door-marks';
const CLASHES = 'hanjul-door-clashes';

/** What a device at the door keeps through a reload, a dead battery and an evening without a network. */
export class DoorStore {
  private readonly lists: UseStore = createStore(LISTS, 'kept');
  private readonly marks: UseStore = createStore(MARKS, 'kept');
  private readonly clashes: UseStore = createStore(CLASHES, 'kept');

  list(session: string): Promise<Door | undefined> {
    return get<Door>(session, this.lists);
  }

  keepList(door: Door): Promise<void> {
    return set(door.session.id, door, this.lists);
  }

  forgetLists(): Promise<void> {
    return clear(this.lists);
  }

  /** What is to be told to the server, the oldest first. */
  async marksOf(session: string): Promise<readonly Mark[]> {
    const all = await entries<string, Mark>(this.marks);
    return all
      .map(([, mark]) => mark)
      .filter(({ sessionId }) => sessionId === session)
      .sort((a, b) => a.seenAt.localeCompare(b.seenAt));
  }

  keepMark(mark: Mark): Promise<void> {
    return set(mark.key, mark, this.marks);
  }

  forgetMark(mark: Mark): Promise<void> {
    return del(mark.key, this.marks);
  }

  async clashesOf(session: string): Promise<readonly Clash[]> {
    const all = await entries<string, Clash>(this.clashes);
    return all.map(([, clash]) => clash).filter(({ mark }) => mark.sessionId === session);
  }

  keepClash(clash: Clash): Promise<void> {
    return set(clash.mark.key, clash, this.clashes);
  }

  forgetClash(clash: Clash): Promise<void> {
    return del(clash.mark.key, this.clashes);
  }
}
