import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { isPassing, Problem } from './api/problem';
import { BookingPage } from './pages/BookingPage';
import { BookingsPage } from './pages/BookingsPage';
import { CheckoutFailPage } from './pages/CheckoutFailPage';
import { CheckoutPage } from './pages/CheckoutPage';
import { CheckoutReturnPage } from './pages/CheckoutReturnPage';
import { CrashPage } from './pages/CrashPage';
import { EventPage } from './pages/EventPage';
import { HomePage } from './pages/HomePage';
import { LinePage } from './pages/LinePage';
import { NotFoundPage } from './pages/NotFoundPage';
import { OwnersPage } from './pages/OwnersPage';
import { PasswordPage } from './pages/PasswordPage';
import { SeatsPage } from './pages/SeatsPage';
import { SignInPage } from './pages/SignInPage';
import { SignUpPage } from './pages/SignUpPage';
import { SignedInOnly } from './session/account';
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

const router = createBrowserRouter([
  {
    element: <Frame />,
    errorElement: <CrashPage />,
    children: [
      { path: '/', element: <HomePage /> },
      { path: '/sign-in', element: <SignInPage /> },
      { path: '/sign-up', element: <SignUpPage /> },
      { path: '/e/:offering', element: <EventPage /> },
      { path: '/line/:room', element: <LinePage /> },
      { path: '/s/:session', element: <SeatsPage /> },
      { path: '/checkout/:hold', element: signedIn(<CheckoutPage />) },
      { path: '/checkout/:hold/return', element: signedIn(<CheckoutReturnPage />) },
      { path: '/checkout/:hold/fail', element: signedIn(<CheckoutFailPage />) },
      { path: '/bookings', element: signedIn(<BookingsPage />) },
      { path: '/bookings/:id', element: signedIn(<BookingPage />) },
      { path: '/account/password', element: signedIn(<PasswordPage />) },
      { path: '/operator/owners', element: signedIn(<OwnersPage />) },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
]);

function signedIn(page: React.ReactElement) {
  return <SignedInOnly>{page}</SignedInOnly>;
}

export function App() {
  return (
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
