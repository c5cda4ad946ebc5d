package io.hanjul.rehearsal;

import java.util.List;

/**
 * One way in which a promise was broken, once.
 *
 * @param kind in which way, by name
 * @param session of the seat that it is about; empty text where it is about none
 * @param unit that seat; empty text where it is about none
 * @param guests whom it is about, by their number in the crowd
 * @param values figures and codes
 * @param ids of bookings, holds or orders, to look them up by
 */
public record CrowdFault(
        String kind, String session, String unit, List<Integer> guests, List<String> values, List<String> ids) {}
