package io.hanjul.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.People;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Shops;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What owners see of their places before they sell anything. */
@ServerTest
class PlaceDeskIT {

    @Autowired
    private People people;

    private Api owner;
    private String place;

    @BeforeEach
    void makeAPlace() {
        owner = people.anOwner();
        place = Shops.place(owner, "HALL");
    }

    @Test
    void aCheckSaysWhatAnImportWouldMakeAndKeepsNothing() {
        ObjectNode plan = Plans.floor("A", "B");
        ((ArrayNode) plan.get("categories")).addObject().put("name", "Gold");
        plan.putObject("size").put("width", 400).put("height", 300);
        ((ObjectNode) Plans.seat(plan, 1, 3).get("position")).put("x", 1_000);
        JsonNode preview = owner.post("/v1/layout-checks", plan).expecting(200).body();

        assertThat(preview.get("units").asInt()).isEqualTo(preview.get("dots").size());
        assertThat(preview.at("/sections/0/name").asString()).isEqualTo("Floor");
        assertThat(preview.at("/categories/0/units").asInt())
                .isEqualTo(preview.get("units").asInt());
        assertThat(preview.get("categories")).hasSize(1);
        assertThat(preview.get("dots").get(0)).hasSize(3);
        assertThat(preview.get("warnings").toString())
                .contains("{\"kind\":\"CATEGORY_UNUSED\",\"subject\":\"Gold\",\"count\":0}")
                .contains("{\"kind\":\"OUTSIDE\",\"subject\":\"Floor\",\"count\":1}");
        assertThat(layouts(owner).expecting(200).body().get("items")).isEmpty();
    }

    @Test
    void aCheckShowsTheDrawingsThatGuestsWillSee() {
        ObjectNode plan = ExamplePlan.read();

        JsonNode drawings =
                owner.post("/v1/layout-checks", plan).expecting(200).body().get("drawings");

        String layout = Shops.layout(owner, place, plan);
        assertThat(drawings).isNotEmpty();
        assertThat(drawings)
                .isEqualTo(
                        owner.get("/v1/layouts/" + layout).expecting(200).body().get("drawings"));
    }

    /** Owners download it from the import page, and begin with it. */
    @Test
    void theExampleIsSoundAndShowsWhatAPlanCanSay() {
        JsonNode preview = owner.post("/v1/layout-checks", ExamplePlan.read())
                .expecting(200)
                .body();

        assertThat(preview.get("warnings")).isEmpty();
        assertThat(preview.get("categories")).hasSize(2);
        assertThat(preview.at("/sections/0/rows").asInt()).isEqualTo(3);
        assertThat(preview.at("/sections/0/accessible").asInt()).isEqualTo(2);
        assertThat(preview.at("/drawings/0/stage").asBoolean()).isTrue();
    }

    @Test
    void aCheckNamesWhatIsWrongByZoneRowAndSeat() {
        ObjectNode plan = Plans.floor("A", "B");
        Plans.seat(plan, 1, 1).put("category", "Gold");
        Answer refused = owner.post("/v1/layout-checks", plan).expecting(400);
        assertThat(refused.code()).isEqualTo("LAYOUT_INVALID");
        assertThat(refused.body().at("/errors/0/message").asString())
                .startsWith("‘Floor’ 구역, B열, 2번: ")
                .contains("‘Gold’");
        Answer inEnglish = owner.with("Accept-Language", "en").post("/v1/layout-checks", plan);
        assertThat(inEnglish.body().at("/errors/0/message").asString())
                .startsWith("zone ")
                .contains("Floor", "row B", "Gold");
        assertThat(owner.postText("/v1/layout-checks", "no plan").expecting(400).code())
                .isEqualTo("MALFORMED");
    }

    @Test
    void onlyOwnersCheckPlans() {
        assertThat(people.aGuest()
                        .api()
                        .post("/v1/layout-checks", Plans.floor("A"))
                        .status())
                .isEqualTo(403);
        assertThat(people.stranger().post("/v1/layout-checks", Plans.floor("A")).status())
                .isEqualTo(401);
    }

    @Test
    void layoutsOfAPlaceAreListedForItsOwnerAndForOperators() {
        String first = Shops.layout(owner, place, Plans.floor("A"));
        String second = Shops.layout(owner, place, Plans.floor("A", "B"));
        Answer found = layouts(owner).expecting(200);
        assertThat(idsIn(found)).containsExactly(second, first);
        assertThat(found.body().at("/items/0/rowCount").asInt()).isEqualTo(2);
        assertThat(idsIn(layouts(people.anOperator()))).containsExactly(second, first);
        assertThat(layouts(people.anOwner()).expecting(404).code()).isEqualTo("NOT_FOUND");
        assertThat(layouts(people.stranger()).status()).isEqualTo(401);
    }

    @Test
    void ownersSeeTheirPlacesAndOperatorsAll() {
        String newer = Shops.place(owner, "RESTAURANT");
        assertThat(idsIn(owner.get("/v1/places/managed").expecting(200))).containsExactly(newer, place);
        Answer page = owner.get("/v1/places/managed?limit=1").expecting(200);
        assertThat(idsIn(owner.get("/v1/places/managed?cursor=" + page.text("next"))))
                .containsExactly(place);
        assertThat(idsIn(people.anOwner().get("/v1/places/managed"))).isEmpty();
        assertThat(idsIn(people.anOperator().get("/v1/places/managed?limit=100")))
                .contains(newer, place);
        assertThat(people.aGuest().api().get("/v1/places/managed").status()).isEqualTo(403);
    }

    @Test
    void aPlaceIsRenamedByWhomItBelongsToAndByOneAtATime() {
        String path = "/v1/places/" + place;
        Answer before = owner.get(path).expecting(200);
        var wanted = Shops.placeBody(Map.of("name", Map.of("ko", "새 극장", "en", "New Theatre")));
        List.of("kind", "zone", "latitude", "longitude").forEach(wanted::remove);

        Answer after =
                owner.with("If-Match", before.header("ETag")).put(path, wanted).expecting(200);

        assertThat(after.body()).isEqualTo(people.stranger().get(path).body());
        assertThat(after.body().at("/name/ko").asString()).isEqualTo("새 극장");
        assertThat(after.body().get("coordinates")).isEmpty();
        assertThat(before.body().get("coordinates")).hasSize(2);
        Api late = owner.with("If-Match", before.header("ETag"));
        assertThat(late.put(path, wanted).expecting(412).code()).isEqualTo("VERSION_CHANGED");
        assertThat(owner.put(path, wanted).expecting(428).code()).isEqualTo("VERSION_REQUIRED");
        Api other = people.anOwner().with("If-Match", after.header("ETag"));
        assertThat(other.put(path, wanted).expecting(404).code()).isEqualTo("NOT_FOUND");
        assertThat(people.anOperator()
                        .with("If-Match", after.header("ETag"))
                        .put(path, wanted)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whereAPlaceIsMayBeLeftOpenButNotByHalf() {
        var open = Shops.placeBody(Map.of());
        List.of("latitude", "longitude").forEach(open::remove);
        assertThat(owner.post("/v1/places", open).expecting(201).body().get("coordinates"))
                .isEmpty();
        var half = Shops.placeBody(Map.of());
        half.remove("longitude");
        Answer refused = owner.post("/v1/places", half).expecting(400);
        assertThat(refused.body().get("errors").findValuesAsString("field")).containsExactly("longitude");
    }

    private Answer layouts(Api who) {
        return who.get("/v1/places/" + place + "/layouts");
    }

    private static List<String> idsIn(Answer page) {
        return StreamSupport.stream(page.body().get("items").spliterator(), false)
                .map(item -> item.get("id").asString())
                .toList();
    }
}
