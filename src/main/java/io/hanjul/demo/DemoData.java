package io.hanjul.demo;

import io.hanjul.account.Account;
import io.hanjul.account.AccountProblem;
import io.hanjul.account.Accounts;
import io.hanjul.catalog.SaleView;
import io.hanjul.edge.Caller;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.SignInId;
import io.hanjul.place.LayoutSummary;
import io.hanjul.place.Layouts;
import io.hanjul.place.Place;
import io.hanjul.place.Places;
import io.hanjul.place.PlanUpload;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.NewRoom;
import io.hanjul.waitingroom.Rooms;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the demo once, in one transaction that begins with the owner's account: whoever finds that e-mail taken has
 * nothing left to do, be it a later start or another node.
 */
@Component
@ConditionalOnBooleanProperty("hanjul.demo")
class DemoData implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoData.class);

    private static final int RATE_PER_MINUTE = 600;
    private static final int MOST_INSIDE = 300;

    private final Accounts accounts;
    private final Places places;
    private final Layouts layouts;
    private final Rooms rooms;
    private final DemoProgramme programme;
    private final TransactionTemplate transaction;
    private final IdSource ids;
    private final Clock clock;

    DemoData(
            Accounts accounts,
            Places places,
            Layouts layouts,
            Rooms rooms,
            DemoProgramme programme,
            TransactionTemplate transaction,
            IdSource ids,
            Clock clock) {
        this.accounts = accounts;
        this.places = places;
        this.layouts = layouts;
        this.rooms = rooms;
        this.programme = programme;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            transaction.executeWithoutResult(status -> make());
            log.info("the demo is ready; sign in as {}", DemoAccounts.GUEST.email());
        } catch (Refusal refusal) {
            if (refusal.code() != AccountProblem.EMAIL_TAKEN) {
                throw refusal;
            }
            log.debug("the demo is there already");
        }
    }

    private void make() {
        Account account = accounts.create(DemoAccounts.OWNER);
        accounts.create(DemoAccounts.GUEST);
        var owner = new Caller(account.id(), new SignInId(ids.next()), account.role(), false);
        DemoPlaces.OTHERS.forEach(place -> places.create(owner, place));
        Place restaurant = places.create(owner, DemoPlaces.JARI);
        Place hall = places.create(owner, DemoPlaces.HANJUL_ARTS_HALL);
        sell(owner, hall, restaurant);
    }

    private void sell(Caller owner, Place hall, Place restaurant) {
        var times = new DemoTimes(clock.instant(), hall.zone());
        LayoutSummary seats = layouts.importPlan(owner, hall.id(), new PlanUpload("", DemoHall.plan()));
        LayoutSummary tables = layouts.importPlan(owner, restaurant.id(), new PlanUpload("", DemoRestaurant.plan()));
        programme.dinner(owner, tables, times);
        SaleView openingSoon = programme.concertOpeningSoon(owner, seats, times);
        SaleView onSale = programme.concertOnSale(owner, seats, times);
        rooms.open(owner, new NewRoom(openingSoon.id(), RATE_PER_MINUTE, MOST_INSIDE));
        rooms.open(owner, new NewRoom(onSale.id(), RATE_PER_MINUTE, MOST_INSIDE));
    }
}
