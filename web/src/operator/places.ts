import { api } from '../api/client';
import type * as given from '../api/generated';

/** What the desk asks about places and their layouts. */

export type { LayoutSummary, Place, PlaceKind } from '../api/generated';

/** In the order in which they are offered. */
export const KINDS: readonly given.PlaceKind[] = ['HALL', 'RESTAURANT', 'CHARGER'];

/** What may change of a place. */
export type PlaceChange = given.PlaceDeskPlaceChangeBody;
export type Warning = given.PlanPreviewWarning;
/** What an import would make. A dot is x, y and the index of its category. */
export type PlanPreview = Omit<given.PlanPreview, 'dots'> & {
  readonly dots: readonly (readonly [number, number, number])[];
};

/** A seating plan as it was read from a file; the server says what is wrong with it. */
type Plan = Record<string, unknown>;

/** Largest file that the server reads, bytes. */
export const LARGEST_PLAN = 4 * 1024 * 1024;

/** Reading 20,000 seats takes a moment, milliseconds. */
const PATIENCE = 60_000;

export const managedPlaces = (cursor: string) =>
  api.get('/v1/places/managed', { query: { limit: 50, cursor } });

export const place = (id: string) => api.get('/v1/places/{place}', { path: { place: id } });
export const makePlace = (body: given.PlaceBody) => api.post('/v1/places', { body });
export const changePlace = (seen: given.Place, body: PlaceChange) =>
  api.put('/v1/places/{place}', { path: { place: seen.id }, body, ifMatch: `"${seen.version}"` });
export const layoutsOf = (placeId: string) =>
  api.get('/v1/places/{place}/layouts', { path: { place: placeId } });

export const checkPlan = (plan: unknown) =>
  api.post('/v1/layout-checks', {
    body: plan as Plan,
    patience: PATIENCE,
  }) as Promise<unknown> as Promise<PlanPreview>;

export const importPlan = (placeId: string, name: string, plan: unknown) =>
  api.post('/v1/places/{place}/layouts', {
    path: { place: placeId },
    query: { name },
    body: plan as Plan,
    patience: PATIENCE,
  });
