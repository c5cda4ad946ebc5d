import { http } from '../api/client';
import type { List, LocalizedText } from '../api/types';

/** What the desk asks about places and their layouts. */

export type PlaceKind = 'HALL' | 'RESTAURANT' | 'CHARGER';

/** In the order in which they are offered. */
export const KINDS: readonly PlaceKind[] = ['HALL', 'RESTAURANT', 'CHARGER'];

export interface NewPlace {
  readonly kind: PlaceKind;
  readonly name: LocalizedText;
  readonly address: LocalizedText;
  readonly latitude: number;
  readonly longitude: number;
  readonly zone: string;
}

export interface Place extends NewPlace {
  readonly id: string;
}

export interface LayoutSummary {
  readonly id: string;
  readonly name: string;
  readonly unitCount: number;
  readonly rowCount: number;
  readonly sectionCount: number;
}

export interface Warning {
  readonly kind: 'CATEGORY_UNUSED' | 'ROW_SPLIT' | 'OUTSIDE';
  readonly subject: string;
  readonly count: number;
}

/** What an import would make. A dot is x, y and the index of its category. */
export interface PlanPreview {
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly categories: readonly { readonly name: string; readonly color: string; readonly units: number }[];
  readonly sections: readonly {
    readonly name: string;
    readonly rows: number;
    readonly units: number;
    readonly accessible: number;
  }[];
  readonly units: number;
  readonly warnings: readonly Warning[];
  readonly dots: readonly (readonly [number, number, number])[];
}

/** Largest file that the server reads, bytes. */
export const LARGEST_PLAN = 4 * 1024 * 1024;

/** Reading 20,000 seats takes a moment, milliseconds. */
const PATIENCE = 60_000;

export const managedPlaces = (cursor: string) =>
  http.get<List<Place>>(`/v1/places/managed?limit=50${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);

export const place = (id: string) => http.get<Place>(`/v1/places/${id}`);
export const makePlace = (body: NewPlace) => http.post<Place>('/v1/places', { body });
export const layoutsOf = (placeId: string) => http.get<List<LayoutSummary>>(`/v1/places/${placeId}/layouts`);

export const checkPlan = (body: unknown) =>
  http.post<PlanPreview>('/v1/layout-checks', { body, patience: PATIENCE });

export const importPlan = (placeId: string, name: string, body: unknown) =>
  http.post<LayoutSummary>(`/v1/places/${placeId}/layouts?name=${encodeURIComponent(name)}`, {
    body,
    patience: PATIENCE,
  });
