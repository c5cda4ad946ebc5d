package io.hanjul.catalog;

/** Whether guests see an offering. */
public enum OfferingState {
    /** Not yet: its owner is at work on it. */
    DRAFT,
    /** They do. */
    PUBLISHED,
    /** No longer. */
    WITHDRAWN
}
