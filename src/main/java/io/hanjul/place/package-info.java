/**
 * Places and their layouts. {@link io.hanjul.place.Places} keeps halls, restaurants and charging stations; {@link
 * io.hanjul.place.Layouts} imports seating plans and gives them out, immutable. Plans are read by {@code
 * SeatingPlanReader}; {@code RowLines} splits rows that stand in several lines.
 */
@ApplicationModule(allowedDependencies = {"problem", "ids", "edge"})
@NullMarked
package io.hanjul.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
