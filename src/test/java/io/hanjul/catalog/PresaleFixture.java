package io.hanjul.catalog;

import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A sale before it opens, and what its owner and guests do about its presale.
 *
 * @param units of its session
 */
record PresaleFixture(Concert concert, String sale, List<String> units) {

    private static final Duration LATER = Duration.ofHours(1);

    /** Does not open as long as a test lasts, unless the test {@link #opens} it. */
    static PresaleFixture opensLater(People people, Clock clock) {
        Concert concert = Concert.of(people.anOwner(), clock.instant());
        JsonNode rows =
                concert.owner().get("/v1/layouts/" + concert.layout()).body().at("/sections/0/rows");
        List<String> units = rows.valueStream()
                .flatMap(row -> row.get("units").valueStream())
                .map(unit -> unit.get("id").asString())
                .toList();
        Map<String, Object> terms =
                concert.sale(Map.of("opensAt", clock.instant().plus(LATER).toString()));
        return new PresaleFixture(concert, concert.sell(terms).expecting(201).text("id"), units);
    }

    String path() {
        return "/v1/sales/" + sale + "/presale";
    }

    String codesPath() {
        return path() + "/codes";
    }

    /** Its owner has it open now, however long it took what was to be done before. */
    void opens(int version, Clock clock) {
        move(version, clock.instant(), concert.startsAt()).expecting(200);
    }

    Answer until(int version, Instant end) {
        return concert.owner().with("If-Match", "\"" + version + "\"").put(path(), Map.of("endsAt", end.toString()));
    }

    Answer move(int version, Instant opens, Instant closes) {
        Map<String, Object> terms = new HashMap<>(concert.sale(Map.of()));
        terms.keySet().retainAll(Set.of("unitsPerPerson", "prices"));
        terms.putIfAbsent("unitsPerPerson", 4);
        terms.put("opensAt", opens.toString());
        terms.put("closesAt", closes.toString());
        return concert.owner().with("If-Match", "\"" + version + "\"").put("/v1/sales/" + sale, terms);
    }

    Instant endOfPresale() {
        return Instant.parse(concert.owner().get(path()).text("endsAt"));
    }

    Answer issued(String word, int count, int uses) {
        return concert.owner().post(codesPath(), Map.of("word", word, "count", count, "uses", uses, "note", "fans"));
    }

    JsonNode issue(String word, int count, int uses) {
        return issued(word, count, uses).expecting(201).body();
    }

    JsonNode codes() {
        return concert.owner().get(codesPath()).expecting(200).body();
    }

    JsonNode of(Guest guest) {
        return guest.api().get(path()).expecting(200).body();
    }

    Answer redeem(Guest guest, String code) {
        return guest.api().post(path() + "/access", Map.of("code", code));
    }
}
