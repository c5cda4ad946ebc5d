package io.hanjul.payment;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Finds out that a gateway answers again, so that no guest has to be the one who tries. */
@Component
class ProbeGateway {

    private final GatewayCalls gateway;

    ProbeGateway(GatewayCalls gateway) {
        this.gateway = gateway;
    }

    /** Asks nothing while the gateway is called as usual. */
    @Scheduled(fixedDelay = 500, initialDelay = 500)
    void probe() {
        gateway.probe();
    }
}
