package io.hanjul.place;

import tools.jackson.databind.JsonNode;

/**
 * A seating plan to be imported.
 *
 * @param name name of the layout; empty text to take the plan's own
 * @param plan the plan in the format that pretix documents, with Hanjul's extension
 */
public record PlanUpload(String name, JsonNode plan) {}
