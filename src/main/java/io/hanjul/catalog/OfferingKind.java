package io.hanjul.catalog;

/** What is offered. */
public enum OfferingKind {
    PERFORMANCE,
    DINING
}
