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
    private final GateLanes gate;
    private final Tokens tokens;

    Admissions(AdmissionTable admissions, GateLanes gate, Tokens tokens) {
        this.admissions = admissions;
        this.gate = gate;
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
        return admissions
                .find(named(caller, room, pass))
                .filter(AdmissionRow::inForce)
                .map(AdmissionRow::view)
                .orElseThrow(() -> Refusal.of(WaitingRoomProblem.ENTRY_PASS_EXPIRED));
    }

    /** The place that a pass of the caller and the room names, whether it is still theirs or not; the same refusals. */
    AdmissionId named(Caller caller, RoomId room, String pass) {
        if (pass.isEmpty()) {
            throw Refusal.of(WaitingRoomProblem.ENTRY_PASS_REQUIRED, "send it as header " + EntryPass.HEADER);
        }
        Token token = verify(pass);
        if (!token.subject().equals(caller.account().toString())
                || !token.claim(ROOM_CLAIM).equals(room.toString())) {
            throw Refusal.of(WaitingRoomProblem.ENTRY_PASS_INVALID, "of another room or account");
        }
        return AdmissionId.of(token.claim(ADMISSION_CLAIM));
    }

    /** Keeps the place at least until then, because a hold lasts so long. Changes nothing once it has ended. */
    @Transactional
    public void extend(AdmissionId admission, Instant until) {
        admissions.extend(admission, until);
    }

    /**
     * The guest has booked: the pass ends with the surrounding transaction, which does not wait for the room. Right
     * after its commit the place is given on; should this node die in that moment, another one or its next start does
     * that. Doing so again, or for a place that has ended, changes nothing. Locks: admission.
     */
    @Transactional
    public void booked(AdmissionId admission) {
        admissions.booked(admission).ifPresent(gate::afterCommit);
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
