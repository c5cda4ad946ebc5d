package io.hanjul.catalog;

import io.hanjul.ids.Money;

/**
 * What one unit of a category costs.
 *
 * @param category name of the category in the layout
 * @param price per unit
 */
public record CategoryPrice(String category, Money price) {}
