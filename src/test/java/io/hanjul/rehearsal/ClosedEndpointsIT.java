package io.hanjul.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.edge.Access;
import io.hanjul.edge.Plain;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Goal: whatever endpoint comes next, it is closed to simulated guests unless its author says otherwise. */
@ServerTest
class ClosedEndpointsIT {

    private static final String SOME_ID = "01990000-0000-7000-8000-000000000000";

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mappings;

    /** What a simulated guest may change is said endpoint by endpoint; all others are tried, whatever they are. */
    @Test
    void everyEndpointThatChangesSomethingIsClosedToSimulatedGuestsUnlessItSaysOtherwise() {
        Api guest = aSimulatedGuest();
        List<String> closed = mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping -> !isOpen(mapping.getValue()) && !isPage(mapping.getValue()))
                .flatMap(mapping -> callsOf(mapping.getKey()))
                .toList();

        assertThat(closed).contains("POST /v1/session", "PUT /v1/account/password", "POST /v1/places");
        assertThat(closed).allSatisfy(call -> {
            String[] parts = call.split(" ", 2);
            Answer answer = guest.send(parts[0], parts[1].replaceAll("\\{[^}]+}", SOME_ID));
            assertThat(answer.code()).as(call).isEqualTo("REHEARSAL_GUEST");
        });
    }

    /** A plain page takes forms, and says its refusals as pages. */
    @Test
    void everyFormIsClosedToThemToo() {
        Api guest = aSimulatedGuest().with("Content-Type", "application/x-www-form-urlencoded");
        Api ownPage = guest.with("Origin", guest.base().toString()).with("Accept-Language", "en");
        List<String> forms = mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping -> isPage(mapping.getValue()))
                .flatMap(mapping -> callsOf(mapping.getKey()))
                .toList();

        assertThat(forms).contains("POST /v1/rooms/{room}/plain/join", "POST /plain/sign-in");
        assertThat(forms).allSatisfy(form -> {
            String path = form.split(" ", 2)[1].replaceAll("\\{[^}]+}", SOME_ID);
            Answer page = ownPage.postText(path, "a=b").expecting(403);
            assertThat(page.raw().body()).as(form).contains("simulated guest");
        });
    }

    private static boolean isPage(HandlerMethod method) {
        return method.getBeanType().isAnnotationPresent(Plain.class);
    }

    private static boolean isOpen(HandlerMethod method) {
        Access access = method.getMethodAnnotation(Access.class);
        return access == null || access.rehearsal();
    }

    private static Stream<String> callsOf(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().stream()
                .filter(method -> method != RequestMethod.GET)
                .flatMap(method -> mapping.getPatternValues().stream().map(path -> method + " " + path));
    }

    private Api aSimulatedGuest() {
        Venue hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(1, 2), 2));
        String rehearsal = hall.owner()
                .post("/v1/sales/" + hall.sale() + "/rehearsals", Map.of())
                .expecting(201)
                .body()
                .at("/sale/id")
                .asString();
        Answer sessions = hall.owner()
                .post("/v1/rehearsals/" + rehearsal + "/guests", Map.of("guests", 1))
                .expecting(200);
        return Guest.simulated(
                        people.stranger(), sessions.body().at("/tokens/0").asString())
                .api();
    }
}
