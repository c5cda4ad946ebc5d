package io.hanjul.rush.crowd;

/** What is peculiar about somebody in a crowd. The shares add up to one thousand. */
enum Temper {
    /** Goes straight for it. */
    DETERMINED(690),
    /** Thinks long about seats and longer about paying. */
    DAWDLES(110),
    /** Gets bored in the line and leaves it. */
    LEAVES_THE_LINE(50),
    /** Closes the tab while waiting, and comes back. */
    CLOSES_THE_TAB(40),
    /** Gives the first hold back and looks again, or goes. */
    GIVES_BACK(40),
    /** The first card is declined; the second is not. */
    CARD_DECLINED(50),
    /** Every card is declined. */
    BROKE(20);

    private static final int ALL = 1_000;

    private final int share;

    Temper(int share) {
        this.share = share;
    }

    /** Draws one by the shares. */
    static Temper draw(Dice dice) {
        int thrown = dice.below(ALL);
        for (Temper temper : values()) {
            thrown -= temper.share;
            if (thrown < 0) {
                return temper;
            }
        }
        return DETERMINED;
    }
}
