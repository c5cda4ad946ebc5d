package io.hanjul.booking.web;

import io.hanjul.booking.Suggestion;
import io.hanjul.booking.SuggestionWish;
import io.hanjul.booking.Suggestions;
import io.hanjul.edge.Access;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hints for those who choose. */
@RestController
class SuggestionController {

    private final Suggestions suggestions;

    SuggestionController(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /**
     * What somebody would like; all of it may be left out.
     *
     * @param units how many beside each other; as many as {@code near} names, else one
     * @param people how many they must have room for together
     * @param accessible how many must be wheelchair places at least
     * @param category the only categories to choose from
     * @param near units that they should lie near to, instead of the stage
     * @param except units that shall not be among them, having been looked at already
     */
    record Wanted(
            @Nullable @Min(1) @Max(50) Integer units,
            @Nullable @Min(1) @Max(1000) Integer people,
            @Nullable @Min(0) @Max(50) Integer accessible,
            @Nullable @Size(max = 100) Set<String> category,
            @Nullable @Size(max = 50) List<UnitId> near,
            @Nullable @Size(max = 100) Set<UnitId> except) {

        SuggestionWish wish() {
            return new SuggestionWish(
                    Objects.requireNonNullElse(units, 0),
                    Objects.requireNonNullElse(people, 0),
                    Objects.requireNonNullElse(accessible, 0),
                    Objects.requireNonNullElse(category, Set.of()),
                    Objects.requireNonNullElse(near, List.of()));
        }
    }

    /** Free units beside each other that fit a wish best; a hint, only a hold gives anybody anything. */
    @GetMapping("/v1/sessions/{session}/suggestion")
    @Access(Access.Level.OPEN)
    ResponseEntity<Suggestion> suggest(@PathVariable SessionId session, @Valid Wanted wanted) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(suggestions.suggest(
                        session, wanted.wish(), Objects.requireNonNullElse(wanted.except(), Set.of())));
    }
}
