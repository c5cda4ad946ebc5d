package io.hanjul.testing;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Classes that take turns with most others come first: were they last, they would go one by one while nothing else is
 * left to do. Before that counts what {@code @Order} says: 1 for who is alone with a server or takes longest of all, 2
 * for who mostly waits, 3 for who keeps the machine busy meanwhile, 4 and 5 for whatever else takes more than 15 s.
 */
final class LongestQueueFirst implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        Map<String, Long> queues = context.getClassDescriptors().stream()
                .flatMap(LongestQueueFirst::turnsFor)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Comparator<ClassDescriptor> byQueue = Comparator.comparingLong(one -> turnsFor(one)
                .mapToLong(turn -> queues.getOrDefault(turn, 1L))
                .max()
                .orElse(1));
        context.getClassDescriptors()
                .sort(Comparator.comparingInt(LongestQueueFirst::orderOf).thenComparing(byQueue.reversed()));
    }

    private static Stream<String> turnsFor(ClassDescriptor one) {
        return Stream.of(one.findRepeatableAnnotations(ResourceLock.class))
                .flatMap(Collection::stream)
                .filter(lock -> lock.mode() == ResourceAccessMode.READ_WRITE)
                .map(ResourceLock::value);
    }

    private static int orderOf(ClassDescriptor one) {
        return one.findAnnotation(Order.class).map(Order::value).orElse(Order.DEFAULT);
    }
}
