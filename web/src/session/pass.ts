type Store = Pick<Storage, 'getItem' | 'setItem'>;

const keyOf = (roomId: string) => `hanjul.pass.${roomId}`;

/** Remembers until when this browser's entry pass for a room lasts. The pass itself is in a cookie that no script can read. */
export function rememberPass(store: Store, roomId: string, endsAt: string): void {
  store.setItem(keyOf(roomId), endsAt);
}

/** Until when this browser's pass for a room lasts, as far as is remembered; it may have been given back since. */
export function rememberedPass(store: Store, roomId: string): string | undefined {
  return store.getItem(keyOf(roomId)) ?? undefined;
}
