package io.hanjul.waitingroom;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.RoomId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.line.Lobby;
import io.hanjul.waitingroom.line.Lottery;
import io.hanjul.waitingroom.line.RoomKeys;
import io.hanjul.waitingroom.line.TicketsEntry;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Registers for the draws of lotteries, many at once in one transaction under the room's lock: whoever has no ticket
 * gets the next one, all of them in one entry of the chain. No row, no ticket; one row an account.
 */
@Component
class LobbyDesk {

    private final RoomTable rooms;
    private final RegistrationTable registrations;
    private final DrawTable draws;
    private final RoomLogTable log;
    private final RoomSecrets secrets;
    private final TransactionTemplate transactions;

    LobbyDesk(
            RoomTable rooms,
            RegistrationTable registrations,
            DrawTable draws,
            RoomLogTable log,
            RoomSecrets secrets,
            TransactionTemplate transactions) {
        this.rooms = rooms;
        this.registrations = registrations;
        this.draws = draws;
        this.log = log;
        this.secrets = secrets;
        this.transactions = transactions;
    }

    /** Registers these accounts; a verdict for each, in the same order. Locks: room. */
    List<Registration> register(RoomId id, List<AccountId> accounts) {
        return transactions.execute(open -> {
            rooms.lock(List.of(id));
            RoomRow room = rooms.find(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
            boolean registers = isOpen(room);
            Map<AccountId, Registration> has = known(id, accounts, registers);
            if (registers) {
                registrations.comeBack(id, accounts);
                add(room, accounts.stream().distinct().filter(not(has)).toList(), has);
            }
            Registration none = registers ? new Registration.Full() : new Registration.Over();
            return accounts.stream()
                    .map(account -> has.getOrDefault(account, none))
                    .toList();
        });
    }

    /** Takes a ticket back; false when the places are drawn, so that it is left like any other turn. Locks: room. */
    boolean withdraw(RoomId id, int ticket) {
        return transactions.execute(open -> {
            rooms.lock(List.of(id));
            boolean waits = rooms.find(id)
                    .filter(room -> room.registered().awaitsDraw())
                    .isPresent();
            if (waits) {
                registrations.withdraw(id, ticket);
            }
            return waits;
        });
    }

    private static boolean isOpen(RoomRow room) {
        return room.registered().awaitsDraw()
                && room.orders().mode() != RoomState.DRAINING
                && room.lastStep().readAt().isBefore(room.terms().opensAt());
    }

    private static Predicate<AccountId> not(Map<AccountId, Registration> known) {
        return account -> !known.containsKey(account);
    }

    /** Who has a ticket; also who took theirs back, as long as they may have it again. */
    private Map<AccountId, Registration> known(RoomId room, List<AccountId> accounts, boolean withdrawn) {
        var known = new HashMap<AccountId, Registration>();
        registrations.of(room, accounts).stream()
                .filter(row -> withdrawn || !row.withdrawn())
                .forEach(row -> known.put(row.account(), new Registration.In(row.ticket(), row.at(), row.withdrawn())));
        return known;
    }

    /** Gives each of them a ticket, as far as there are any. */
    private void add(RoomRow room, List<AccountId> wishing, Map<AccountId, Registration> has) {
        int first = room.registered().tickets();
        List<AccountId> fresh = wishing.subList(0, Math.min(wishing.size(), Lottery.MOST_TICKETS - first));
        if (fresh.isEmpty()) {
            return;
        }
        RoomKeys keys = secrets.of(room.id(), room.terms().kid());
        Instant at = room.lastStep().readAt();
        Lobby.Registered step = room.registered()
                .lobby(room)
                .register(fresh.stream()
                        .map(account -> keys.ownerFor(account.value()))
                        .toList());
        registrations.insert(room.id(), fresh, first, at);
        log.append(room.id(), room.chain(), TicketsEntry.KIND, step.entry().text());
        draws.grow(
                room.withTickets(
                        room.registered().more(fresh.size()), step.after().chain()),
                first);
        for (int i = 0; i < fresh.size(); i++) {
            has.put(fresh.get(i), new Registration.In(first + i, at, true));
        }
    }
}
