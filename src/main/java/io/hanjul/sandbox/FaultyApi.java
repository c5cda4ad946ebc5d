package io.hanjul.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The shop's API, with what is to go wrong. */
final class FaultyApi {

    private final PaymentApi api;
    private final Faults faults;
    private final Ledger ledger;
    private final RequestBodies bodies;
    private final Consumer<FaultRule> pause;

    FaultyApi(PaymentApi api, Faults faults, Ledger ledger, RequestBodies bodies, Consumer<FaultRule> pause) {
        this.api = api;
        this.faults = faults;
        this.ledger = ledger;
        this.bodies = bodies;
        this.pause = pause;
    }

    /** Answers a request whose key was checked; throws {@link ConnectionCut} when nobody is to be answered. */
    Answer handle(WireRequest request) {
        Optional<FaultRule> rule =
                faults.next(operationOf(request), orderOf(request)).or(() -> wishOfTheCustomer(request));
        if (rule.isEmpty()) {
            return api.handle(request, Optional.empty());
        }
        Fault fault = rule.get().fault();
        return switch (fault) {
            case RESET -> throw new ConnectionCut();
            case BUSY -> throw new SandboxRefusal(SandboxError.TOO_MANY_REQUESTS);
            case LOST -> {
                api.handle(request, Optional.empty());
                ledger.sync();
                throw new ConnectionCut();
            }
            case DELAY -> {
                delay(rule.get());
                yield api.handle(request, Optional.empty());
            }
            default -> failedOr(request, fault);
        };
    }

    private void delay(FaultRule rule) {
        try {
            pause.accept(rule);
        } finally {
            faults.over(rule);
        }
    }

    /** The answer to the first confirmation is lost when the customer has chosen so. */
    private Optional<FaultRule> wishOfTheCustomer(WireRequest request) {
        return operationOf(request) == Fault.Operation.CONFIRM
                ? ledger.find(bodies.paymentKeyOf(request))
                        .filter(charge -> charge.choice() == Choice.LOSE)
                        .filter(charge -> charge.status() == ChargeStatus.IN_PROGRESS)
                        .map(charge -> FaultRule.always(Fault.LOST))
                : Optional.empty();
    }

    private Answer failedOr(WireRequest request, Fault fault) {
        if (operationOf(request) == Fault.Operation.FIND) {
            throw new SandboxRefusal(SandboxError.FAILED_INTERNAL_SYSTEM_PROCESSING);
        }
        return api.handle(request, Optional.of(fault));
    }

    private static Fault.Operation operationOf(WireRequest request) {
        if (request.method().equals("GET")) {
            return Fault.Operation.FIND;
        }
        return request.path().endsWith("/cancel") ? Fault.Operation.CANCEL : Fault.Operation.CONFIRM;
    }

    private String orderOf(WireRequest request) {
        List<String> path = request.segments();
        return switch (operationOf(request)) {
            case CONFIRM -> bodies.orderOf(request);
            case FIND -> path.getLast();
            default ->
                ledger.find(path.get(path.size() - 2))
                        .map(charge -> charge.order().orderId())
                        .orElse("");
        };
    }
}
