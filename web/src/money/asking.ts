/** So long after it was asked, or told something, the gateway may still be on its way with an answer; milliseconds. */
const PATIENCE = 15_000;

/** When a day was asked about, last told something new, and last looked at; milliseconds by one clock, 0 for never. */
export interface Asking {
  readonly askedAt: number;
  readonly toldAt: number;
  readonly lookedAt: number;
}

/** Whether answers may still come by themselves: nobody is told for minutes that somebody is being asked. */
export const isAsking = ({ askedAt, toldAt, lookedAt }: Asking): boolean =>
  askedAt > 0 && lookedAt - Math.max(askedAt, toldAt) < PATIENCE;
