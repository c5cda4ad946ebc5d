package io.hanjul.waitingroom.web;

import io.hanjul.edge.Access;
import io.hanjul.edge.Arrival;
import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.TurnProof;
import io.hanjul.waitingroom.TurnProofs;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Proofs of turns, for their owners alone. */
@RestController
@RequestMapping("/v1/rooms/{room}/ticks/{tick}/proof")
class TurnProofController {

    private final TurnProofs proofs;

    TurnProofController(TurnProofs proofs) {
        this.proofs = proofs;
    }

    /**
     * The way from the caller's turn to the root that its node said before the tick was sealed and its seed told:
     * whoever keeps it can show that the turn was in the tick before anybody knew the draw. Never changes.
     */
    @GetMapping
    @Access(Access.Level.OPEN)
    ResponseEntity<TurnProof> find(@PathVariable RoomId room, @PathVariable long tick, HttpServletRequest request) {
        TurnProof proof = proofs.find(room, tick, TurnCarrier.turn(request), Arrival.of(request));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(proof);
    }
}
