package io.hanjul.place;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.hanjul.edge.Caller;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.LayoutId;
import io.hanjul.ids.PlaceId;
import io.hanjul.place.LayoutTable.Layout;
import io.hanjul.place.LayoutView.Drawing;
import io.hanjul.place.LayoutView.Row;
import io.hanjul.place.LayoutView.Section;
import io.hanjul.place.LayoutView.Size;
import io.hanjul.place.UnitTable.Placed;
import io.hanjul.problem.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Layouts of places. They never change, so what was read once is kept in memory. */
@Service
public class Layouts {

    private final Places places;
    private final LayoutTable layouts;
    private final UnitTable units;
    private final DrawingTable drawings;
    private final PlaceSettings settings;
    private final TransactionTemplate transaction;
    private final IdSource ids;
    private final Cache<LayoutId, LayoutView> views;

    Layouts(
            Places places,
            LayoutTable layouts,
            UnitTable units,
            DrawingTable drawings,
            PlaceSettings settings,
            TransactionTemplate transaction,
            IdSource ids) {
        this.places = places;
        this.layouts = layouts;
        this.units = units;
        this.drawings = drawings;
        this.settings = settings;
        this.transaction = transaction;
        this.ids = ids;
        this.views = Caffeine.newBuilder().maximumSize(settings.layoutsCached()).build();
    }

    /**
     * Imports a seating plan as a new layout of a place of the caller. The plan is read before the transaction begins.
     *
     * @throws Refusal NOT_FOUND when the place is not the caller's, LAYOUT_INVALID with up to 100 errors that
     *     name zone, row and seat, TOO_MANY_LAYOUTS
     */
    public LayoutSummary importPlan(Caller caller, PlaceId place, PlanUpload upload) {
        places.requireOwn(caller, place);
        SeatingPlan plan = SeatingPlanReader.read(upload.plan(), settings.seatsPerLayout());
        String name = upload.name().isBlank() ? plan.name() : SeatingPlanReader.requireName(upload.name());
        var layout = new Layout(new LayoutId(ids.next()), place, name, new Size(plan.width(), plan.height()));
        transaction.executeWithoutResult(status -> store(layout, plan));
        return new LayoutSummary(
                layout.id(),
                place,
                name,
                plan.seatCount(),
                plan.rows().size(),
                plan.sections().size());
    }

    /**
     * What an import of the plan would make; keeps nothing.
     *
     * @throws Refusal LAYOUT_INVALID with up to 100 errors that name zone, row and seat
     */
    public PlanPreview check(JsonNode plan) {
        return PlanPreview.of(SeatingPlanReader.asDrawn(plan, settings.seatsPerLayout()));
    }

    /**
     * The layouts of a place, newest first.
     *
     * @throws Refusal NOT_FOUND when the place is another's and the caller no operator
     */
    public List<LayoutSummary> ofPlace(Caller caller, PlaceId place) {
        places.requireManaged(caller, place);
        return layouts.summaries(place, settings.layoutsPerPlace());
    }

    private void store(Layout layout, SeatingPlan plan) {
        if (layouts.countOf(layout.place()) >= settings.layoutsPerPlace()) {
            throw Refusal.of(PlaceProblem.TOO_MANY_LAYOUTS, "", Map.of("limit", settings.layoutsPerPlace()));
        }
        layouts.create(layout, plan.categories());
        units.create(layout.id(), plan, ids::next);
        drawings.create(layout.id(), plan.drawings());
    }

    /** The layout with that id. */
    public Optional<LayoutView> find(LayoutId id) {
        LayoutView known = views.getIfPresent(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<LayoutView> read = layouts.find(id).map(this::view);
        read.ifPresent(view -> views.put(id, view));
        return read;
    }

    /** All units of a layout, by ordinal; empty when there is no such layout. */
    public List<Unit> unitsOf(LayoutId id) {
        return find(id).map(LayoutView::units).orElse(List.of());
    }

    private LayoutView view(Layout layout) {
        List<Placed> placed = units.ofLayout(layout.id());
        List<Drawing> drawn = drawings.ofLayout(layout.id());
        return new LayoutView(
                layout.id(),
                layout.place(),
                layout.name(),
                layout.size(),
                layouts.categories(layout.id()),
                runs(placed, Placed::section).stream().map(Layouts::section).toList(),
                drawn,
                LayoutView.focusOf(drawn, placed.stream().map(Placed::unit).toList()));
    }

    private static Section section(List<Placed> section) {
        List<Row> rows = runs(section, Placed::row).stream()
                .map(row -> new Row(
                        row.getFirst().unit().row(),
                        row.stream().map(Placed::unit).toList()))
                .toList();
        return new Section(section.getFirst().unit().section(), rows);
    }

    /** The same items, apart by key, in the order in which the keys first appear. */
    private static List<List<Placed>> runs(List<Placed> items, Function<Placed, Integer> key) {
        return List.copyOf(items.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values());
    }
}
