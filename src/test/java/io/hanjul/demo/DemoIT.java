package io.hanjul.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.account.Accounts;
import io.hanjul.catalog.CategoryPrice;
import io.hanjul.catalog.OfferingView;
import io.hanjul.catalog.Offerings;
import io.hanjul.catalog.SaleState;
import io.hanjul.catalog.SaleView;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.ids.IdSource;
import io.hanjul.place.LayoutView;
import io.hanjul.place.Layouts;
import io.hanjul.place.Place;
import io.hanjul.place.PlaceKind;
import io.hanjul.place.Places;
import io.hanjul.place.Unit;
import io.hanjul.place.UnitKind;
import io.hanjul.testing.Api;
import io.hanjul.testing.ServerTest;
import io.hanjul.waitingroom.Rooms;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
class DemoIT {

    private static final PageRequest ALL = PageRequest.of("", PageRequest.MOST);

    @Autowired
    private Accounts accounts;

    @Autowired
    private Places places;

    @Autowired
    private Layouts layouts;

    @Autowired
    private Offerings offerings;

    @Autowired
    private Rooms rooms;

    private DemoData demo;

    @BeforeEach
    void startOnce(
            @Autowired DemoProgramme programme,
            @Autowired TransactionTemplate transaction,
            @Autowired IdSource ids,
            @Autowired Clock clock) {
        demo = new DemoData(accounts, places, layouts, rooms, programme, transaction, ids, clock);
        start();
    }

    private void start() {
        demo.run(new DefaultApplicationArguments());
    }

    @Test
    void theHallHasAboutEighteenHundredSeatsInCurvedRowsBoxesAndWheelchairPlaces() {
        LayoutView hall = layoutOf("First Snow Concert");
        List<Unit> seats = hall.units();

        assertThat(seats).hasSizeBetween(1_750, 1_850);
        assertThat(hall.categories()).extracting(LayoutView.Category::name).containsExactly("VIP", "R", "S", "A");
        assertThat(hall.sections())
                .extracting(LayoutView.Section::name)
                .contains("1F A", "1F B", "1F C", "2F B", "Box 8");
        assertThat(hall.sections()).hasSize(14);
        assertThat(seats).filteredOn(Unit::accessible).hasSizeBetween(16, 40);
        assertThat(seats).allSatisfy(seat -> {
            assertThat(seat.x()).isBetween(0.0, hall.size().width());
            assertThat(seat.y()).isBetween(0.0, hall.size().height());
        });
    }

    @Test
    void noCurvedRowOfTheHallIsSplit() {
        List<LayoutView.Section> sections = layoutOf("First Snow Concert").sections();

        assertThat(sections.stream().flatMap(section -> section.rows().stream()))
                .extracting(LayoutView.Row::label)
                .noneMatch(label -> label.contains("·"));
        assertThat(sections.getFirst().rows()).hasSize(24);
        for (LayoutView.Row row : sections.get(1).rows()) {
            assertThat(row.units()).extracting(Unit::x).isSorted();
        }
    }

    @Test
    void everythingOnSaleHasItsPrices() {
        for (String title : List.of("First Snow Concert", "New Year's Eve Gala", "Dinner at Jari")) {
            assertThat(saleOf(title).prices())
                    .extracting(CategoryPrice::category)
                    .containsExactlyInAnyOrderElementsOf(layoutOf(title).categories().stream()
                            .map(LayoutView.Category::name)
                            .toList());
        }
    }

    @Test
    void oneConcertIsOnSaleBehindARoomAndAnotherIsToCome() {
        SaleView onSale = saleOf("First Snow Concert");
        SaleView toCome = saleOf("New Year's Eve Gala");

        assertThat(onSale.state()).isEqualTo(SaleState.OPEN);
        assertThat(toCome.state()).isEqualTo(SaleState.SCHEDULED);
        assertThat(rooms.ofSale(onSale.id())).isPresent();
        assertThat(rooms.ofSale(toCome.id())).isPresent();
        assertThat(rooms.ofSale(saleOf("Dinner at Jari").id())).isEmpty();
    }

    @Test
    void theRestaurantHasFourteenTablesForTwoToSix() {
        List<Unit> tables = layoutOf("Dinner at Jari").units();

        assertThat(tables).hasSize(14).extracting(Unit::kind).containsOnly(UnitKind.TABLE);
        assertThat(tables).extracting(Unit::capacity).contains(2, 4, 6).allMatch(people -> people >= 2 && people <= 6);
    }

    @Test
    void thereAreTenPlacesOfEveryKind() {
        Map<PlaceKind, Long> kinds =
                demoPlaces().stream().collect(Collectors.groupingBy(Place::kind, Collectors.counting()));

        assertThat(kinds).isEqualTo(Map.of(PlaceKind.HALL, 4L, PlaceKind.RESTAURANT, 4L, PlaceKind.CHARGER, 2L));
    }

    @Test
    void aSecondStartAddsNothing() {
        List<Place> before = demoPlaces();
        int offered = offerings.list(ALL).items().size();

        start();

        assertThat(demoPlaces()).isEqualTo(before);
        assertThat(offerings.list(ALL).items()).hasSize(offered);
    }

    @Test
    void bothAccountsOfTheReadmeCanSignIn(@LocalServerPort int port) {
        var api = new Api(URI.create("http://localhost:" + port));

        for (var account : List.of(DemoAccounts.OWNER, DemoAccounts.GUEST)) {
            api.post("/v1/session", Map.of("email", account.email(), "password", account.password()))
                    .expecting(201);
        }
    }

    /** The places of the demo's owner; the database is shared with other tests. */
    private List<Place> demoPlaces() {
        Page<Place> all = places.list(Optional.empty(), ALL);
        var owner = offeringOf("First Snow Concert").placeId();
        var demoOwner = places.find(owner).orElseThrow().owner();
        return all.items().stream()
                .filter(place -> place.owner().equals(demoOwner))
                .toList();
    }

    private OfferingView offeringOf(String title) {
        return offerings.list(ALL).items().stream()
                .filter(offering -> offering.title().en().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private SaleView saleOf(String title) {
        return offeringOf(title).sales().getFirst();
    }

    private LayoutView layoutOf(String title) {
        return layouts.find(offeringOf(title).sessions().getFirst().layoutId()).orElseThrow();
    }
}
