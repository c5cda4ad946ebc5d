package io.hanjul.edge;

import io.hanjul.ids.Id;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list, as every list endpoint answers it.
 *
 * @param items at most as many as asked for
 * @param next cursor of the following page; empty text on the last one
 */
public record Page<T>(List<T> items, String next) {

    /** Keeps its own copy of the items. */
    public Page {
        items = List.copyOf(items);
    }

    /** The last page. */
    public static <T> Page<T> last(List<T> items) {
        return new Page<>(items, "");
    }

    /**
     * A page of what a query found that was asked for one row more than the limit; that row only tells that there is a
     * next page.
     */
    public static <T> Page<T> of(List<T> found, PageRequest request, Function<T, Id> key) {
        if (found.size() <= request.limit()) {
            return last(found);
        }
        List<T> shown = found.subList(0, request.limit());
        return new Page<>(shown, key.apply(shown.getLast()).toString());
    }

    /** The same page with each item shown in another way. */
    public <R> Page<R> map(Function<? super T, ? extends R> show) {
        return new Page<>(items.stream().<R>map(show).toList(), next);
    }
}
