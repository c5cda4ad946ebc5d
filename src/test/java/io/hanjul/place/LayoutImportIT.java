package io.hanjul.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.account.Accounts;
import io.hanjul.edge.Role;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Shops;
import io.hanjul.testing.Visitors;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@ServerTest
class LayoutImportIT {

    @Autowired
    private Accounts accounts;

    @LocalServerPort
    private int port;

    private Visitors visitors;
    private Api owner;

    @BeforeEach
    void signIn() {
        visitors = new Visitors(accounts, port);
        owner = visitors.signedIn(Role.OWNER);
    }

    @Test
    void theRealHallIsImportedWithItsDanceFloorInThirtyLines() {
        String place = Shops.place(owner, "HALL");

        Answer summary = owner.post("/v1/places/" + place + "/layouts?name=%ED%99%80", TicketlandHall.plan())
                .expecting(201);

        assertThat(summary.body().get("unitCount").asInt()).isEqualTo(1_115);
        assertThat(summary.body().get("rowCount").asInt()).isEqualTo(39);
        assertThat(summary.body().get("sectionCount").asInt()).isEqualTo(6);
        assertThat(summary.text("name")).isEqualTo("홀");
        JsonNode layout = visitors.stranger()
                .get("/v1/layouts/" + summary.text("id"))
                .expecting(200)
                .body();
        List<JsonNode> units = units(layout);
        assertThat(units)
                .extracting(unit -> unit.get("ordinal").asInt())
                .containsExactlyElementsOf(IntStream.range(0, 1_115).boxed().toList());
        assertThat(layout.at("/sections/0/rows/1/label").asString()).isEqualTo("GA·2");
        assertThat(layout.at("/sections/0/rows/1/units/0/label").asString()).isEqualTo("31");
        assertThat(idsOf(units)).hasSize(1_115);
    }

    @Test
    void whatThePlanDrawsComesBackWithTheFocusThatItGives() {
        ObjectNode plan = Plans.floor("A");
        ObjectNode stage = ((ArrayNode) plan.get("zones")).addObject().put("name", "Stage");
        stage.putObject("position").put("x", 100).put("y", 0);
        stage.putArray("areas").addObject().put("width", 80).put("height", 30);
        stage.withArray("areas").addObject().put("shape", "text").put("text", "Exit");
        String place = Shops.place(owner, "HALL");

        String id = owner.post("/v1/places/" + place + "/layouts", plan)
                .expecting(201)
                .text("id");

        JsonNode layout =
                visitors.stranger().get("/v1/layouts/" + id).expecting(200).body();
        assertThat(layout.at("/focus").toString()).isEqualTo("{\"x\":140.0,\"y\":15.0}");
        assertThat(layout.get("drawings")).hasSize(2);
        assertThat(layout.at("/drawings/0/stage").asBoolean()).isTrue();
        assertThat(layout.at("/drawings/0/label").asString()).isEqualTo("Stage");
        assertThat(layout.at("/drawings/0/outline/2").toString()).isEqualTo("{\"x\":180.0,\"y\":30.0}");
        assertThat(layout.at("/drawings/1/label").asString()).isEqualTo("Exit");
        assertThat(layout.at("/drawings/1/outline")).isEmpty();
    }

    private static List<JsonNode> units(JsonNode layout) {
        return layout.get("sections").values().stream()
                .flatMap(section -> section.get("rows").values().stream())
                .flatMap(row -> row.get("units").values().stream())
                .toList();
    }

    private static Set<String> idsOf(List<JsonNode> units) {
        return units.stream().map(unit -> unit.get("id").asString()).collect(Collectors.toSet());
    }

    @Test
    void aLayoutSaysEverythingAboutAUnit() {
        ObjectNode plan = Plans.floor("A");
        Plans.seat(plan, 0, 1).putObject("hanjul").put("accessible", true);
        String layout = Shops.layout(owner, Shops.place(owner, "HALL"), plan);

        JsonNode unit = owner.get("/v1/layouts/" + layout).expecting(200).body().at("/sections/0/rows/0/units/1");

        assertThat(unit.propertyNames())
                .containsExactlyInAnyOrder(
                        "id", "ordinal", "label", "category", "kind", "accessible", "x", "y", "capacity");
        assertThat(unit.get("accessible").asBoolean()).isTrue();
        assertThat(unit.get("kind").asString()).isEqualTo("SEAT");
        assertThat(unit.get("x").asDouble()).isEqualTo(144);
    }

    @Test
    void aLayoutIsKeptByBrowsersForEverAndComparedByItsTag() {
        String path = "/v1/layouts/" + Shops.layout(owner, Shops.place(owner, "HALL"), Plans.floor("A", "B"));

        Answer first = visitors.stranger().get(path).expecting(200);

        assertThat(first.header("Cache-Control")).contains("max-age=31536000", "public", "immutable");
        assertThat(first.header("ETag")).startsWith("\"").doesNotStartWith("W/");
        Answer again = visitors.stranger()
                .with("If-None-Match", first.header("ETag"))
                .get(path)
                .expecting(304);
        assertThat(again.raw().body()).isEmpty();
    }

    @Test
    void aWrongPlanIsRefusedWithAllItsErrors() {
        ObjectNode plan = Plans.floor("A", "B");
        Plans.seat(plan, 0, 1).put("category", "Gold");
        Plans.seat(plan, 1, 2).remove("seat_guid");

        String path = "/v1/places/" + Shops.place(owner, "HALL") + "/layouts";
        Answer refused = owner.with("Accept-Language", "en").post(path, plan).expecting(400);

        assertThat(refused.code()).isEqualTo("LAYOUT_INVALID");
        assertThat(refused.body().get("errors").findValuesAsString("code"))
                .containsExactly("CATEGORY_UNKNOWN", "MISSING");
        assertThat(refused.body().get("errors").findValuesAsString("message"))
                .containsExactly(
                        "zone «Floor», row A, number 2: unknown category «Gold»",
                        "zone «Floor», row B, number 3: seat_guid is missing");
        assertThat(owner.post(path, plan).body().get("errors").findValuesAsString("message"))
                .containsExactly(
                        "‘Floor’ 구역, A열, 2번: ‘Gold’ 등급은 등급 목록에 없어요.", "‘Floor’ 구역, B열, 3번: seat_guid 값이 빠져 있어요.");
    }

    @Test
    void hostileBodiesAreRefusedAndNeverBreakTheServer() {
        String path = "/v1/places/" + Shops.place(owner, "HALL") + "/layouts";

        assertThat(owner.postText(path, "{\"name\": NaN}").expecting(400).code())
                .isEqualTo("MALFORMED");
        assertThat(owner.postText(path, "[".repeat(5_000)).expecting(400).code())
                .isEqualTo("MALFORMED");
        assertThat(owner.postText(path, "null").status()).isEqualTo(400);
        assertThat(owner.postText(path, "{}").expecting(400).code()).isEqualTo("LAYOUT_INVALID");
        assertThat(owner.postText(path, " ".repeat(4 * 1024 * 1024 + 1))
                        .expecting(413)
                        .code())
                .isEqualTo("TOO_LARGE");
        String huge = Plans.floor("A").toString().replace("\"x\":22,", "\"x\":1e9999,");
        assertThat(owner.postText(path, huge).expecting(400).code()).isIn("LAYOUT_INVALID", "MALFORMED");
        assertThat(owner.post(path + "?name=a%00b", Plans.floor("A"))
                        .expecting(400)
                        .code())
                .isEqualTo("LAYOUT_INVALID");
    }

    @Test
    void onlyTheOwnerOfThePlaceImportsThere() {
        String path = "/v1/places/" + Shops.place(owner, "HALL") + "/layouts";

        assertThat(visitors.signedIn(Role.OWNER)
                        .post(path, Plans.floor("A"))
                        .expecting(404)
                        .code())
                .isEqualTo("NOT_FOUND");
        assertThat(visitors.signedIn(Role.GUEST)
                        .post(path, Plans.floor("A"))
                        .expecting(403)
                        .code())
                .isEqualTo("NOT_ALLOWED");
        visitors.stranger().post(path, Plans.floor("A")).expecting(401);
    }

    @Test
    void aPlaceMustBeOnEarthAndItsDayMustEndInTheMorning() {
        assertThat(owner.post("/v1/places", Shops.placeBody(Map.of("latitude", 91)))
                        .expecting(400)
                        .code())
                .isEqualTo("INVALID_FIELDS");
        owner.post("/v1/places", Shops.placeBody(Map.of("longitude", "NaN"))).expecting(400);
        owner.post("/v1/places", Shops.placeBody(Map.of("zone", "Mars/Olympus")))
                .expecting(400);
        owner.post("/v1/places", Shops.placeBody(Map.of("dayEnd", "13:00"))).expecting(400);
        owner.post("/v1/places", Shops.placeBody(Map.of("kind", "CINEMA"))).expecting(400);
        owner.post("/v1/places", Shops.placeBody(Map.of("name", Map.of("ko", "a\0b", "en", "b"))))
                .expecting(400);
        owner.post("/v1/places", Shops.placeBody(Map.of("owner", "me"))).expecting(400);
    }

    @Test
    void placesAreListedPageByPageNewestFirst() {
        String first = Shops.place(owner, "CHARGER");
        String second = Shops.place(owner, "CHARGER");

        Answer page = visitors.stranger().get("/v1/places?kind=CHARGER&limit=1").expecting(200);
        Answer next = visitors.stranger()
                .get("/v1/places?kind=CHARGER&limit=1&cursor=" + page.text("next"))
                .expecting(200);

        assertThat(Set.of(
                        page.body().at("/items/0/id").asString(),
                        next.body().at("/items/0/id").asString()))
                .isEqualTo(Set.of(first, second));
        assertThat(page.body().at("/items/0").propertyNames())
                .containsExactlyInAnyOrder("id", "kind", "name", "address", "coordinates", "zone", "dayEnd", "version");
        visitors.stranger().get("/v1/places?limit=0").expecting(400);
        visitors.stranger().get("/v1/places?limit=101").expecting(400);
        visitors.stranger().get("/v1/places?cursor=x").expecting(400);
        visitors.stranger().get("/v1/places?kind=CINEMA").expecting(400);
        visitors.stranger().get("/v1/places/nothing").expecting(404);
    }

    @Test
    void theCommandLineImportsIntoARunningServer(@TempDir Path folder) throws Exception {
        String email = visitors.account(Role.OWNER);
        String place =
                Shops.place(visitors.stranger().withToken(visitors.signIn(email).text("accessToken")), "HALL");
        Path file = Files.writeString(
                folder.resolve("plan.json"), Plans.floor("A", "B").toString());
        String[] args = {
            "import", file.toString(), "--place", place, "--email", email, "--url", "http://localhost:" + port
        };
        var out = new ByteArrayOutputStream();
        var printer = new PrintStream(out, true, StandardCharsets.UTF_8);

        assertThat(new LayoutCommand(printer, printer, name -> Visitors.PASSWORD).execute(args))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("8 units in 2 rows of 1 sections");

        assertThat(new LayoutCommand(printer, printer, name -> "wrong password").execute(args))
                .isEqualTo(LayoutCommand.REFUSED);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("WRONG_CREDENTIALS");
    }
}
