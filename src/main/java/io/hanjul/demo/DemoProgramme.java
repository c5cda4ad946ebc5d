package io.hanjul.demo;

import io.hanjul.catalog.CategoryPrice;
import io.hanjul.catalog.NewOffering;
import io.hanjul.catalog.NewSale;
import io.hanjul.catalog.NewSession;
import io.hanjul.catalog.OfferingKind;
import io.hanjul.catalog.Offerings;
import io.hanjul.catalog.SaleView;
import io.hanjul.catalog.Sales;
import io.hanjul.catalog.SessionView;
import io.hanjul.catalog.Sessions;
import io.hanjul.edge.Caller;
import io.hanjul.ids.LocalizedParagraphs;
import io.hanjul.ids.LocalizedText;
import io.hanjul.ids.Money;
import io.hanjul.ids.OfferingId;
import io.hanjul.place.LayoutSummary;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is on in the demo: a concert on sale, a concert that opens soon, and the next dinner. */
@Component
class DemoProgramme {

    private static final Duration PERFORMANCE = Duration.ofHours(2);
    private static final Duration DINNER = Duration.ofHours(4);

    private static final List<CategoryPrice> SEAT_PRICES =
            List.of(price("VIP", 165_000), price("R", 132_000), price("S", 99_000), price("A", 66_000));
    private static final List<CategoryPrice> TABLE_DEPOSITS =
            List.of(price("Window", 20_000), price("Room", 10_000), price("Private", 50_000));

    private final Offerings offerings;
    private final Sessions sessions;
    private final Sales sales;

    DemoProgramme(Offerings offerings, Sessions sessions, Sales sales) {
        this.offerings = offerings;
        this.sessions = sessions;
        this.sales = sales;
    }

    /** A concert on two evenings that is on sale at once. */
    SaleView concertOnSale(Caller owner, LayoutSummary hall, DemoTimes times) {
        NewOffering concert = new NewOffering(
                hall.placeId(),
                OfferingKind.PERFORMANCE,
                new LocalizedText("첫눈 콘서트", "First Snow Concert"),
                new LocalizedParagraphs(
                        "피아노와 현악 사중주가 함께하는 겨울밤.\n지금 바로 줄을 서고 자리를 고를 수 있습니다.",
                        "A winter night of piano and string quartet.\nJoin the line and choose a seat right now."));
        return sell(
                owner,
                concert,
                hall,
                new Terms(Stream.of(7, 8).map(times::evening).toList(), PERFORMANCE, times.opened(), 4, SEAT_PRICES));
    }

    /** A concert whose sale opens within the hour or so. */
    SaleView concertOpeningSoon(Caller owner, LayoutSummary hall, DemoTimes times) {
        NewOffering concert = new NewOffering(
                hall.placeId(),
                OfferingKind.PERFORMANCE,
                new LocalizedText("새해 전야 갈라", "New Year's Eve Gala"),
                new LocalizedParagraphs(
                        "한 해의 마지막 밤을 여는 단 한 번의 무대. 예매가 열릴 때까지 남은 시간을 볼 수 있습니다.",
                        "One stage, one night, the last of the year. Watch the time run down until the sale opens."));
        return sell(
                owner,
                concert,
                hall,
                new Terms(List.of(times.newYearsEve()), PERFORMANCE, times.opensSoon(), 2, SEAT_PRICES));
    }

    /** The next dinner; what is sold is a table, and the price its deposit. */
    SaleView dinner(Caller owner, LayoutSummary restaurant, DemoTimes times) {
        NewOffering dinner = new NewOffering(
                restaurant.placeId(),
                OfferingKind.DINING,
                new LocalizedText("자리의 저녁 한 상", "Dinner at Jari"),
                new LocalizedParagraphs(
                        "제철 나물과 숯불구이 한 상. 예약금은 식사값에서 빼 드립니다.",
                        "Greens of the season and a charcoal grill. The deposit counts towards your bill."));
        return sell(
                owner,
                dinner,
                restaurant,
                new Terms(List.of(times.dinner()), DINNER, times.opened(), 1, TABLE_DEPOSITS));
    }

    /** On which terms something is sold. */
    private record Terms(
            List<Instant> starts, Duration length, Instant opensAt, int unitsPerPerson, List<CategoryPrice> prices) {}

    /** Sells all sessions in one sale, until shortly before the first one begins. */
    private SaleView sell(Caller owner, NewOffering wish, LayoutSummary layout, Terms terms) {
        OfferingId offering = offerings.create(owner, wish).id();
        List<SessionView> added = terms.starts().stream()
                .map(start -> new NewSession(layout.id(), start, start.plus(terms.length())))
                .map(session -> sessions.add(owner, offering, session))
                .toList();
        return sales.open(
                owner,
                offering,
                new NewSale(
                        added.stream().map(SessionView::id).toList(),
                        terms.opensAt(),
                        DemoTimes.endOfSale(terms.starts().getFirst()),
                        terms.unitsPerPerson(),
                        terms.prices()));
    }

    private static CategoryPrice price(String category, long won) {
        return new CategoryPrice(category, Money.krw(won));
    }
}
