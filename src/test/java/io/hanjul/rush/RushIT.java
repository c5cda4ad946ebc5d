package io.hanjul.rush;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.Api;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.SandboxLedger;
import io.hanjul.testing.Venue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small crowd on the whole way, over the public API and with every limit on; and one that is lied to. */
@Order(4)
@BesideTest
@ResourceLock("RushIT")
class RushIT {

    private static final int GUESTS = 60;

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    @Autowired
    private SandboxLedger gateway;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private Venue hall;
    private People.Login operator;

    @BeforeEach
    void setUpASale() {
        hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.standing(10, 20, 60), 4));
        operator = people.operatorLogin();
    }

    @Test
    void everybodyIsAnsweredAndEveryPromiseKept() throws IOException {
        JsonNode report;
        try (Front front = Front.honest(server())) {
            int code = rush(front, "--over", "1s", "--opens-in", "3s", "--rate", "1200", "--inside", "24");
            assertThat(code).as(printed()).isEqualTo(RushCommand.HELD);
            report = report();
        }
        assertThat(report.path("audit"))
                .as("promises")
                .hasSize(6)
                .allMatch(finding -> finding.path("held").asBoolean());
        assertThat(report.path("sold").asInt()).isBetween(60, 240);
        assertThat(standing(report.path("sale").asString()))
                .as("places on the lawn that somebody held")
                .isPositive();
        for (String ending : List.of("BOOKED", "LEFT")) {
            assertThat(report.at("/endings/" + ending).asInt()).as(ending).isPositive();
        }
        assertThat(report.at("/refusals/CELL_TAKEN").asInt())
                .as("races lost and tried again")
                .isPositive();
        assertThat(report.at("/refusals/PAYMENT_DECLINED").asInt())
                .as("cards declined")
                .isPositive();
        assertThat(report.at("/steps/give_back/count").asInt())
                .as("holds given back: %s", printed())
                .isPositive();
        assertThat(stageOf(report.path("sale").asString())).isNotEqualTo("GOING_ON");
    }

    /** What is planted into the answers is a seat sold twice, an overtaking, money for nothing, and a silence. */
    @Test
    void aPlantedFaultOfEachKindIsFoundAndSaid() throws IOException {
        var lies = new Lies();
        try (Front front = Front.lying(server(), lies::tell)) {
            // Whoever is overtaken must have come clearly before others, also on a machine that stood still meanwhile.
            int code = rush(
                    front,
                    "--over",
                    "4s",
                    "--opens-in",
                    "1s",
                    "--rate",
                    "6000",
                    "--inside",
                    "100",
                    "--limit",
                    "25s",
                    "--settle",
                    "1s",
                    "--gateway",
                    front.address().toString());
            assertThat(code).as(printed()).isEqualTo(RushCommand.BROKEN);
        }
        assertThat(printed())
                .containsPattern("[0-9a-f-]{36}/[0-9a-f-]{36} is in a booking of guest \\d+ and in one of guest"
                        + " \\d+ \\([0-9a-f-]{36}, [0-9a-f-]{36}\\)")
                .containsPattern("guest \\d+: the gateway has \\d+, the booking costs \\d+ \\(order \\S+\\)")
                .containsPattern("guest %d never got an answer".formatted(Lies.UNHEARD))
                .containsPattern("guest %d, stamped in tick \\d+, was told to wait after somebody stamped later"
                        .formatted(Lies.OVERTAKEN))
                .contains("A PROMISE WAS BROKEN.");
        assertThat(broken())
                .containsExactlyInAnyOrder(
                        "eachSeatSoldOnce", "moneyEqualsBookings", "nobodyOvertaken", "everybodyAnswered");
    }

    /** A front that lies to some. */
    private final class Lies {

        static final int UNHEARD = 11;
        static final int OVERTAKEN = 0;

        private static final JsonMapper JSON = JsonMapper.shared();
        private static final int POLLS = 4;

        private String soldTwice = "";
        private int polls;

        synchronized Front.Said tell(Front.Said said) {
            String request = said.request();
            if (said.guest().equals(Addresses.of(UNHEARD)) && request.endsWith("/turns")) {
                return new Front.Said(request, said.guest(), 503, "{}");
            }
            if (request.startsWith("GET /v1/bookings/") && said.status() == 200) {
                return said.instead(sellTwice(said.body()));
            }
            if (request.endsWith("/turns/me")
                    && said.guest().equals(Addresses.of(OVERTAKEN))
                    && said.body().contains("CALLED")
                    && polls++ < POLLS) {
                return said.instead(said.body().replace("CALLED", "WAITING"));
            }
            return request.equals("GET /ledger") ? new Front.Said(request, "", 200, ledger()) : said;
        }

        /** The first seat that is shown to anybody is shown to everybody. */
        private String sellTwice(String booking) {
            String first = JSON.readTree(booking).at("/units/0/unitId").asString();
            if (soldTwice.isEmpty()) {
                soldTwice = first;
            }
            return booking.replace(first, soldTwice);
        }

        /** One won more than there is, for every order. */
        private String ledger() {
            List<Map<String, Object>> lines = new ArrayList<>();
            gateway.lines()
                    .forEach(line ->
                            lines.add(Map.of("orderId", line.orderId(), "balanceAmount", line.balanceAmount() + 1)));
            return JSON.writeValueAsString(Map.of("items", lines));
        }
    }

    private int rush(Front front, String... more) {
        var arguments = new ArrayList<>(List.of(
                "--server", front.address().toString(),
                "--rehearse", hall.sale(),
                "--operator-email", operator.email(),
                "--guests", Integer.toString(GUESTS),
                "--pace", "0.05",
                "--json", folder.resolve("report.json").toString()));
        arguments.addAll(List.of(more));
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new RushCommand(out, out, name -> "HANJUL_PASSWORD".equals(name) ? operator.password() : null)
                .execute(arguments.toArray(String[]::new));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private JsonNode report() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(folder.resolve("report.json")));
    }

    private List<String> broken() throws IOException {
        return report().path("audit")
                .propertyStream()
                .filter(finding -> !finding.getValue().path("held").asBoolean())
                .map(Map.Entry::getKey)
                .toList();
    }

    private URI server() {
        return people.stranger().base();
    }

    private int standing(String sale) {
        return jdbc.sql("SELECT count(*) FROM hold_line AS l JOIN hold AS h ON h.id = l.hold_id"
                        + " WHERE h.sale_id = CAST(:sale AS uuid) AND l.pool_id IS NOT NULL")
                .param("sale", sale)
                .query(Integer.class)
                .single();
    }

    private String stageOf(String sale) {
        Api api = people.anOperator();
        return api.get("/v1/rehearsals/" + sale).expecting(200).text("stage");
    }
}
