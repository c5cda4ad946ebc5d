package io.hanjul.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.hanjul.catalog.OfferingTable.Offering;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.OfferingId;
import io.hanjul.ids.PlaceId;
import io.hanjul.place.Place;
import io.hanjul.place.Places;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is on. */
@Service
public class Offerings {

    private final OfferingTable offerings;
    private final SessionTable sessions;
    private final SaleTable sales;
    private final RefundTermsTable refunds;
    private final Places places;
    private final CatalogSettings settings;
    private final IdSource ids;

    Offerings(
            OfferingTable offerings,
            SessionTable sessions,
            SaleTable sales,
            RefundTermsTable refunds,
            Places places,
            CatalogSettings settings,
            IdSource ids) {
        this.offerings = offerings;
        this.sessions = sessions;
        this.sales = sales;
        this.refunds = refunds;
        this.places = places;
        this.settings = settings;
        this.ids = ids;
    }

    /**
     * Creates an offering in a place of the caller, or in any for an operator.
     *
     * @throws Refusal NOT_FOUND when the place is another's, CATALOG_FULL
     */
    @Transactional
    public OfferingView create(Caller caller, NewOffering wish) {
        Place place = places.requireManaged(caller, wish.placeId());
        if (offerings.countOf(place.id()) >= settings.offeringsPerPlace()) {
            throw Refusal.of(CatalogProblem.CATALOG_FULL, "", Map.of("limit", settings.offeringsPerPlace()));
        }
        var offering = new Offering(
                new OfferingId(ids.next()),
                place.id(),
                wish.kind(),
                wish.title(),
                wish.description(),
                wish.published() ? OfferingState.PUBLISHED : OfferingState.DRAFT,
                1);
        offerings.create(offering);
        return view(offering, place, new OnOffer(List.of(), List.of(), settings.refundTerms()));
    }

    /** The offering with that id, as guests see it: empty when they do not. */
    @Transactional(readOnly = true)
    public Optional<OfferingView> shown(OfferingId id) {
        return find(id).filter(offering -> offering.state() == OfferingState.PUBLISHED);
    }

    /** The offering with that id, with its place, sessions and sales, whether guests see it or not. */
    @Transactional(readOnly = true)
    public Optional<OfferingView> find(OfferingId id) {
        return offerings.find(id).map(offering -> views(List.of(offering)).getFirst());
    }

    /** On which terms guests may give bookings of an offering back that they make now. */
    @Transactional(readOnly = true)
    public RefundTerms refundTerms(OfferingId id) {
        return refunds.of(List.of(id)).getOrDefault(id, settings.refundTerms());
    }

    /** A page of offerings, newest first; six statements, however long the page. */
    @Transactional(readOnly = true)
    public Page<OfferingView> list(PageRequest request) {
        Page<Offering> page = Page.of(offerings.list(request), request, Offering::id);
        return new Page<>(views(page.items()), page.next());
    }

    /**
     * The place of an offering, when it is the caller's own or the caller is an operator.
     *
     * @throws Refusal NOT_FOUND when there is no such offering or it is another's
     */
    Place requireManaged(Caller caller, OfferingId id) {
        PlaceId place = offerings
                .find(id)
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND))
                .place();
        return places.requireManaged(caller, place);
    }

    /** What a sale is called, and whose it is. */
    Optional<SaleView.InShort> inShort(SaleView sale) {
        return offerings
                .find(sale.offeringId())
                .flatMap(offering -> places.find(offering.place())
                        .map(place -> new SaleView.InShort(
                                sale.id(),
                                offering.id(),
                                offering.title(),
                                place.name(),
                                place.zone(),
                                sale.rehearsal(),
                                place.owner())));
    }

    /** Offerings as guests see them. */
    List<OfferingView> views(List<Offering> found) {
        List<OfferingId> foundIds = found.stream().map(Offering::id).toList();
        Map<PlaceId, Place> placesById =
                places.findAll(found.stream().map(Offering::place).collect(toSet()));
        var sessionsOf = sessions.ofOfferings(foundIds).stream().collect(groupingBy(SessionView::offeringId));
        var salesOf = sales.ofOfferings(foundIds).stream().collect(groupingBy(SaleView::offeringId));
        var termsOf = refunds.of(foundIds);
        return found.stream()
                .map(offering -> view(
                        offering,
                        Objects.requireNonNull(placesById.get(offering.place())),
                        new OnOffer(
                                sessionsOf.getOrDefault(offering.id(), List.of()),
                                salesOf.getOrDefault(offering.id(), List.of()),
                                termsOf.getOrDefault(offering.id(), settings.refundTerms()))))
                .toList();
    }

    private record OnOffer(List<SessionView> sessions, List<SaleView> sales, RefundTerms refundTerms) {}

    private static OfferingView view(Offering offering, Place place, OnOffer on) {
        return new OfferingView(
                offering.id(),
                offering.place(),
                offering.kind(),
                offering.title(),
                offering.description(),
                offering.state(),
                offering.version(),
                new OfferingView.PlaceInShort(place.id(), place.name(), place.address(), place.zone()),
                on.sessions(),
                on.sales(),
                on.refundTerms());
    }
}
