package io.hanjul.waitingroom.line;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Who has registered for a room before its places are drawn: how many, and the chain in which each is named by a mark.
 * Pure: the desk commits what it gives, and a simulation runs it.
 *
 * @param room the room
 * @param epoch in which its turns are
 * @param tickets how many have registered
 * @param chain the room's chain; its head stands for all who have registered, and for all that was ordered
 */
public record Lobby(UUID room, int epoch, int tickets, Chain chain) {

    /** The lobby after a step, and the entry that the step adds to the chain. */
    public record Registered(Lobby after, TicketsEntry entry) {}

    /**
     * The places of all, drawn.
     *
     * @param seed what they follow from
     * @param entry what the draw adds to the chain
     * @param chain the chain after it
     */
    public record Drawn(Seed seed, DrawEntry entry, Chain chain) {}

    /** Gives the next tickets to accounts that have none, at least one. */
    public Registered register(List<TurnToken.Owner> accounts) {
        var entry = new TicketsEntry(
                tickets,
                accounts.stream()
                        .map(account -> Lottery.mark(room, epoch, account))
                        .toList());
        Chain after = chain.with(TicketsEntry.KIND, entry.text());
        return new Registered(new Lobby(room, epoch, tickets + accounts.size(), after), entry);
    }

    /**
     * Draws the places. Whoever lacks the room's key can not know them before; whoever has it neither, before the last
     * registration is in the chain.
     */
    public Drawn draw(Instant at, RoomKeys keys) {
        Seed seed = keys.drawSeed(epoch, chain.head());
        var entry = new DrawEntry(at, tickets, Chain.hash(seed.bytes()));
        return new Drawn(seed, entry, chain.with(DrawEntry.KIND, entry.text()));
    }
}
