package io.hanjul.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Race;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Goal: an owner works at an offering in peace, shows it to guests, and takes it back as long as nobody has booked. */
@BesideTest
class OfferingDeskIT {

    @Autowired
    People people;

    @Autowired
    Clock clock;

    private Concert concert;

    @BeforeEach
    void setUpAConcert() {
        concert = Concert.of(people.anOwner(), clock.instant());
    }

    @Test
    void aDraftIsThereForItsOwnerOnly() {
        String draft = draft();

        assertThat(managed(draft).text("state")).isEqualTo("DRAFT");
        people.stranger().get("/v1/offerings/" + draft).expecting(404);
        people.stranger().get("/e/" + draft + "?plain").expecting(404);
        assertThat(idsOf(people.stranger().get("/v1/offerings?limit=100"))).doesNotContain(draft);
        assertThat(idsOf(people.stranger().get("/v1/offerings?sale=CLOSED&limit=100")))
                .doesNotContain(draft);
        assertThat(idsOf(concert.owner().get("/v1/offerings/managed"))).contains(draft, concert.offering());
        assertThat(isListedFor(people.anOperator(), draft)).isTrue();
        assertThat(idsOf(people.anOwner().get("/v1/offerings/managed"))).isEmpty();
        people.anOperator().get("/v1/offerings/" + draft + "/managed").expecting(200);
        people.anOwner().get("/v1/offerings/" + draft + "/managed").expecting(404);
        people.aGuest().api().get("/v1/offerings/managed").expecting(403);
    }

    @Test
    void publishedItIsThereForEverybodyAndWithdrawnForNobody() {
        String draft = draft();

        Answer published = show(concert.owner(), draft, 1, true).expecting(200);
        assertThat(published.text("state")).isEqualTo("PUBLISHED");
        assertThat(published.header("ETag")).isEqualTo("\"2\"");
        assertThat(show(concert.owner(), draft, 2, true).expecting(200).header("ETag"))
                .isEqualTo("\"2\"");
        people.stranger().get("/v1/offerings/" + draft).expecting(200);

        show(concert.owner(), draft, 2, false).expecting(200);
        people.stranger().get("/v1/offerings/" + draft).expecting(404);
    }

    @Test
    void twoTabsThatChangeItAtOnceGetOneYesAndOneNo() {
        List<Answer> answers = Race.of(
                IntStream.range(0, 6).boxed().toList(),
                tab -> change(concert.owner(), concert.offering(), 1, "제목 " + tab));

        assertThat(answers).extracting(Answer::status).containsOnly(200, 412);
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 412)
                .extracting(Answer::code)
                .containsOnly("VERSION_CHANGED");
    }

    @Test
    void changesNeedTheVersionAndTheOwner() {
        String path = "/v1/offerings/" + concert.offering();
        assertThat(concert.owner().put(path, texts("제목")).expecting(428).code()).isEqualTo("VERSION_REQUIRED");
        change(people.anOwner(), concert.offering(), 1, "남의 것").expecting(404);
        show(people.anOwner(), concert.offering(), 1, false).expecting(404);
        change(people.aGuest().api(), concert.offering(), 1, "손님").expecting(403);
        change(people.anOperator(), concert.offering(), 1, "운영자가 고침").expecting(200);
        assertThat(managed(concert.offering()).body().at("/title/ko").asString())
                .isEqualTo("운영자가 고침");
    }

    @Test
    void whatIsOnSaleStaysToBeSeen() {
        concert.sell(concert.sale(Map.of("opensAt", concert.now().plus(Duration.ofDays(1)))))
                .expecting(201);

        assertThat(show(concert.owner(), concert.offering(), 1, false)
                        .expecting(409)
                        .code())
                .isEqualTo("OFFERING_ON_SALE");
    }

    @Test
    void whatSomebodyBookedStaysToBeSeen() {
        Venue hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(1, 5), 4));
        Guest guest = people.aGuest();
        guest.buys(guest.holds(hall.session(), hall.units().subList(0, 1))).expecting(200);
        hall.owner()
                .with("If-Match", "\"1\"")
                .post("/v1/sales/" + hall.sale() + "/closing", Map.of("reason", "끝"))
                .expecting(200);
        String offering = hall.owner().get("/v1/sales/" + hall.sale()).text("offeringId");

        assertThat(show(hall.owner(), offering, 1, false).expecting(409).code()).isEqualTo("OFFERING_SOLD");
        people.stranger().get("/v1/offerings/" + offering).expecting(200);
    }

    @Test
    void anOperatorHelpsAnOwnerAndAnotherOwnerDoesNot() {
        var body = new HashMap<String, Object>(texts("운영자가 대신 만든 공연"));
        body.putAll(Map.of("placeId", concert.place(), "kind", "PERFORMANCE", "published", false));

        String made =
                people.anOperator().post("/v1/offerings", body).expecting(201).text("id");

        assertThat(managed(made).text("state")).isEqualTo("DRAFT");
        people.anOwner().post("/v1/offerings", body).expecting(404);
    }

    @Test
    void hostileChangesAreRefusedByField() {
        Api owner = concert.owner().with("If-Match", "\"1\"");
        String path = "/v1/offerings/" + concert.offering();
        for (Object body : List.of(
                Map.of(),
                Map.of("title", text("제목", "Title")),
                Map.of("title", text("", "Title"), "description", text("설명", "Text")),
                Map.of("title", text("가".repeat(501), "Title"), "description", text("설명", "Text")),
                Map.of("title", text("제\u0000목", "Title"), "description", text("설명", "Text")),
                Map.of("title", "제목", "description", text("설명", "Text")),
                Map.of("title", text("제목", "Title"), "description", text("설명", "Text"), "state", "PUBLISHED"))) {
            assertThat(owner.put(path, body).expecting(400).code())
                    .as("%s", body)
                    .isIn("INVALID_FIELDS", "MALFORMED");
        }
        owner.put(path + "/shown", Map.of()).expecting(400);
        owner.put(path + "/shown", Map.of("published", "maybe")).expecting(400);
        concert.owner().with("If-Match", "\"1\", \"2\"").put(path, texts("제목")).expecting(412);
        concert.owner()
                .with("If-Match", "\"99999999999\"")
                .put(path, texts("제목"))
                .expecting(412);
        owner.put("/v1/offerings/no-id", texts("제목")).expecting(404);
        concert.owner().get("/v1/offerings/managed?cursor=x").expecting(400);
    }

    @Test
    void aDescriptionKeepsItsLinesAndATitleHasNone() {
        String path = "/v1/offerings/" + draft();
        Api owner = concert.owner().with("If-Match", "\"1\"");
        Map<String, String> lines = text("첫째 줄\n\n셋째 줄", "One\nTwo");

        owner.put(path, Map.of("title", text("제목", "Title\nmore"), "description", lines))
                .expecting(400);
        owner.put(path, Map.of("title", text("제목", "Title"), "description", text("한\t줄", "Text")))
                .expecting(400);
        Answer kept = owner.put(path, Map.of("title", text("제목", "Title"), "description", lines))
                .expecting(200);

        assertThat(kept.body().at("/description/ko").asString()).isEqualTo(lines.get("ko"));
        assertThat(kept.body().at("/description/en").asString()).isEqualTo(lines.get("en"));
    }

    private String draft() {
        var body = new HashMap<String, Object>(texts("준비 중인 공연"));
        body.putAll(Map.of("placeId", concert.place(), "kind", "PERFORMANCE", "published", false));
        return concert.owner().post("/v1/offerings", body).expecting(201).text("id");
    }

    private Answer managed(String offering) {
        return concert.owner().get("/v1/offerings/" + offering + "/managed").expecting(200);
    }

    private static Answer change(Api who, String offering, int version, String title) {
        return who.with("If-Match", "\"" + version + "\"").put("/v1/offerings/" + offering, texts(title));
    }

    private static Answer show(Api who, String offering, int version, boolean published) {
        return who.with("If-Match", "\"" + version + "\"")
                .put("/v1/offerings/" + offering + "/shown", Map.of("published", published));
    }

    private static Map<String, Object> texts(String title) {
        return Map.of("title", text(title, "A title"), "description", text("설명이에요.", "A description."));
    }

    private static Map<String, String> text(String ko, String en) {
        return Map.of("ko", ko, "en", en);
    }

    /** Others make offerings at the same time, so it may be on any page. */
    private static boolean isListedFor(Api operator, String offering) {
        String cursor = "";
        do {
            Answer page = operator.get("/v1/offerings/managed?limit=100&cursor=" + cursor);
            if (idsOf(page).contains(offering)) {
                return true;
            }
            cursor = page.text("next");
        } while (!cursor.isEmpty());
        return false;
    }

    private static List<String> idsOf(Answer page) {
        return StreamSupport.stream(page.expecting(200).body().get("items").spliterator(), false)
                .map(item -> item.get("id").asString())
                .toList();
    }
}
