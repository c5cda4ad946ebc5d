package io.hanjul.testing;

import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api.Answer;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A payment that the gateway thinks about until a test has done what should happen meanwhile. */
public final class SlowPayment {

    private final SandboxFaults faults;
    private final String order;
    private final CompletableFuture<Answer> answer;

    private SlowPayment(SandboxFaults faults, String order, CompletableFuture<Answer> answer) {
        this.faults = faults;
        this.order = order;
        this.answer = answer;
    }

    /** The guest has chosen at the gateway and confirms; returns once the payment is in progress. */
    public static SlowPayment by(Guest guest, Answer payment) {
        var faults = new SandboxFaults(payment.text("checkoutUrl").replaceFirst("/checkout\\?.*", ""));
        String order = payment.text("orderId");
        faults.holdsBack("CONFIRM", order);
        Map<String, String> approval = guest.choosesAtTheGateway(payment, "approve");
        var answer = CompletableFuture.supplyAsync(
                () -> guest.confirms(payment, approval),
                task -> Thread.ofVirtual().start(task));
        String path = "/v1/payments/" + payment.text("id");
        await().until(() -> guest.api().get(path).expecting(200).text("state").equals("IN_PROGRESS"));
        return new SlowPayment(faults, order, answer);
    }

    /** Now the gateway approves; what the guest is told. */
    public Answer isApproved() {
        faults.goesOn(order);
        return answer.join();
    }
}
