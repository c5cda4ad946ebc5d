package io.hanjul.booking;

import io.hanjul.catalog.SessionView;

/**
 * A session whose date was changed, and what its guests have answered so far to the last change.
 *
 * @param session the session, with the dates that it had before
 * @param kept how many bookings their guests keep for the new date: they said so, or gave some of it back and not all
 * @param givenBack how many were given back since
 * @param unanswered how many guests have said nothing; they keep their booking
 * @param issued how many stand that the house made itself: it tells their guests
 */
public record RescheduledView(SessionView session, int kept, int givenBack, int unanswered, int issued) {}
