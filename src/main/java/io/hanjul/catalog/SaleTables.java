package io.hanjul.catalog;

import org.springframework.stereotype.Component;

/**
 * What changes together when a sale takes a session in or lets one go, handed around as one.
 *
 * @param sales sales and their prices
 * @param changes what is changed of them by hand
 * @param log who did it
 * @param sessions sessions
 * @param sessionChanges what is changed of them by hand
 */
@Component
record SaleTables(
        SaleTable sales,
        SaleChangeTable changes,
        SaleLogTable log,
        SessionTable sessions,
        SessionChangeTable sessionChanges) {}
