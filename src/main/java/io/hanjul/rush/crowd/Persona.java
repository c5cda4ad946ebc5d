package io.hanjul.rush.crowd;

/**
 * Who somebody in the crowd is. Drawn once, from the seed.
 *
 * @param party how many seats are wanted, 1 to 4
 * @param together whether they must be side by side, as for two friends
 * @param taste where in the hall, from 0 (the best seats) to 1 (anywhere)
 * @param temper what is peculiar
 * @param patience how often to look again when all is held but not all is sold
 * @param stands how little standing is liked, from 0 (always) to 1 (never)
 */
record Persona(int party, boolean together, double taste, Temper temper, int patience, double stands) {

    private static final int[] PARTIES = {1, 1, 1, 2, 2, 2, 2, 2, 3, 4, 4};
    private static final double COMES_WITH_FRIENDS = 0.6;
    private static final int MOST_PATIENCE = 4;

    /** Draws one; nobody wants more than one person may have. */
    static Persona draw(Dice dice, int unitsPerPerson) {
        Dice second = dice.next();
        Dice third = second.next();
        Dice fourth = third.next();
        Dice fifth = fourth.next();
        int party = Math.min(PARTIES[dice.below(PARTIES.length)], unitsPerPerson);
        boolean together = party > 1 && second.unit() < COMES_WITH_FRIENDS;
        int patience = 1 + fifth.below(MOST_PATIENCE);
        double stands = fifth.next().unit();
        return new Persona(party, together, third.unit(), Temper.draw(fourth), patience, stands);
    }

    /** The same who makes do with fewer seats, each anywhere. */
    Persona contentWith(int seats) {
        return new Persona(seats, false, 1, temper, patience, stands);
    }
}
