import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { createBrowserRouter, Navigate, RouterProvider } from 'react-router';
import { signedIn } from './api/client';
import { isPassing, Problem } from './api/problem';
import { withMoreTexts } from './i18n';
import { CrashPage } from './pages/CrashPage';
import { inBrowser, loadPart } from './parts';
import { SignedInOnly } from './session/account';
import { forgetWithSignIn } from './session/forgetting';
import { pollSpacing } from './time/pollSpacing';
import { Frame } from './ui/Frame';

/** Reads are tried again, with growing and jittered pauses, only where that can help. */
const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (failures, error) => failures < 3 && isPassing(error),
      retryDelay: (failures, error) =>
        (error instanceof Problem ? error.retryAfter : undefined) ??
        pollSpacing(0, failures + 1, Math.random()),
    },
  },
});

/** What was read for one account is never shown to the next, also when the server, or another tab, has ended the sign-in. */
forgetWithSignIn(client, signedIn);

/** Where pages are loaded: one that is not to be had takes the reader to where they were going, not to where they were. */
const world = inBrowser(() => {
  const { location } = router.state.navigation;
  return location && location.pathname + location.search;
});

const router = createBrowserRouter([
  {
    element: <Frame />,
    errorElement: (
      <main>
        <CrashPage />
      </main>
    ),
    hydrateFallbackElement: <></>,
    children: [
      {
        // Inside of the frame, so that whatever breaks in a page leaves the ways to the others.
        errorElement: <CrashPage />,
        children: [
          page('/', () => import('./pages/HomePage'), 'HomePage'),
          page('/sign-in', () => import('./pages/SignInPage'), 'SignInPage'),
          page('/sign-up', () => import('./pages/SignUpPage'), 'SignUpPage'),
          page('/e/:offering', () => import('./pages/EventPage'), 'EventPage'),
          page('/line/:room', () => import('./pages/LinePage'), 'LinePage'),
          page('/line/:room/record', () => withMoreTexts(import('./audit/RecordPage')), 'RecordPage'),
          page('/s/:session', () => import('./pages/SeatsPage'), 'SeatsPage'),
          page('/s/:session/returns', () => import('./returns/ReturnsPage'), 'ReturnsPage'),
          ownPage('/checkout/:hold', () => import('./pages/CheckoutPage'), 'CheckoutPage'),
          ownPage('/checkout/:hold/return', () => import('./pages/CheckoutReturnPage'), 'CheckoutReturnPage'),
          ownPage('/checkout/:hold/fail', () => import('./pages/CheckoutFailPage'), 'CheckoutFailPage'),
          ownPage('/bookings', () => import('./pages/BookingsPage'), 'BookingsPage'),
          ownPage('/bookings/:id', () => import('./pages/BookingPage'), 'BookingPage'),
          ownPage('/bookings/:id/cancel', () => import('./pages/CancelPage'), 'CancelPage'),
          ownPage('/bookings/:id/move', () => import('./move/MovePage'), 'MovePage'),
          ownPage('/bookings/:id/receipt', () => import('./pages/ReceiptPage'), 'ReceiptPage'),
          page('/transfer', () => import('./transfer/TransferPage'), 'TransferPage'),
          ownPage('/account', () => import('./pages/AccountPage'), 'AccountPage'),
          ownPage('/account/password', () => import('./pages/PasswordPage'), 'PasswordPage'),
          staffPage('/door', () => import('./door/DoorSessionsPage'), 'DoorSessionsPage'),
          staffPage('/door/:session', () => import('./door/DoorPage'), 'DoorPage'),
          staffPage('/operator/money', () => import('./money/MoneyPage'), 'MoneyPage'),
          staffPage('/operator/owners', () => import('./operator/OwnersPage'), 'OwnersPage'),
          ...deskPages('/operator'),
          ...deskPages('/manage'),
          page('/docs', () => import('./pages/DocsPage'), 'DocsPage'),
          page('/docs/api', () => import('./pages/DocsApiPage'), 'DocsApiPage'),
          page('/docs/errors', () => import('./pages/DocsErrorsPage'), 'DocsErrorsPage'),
          page('/docs/book-by-api', () => import('./pages/DocsGuidePage'), 'DocsGuidePage'),
          page('/docs/seating-plans', () => import('./pages/DocsPlansPage'), 'DocsPlansPage'),
          page('*', () => import('./pages/NotFoundPage'), 'NotFoundPage'),
          ...developerPages(),
        ],
      },
    ],
  },
]);

/** A page in a file of its own, which is loaded when somebody goes there. */
function page<N extends string>(path: string, load: () => Promise<Record<N, ComponentType>>, name: N) {
  return { path, lazy: async () => ({ Component: (await loadPart(load, world))[name] }) };
}

/** The same for a page that only a signed-in person sees. */
function ownPage<N extends string>(path: string, load: () => Promise<Record<N, ComponentType>>, name: N) {
  const lazy = async () => {
    const Page = (await loadPart(load, world))[name] as ComponentType;
    return {
      element: (
        <SignedInOnly>
          <Page />
        </SignedInOnly>
      ),
    };
  };
  return { path, lazy };
}

/** The same for one whose texts guests do not need. */
function staffPage<N extends string>(path: string, load: () => Promise<Record<N, ComponentType>>, name: N) {
  return ownPage(path, () => withMoreTexts(load()), name);
}

/** The desk, the same for operators and owners. */
function deskPages(base: string) {
  return [
    { path: base, element: <Navigate replace to={`${base}/rooms`} /> },
    staffPage(`${base}/rooms`, () => import('./operator/RoomsPage'), 'RoomsPage'),
    staffPage(`${base}/rooms/:room`, () => import('./operator/RoomPage'), 'RoomPage'),
    staffPage(`${base}/offerings`, () => import('./owner/OfferingsPage'), 'OfferingsPage'),
    staffPage(`${base}/offerings/new`, () => import('./owner/NewOfferingPage'), 'NewOfferingPage'),
    staffPage(`${base}/offerings/:offering`, () => import('./owner/OfferingPage'), 'OfferingPage'),
    staffPage(`${base}/offerings/:offering/preview`, () => import('./owner/PreviewPage'), 'PreviewPage'),
    staffPage(
      `${base}/offerings/:offering/edit`,
      () => import('./owner/EditOfferingPage'),
      'EditOfferingPage',
    ),
    staffPage(
      `${base}/offerings/:offering/sessions/new`,
      () => import('./owner/NewSessionPage'),
      'NewSessionPage',
    ),
    staffPage(
      `${base}/offerings/:offering/sessions/:session`,
      () => import('./owner/SessionPage'),
      'SessionPage',
    ),
    staffPage(
      `${base}/offerings/:offering/sessions/:session/guests`,
      () => import('./door/GuestsPage'),
      'GuestsPage',
    ),
    staffPage(
      `${base}/offerings/:offering/sessions/:session/guests/:booking/move`,
      () => import('./move/MoveGuestPage'),
      'MoveGuestPage',
    ),
    staffPage(
      `${base}/offerings/:offering/sessions/:session/seating`,
      () => import('./move/SeatingPage'),
      'SeatingPage',
    ),
    staffPage(
      `${base}/offerings/:offering/sessions/:session/takings`,
      () => import('./money/TakingsPage'),
      'TakingsPage',
    ),
    staffPage(
      `${base}/offerings/:offering/sessions/:session/issue`,
      () => import('./issue/IssuePage'),
      'IssuePage',
    ),
    staffPage(
      `${base}/offerings/:offering/sessions/:session/house`,
      () => import('./house/HousePage'),
      'HousePage',
    ),
    staffPage(
      `${base}/offerings/:offering/takings`,
      () => import('./money/OfferingTakingsPage'),
      'OfferingTakingsPage',
    ),
    staffPage(`${base}/offerings/:offering/sales/new`, () => import('./owner/NewSalePage'), 'NewSalePage'),
    staffPage(`${base}/offerings/:offering/sales/:sale`, () => import('./owner/SalePage'), 'SalePage'),
    staffPage(`${base}/crowds/:crowd`, () => import('./operator/CrowdPage'), 'CrowdPage'),
    staffPage(`${base}/places`, () => import('./operator/PlacesPage'), 'PlacesPage'),
    staffPage(`${base}/places/new`, () => import('./operator/NewPlacePage'), 'NewPlacePage'),
    staffPage(`${base}/places/:place`, () => import('./operator/PlacePage'), 'PlacePage'),
    staffPage(`${base}/places/:place/settlement`, () => import('./money/SettlementPage'), 'SettlementPage'),
    staffPage(`${base}/places/:place/edit`, () => import('./operator/EditPlacePage'), 'EditPlacePage'),
    staffPage(
      `${base}/places/:place/layouts/new`,
      () => import('./operator/LayoutImportPage'),
      'LayoutImportPage',
    ),
  ];
}

/** What only those see who work on the pages: a build for guests holds none of it. */
function developerPages() {
  if (!import.meta.env.DEV) return [];
  return [page('/dev/components', () => import('./dev/ComponentsPage'), 'ComponentsPage')];
}

export function App() {
  return (
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
