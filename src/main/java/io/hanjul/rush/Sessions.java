package io.hanjul.rush;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A file of guests' sessions, as the API gives them: for a crowd that is sent by somebody who has no password to
 * give, like the server itself. Without {@code clientAddress} whoever wrote it knows that the server believes what the
 * crowd says of its addresses.
 *
 * @param sale the rehearsal
 * @param guests sessions of its guests
 */
record Sessions(String sale, Desk.Guests guests) {

    static Sessions read(Path file) throws IOException {
        try {
            JsonNode body = Http.JSON.readTree(Files.readAllBytes(file));
            var guests = new Desk.Guests(
                    body.path("tokens"),
                    body.path("roomId").asString(""),
                    body.path("clientAddress").asString(""));
            return new Sessions(body.path("saleId").asString(""), guests);
        } catch (JacksonException e) {
            throw new IOException("the file of sessions is not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
