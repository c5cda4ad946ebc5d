package io.hanjul.waitingroom;

import io.hanjul.edge.Caller;
import io.hanjul.edge.EdgeProblem;
import io.hanjul.edge.Purpose;
import io.hanjul.edge.Token;
import io.hanjul.edge.Tokens;
import io.hanjul.ids.AdmissionId;
import io.hanjul.ids.RoomId;
import io.hanjul.problem.Refusal;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is inside, for those who sell: whether somebody is, until when, and no longer. A place is kept until the pass
 * and the last hold under it have ended; waiting rooms know nothing of holds, so booking says when a hold outlives
 * the pass and when a guest is done.
 */
@Component
public class Admissions {

    static final String ROOM_CLAIM = "room";
    static final String ADMISSION_CLAIM = "admission";

    private final AdmissionTable admissions;
    private final RoomTable rooms;
    private final Tokens tokens;

    Admissions(AdmissionTable admissions, RoomTable rooms, Tokens tokens) {
        this.admissions = admissions;
        this.rooms = rooms;
        this.tokens = tokens;
    }

    /**
     * The caller's place inside the room.
     *
     * @param caller who asks
     * @param room the room in front of what is asked for
     * @param pass text of the entry pass; empty when there is none
     * @throws Refusal ENTRY_PASS_REQUIRED without a pass; ENTRY_PASS_INVALID when it is forged, of another purpose,
     *     room or account; ENTRY_PASS_EXPIRED when its time is over or the place was given back
     */
    public AdmissionView require(Caller caller, RoomId room, String pass) {
        if (pass.isEmpty()) {
            throw Refusal.of(WaitingRoomProblem.ENTRY_PASS_REQUIRED, "send it as header " + EntryPass.HEADER);
        }
        Token token = verify(pass);
        if (!token.subject().equals(caller.account().toString())
                || !token.claim(ROOM_CLAIM).equals(room.toString())) {
            throw Refusal.of(WaitingRoomProblem.ENTRY_PASS_INVALID, "of another room or account");
        }
        return admissions
                .find(AdmissionId.of(token.claim(ADMISSION_CLAIM)))
                .filter(AdmissionRow::inForce)
                .map(AdmissionRow::view)
                .orElseThrow(() -> Refusal.of(WaitingRoomProblem.ENTRY_PASS_EXPIRED));
    }

    /** Keeps the place at least until then, because a hold lasts so long. Changes nothing once it has ended. */
    @Transactional
    public void extend(AdmissionId admission, Instant until) {
        admissions.extend(admission, until);
    }

    /**
     * Gives the place back, so that the next one may come in. Doing so again, or for a place that has run out,
     * changes nothing. Locks: room, then admission.
     */
    @Transactional
    public void end(AdmissionId admission, EndReason reason) {
        admissions.find(admission).map(AdmissionRow::room).ifPresent(room -> {
            rooms.lock(List.of(room));
            if (admissions.end(admission, reason)) {
                rooms.giveBack(room, 1);
            }
        });
    }

    private Token verify(String pass) {
        try {
            return tokens.verify(pass, Purpose.ENTRY);
        } catch (Refusal refusal) {
            throw Refusal.of(
                    refusal.code() == EdgeProblem.TOKEN_EXPIRED
                            ? WaitingRoomProblem.ENTRY_PASS_EXPIRED
                            : WaitingRoomProblem.ENTRY_PASS_INVALID);
        }
    }
}
