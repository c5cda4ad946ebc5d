package io.hanjul.payment;

/** What the gateway said, or did not say, about money that it was asked to give back. */
sealed interface RefundAnswer extends GatewayAnswer {

    /**
     * What it has left of the payment, after this call or whatever came before it. From that it follows whether the
     * money went back.
     *
     * @param balance minor units
     */
    record Left(long balance) implements RefundAnswer {}

    /**
     * It will not give it back, however often it is asked.
     *
     * @param code the gateway's code
     */
    record Refused(String code) implements RefundAnswer {}

    /**
     * Nobody knows, or it could not be done just now: ask again.
     *
     * @param why for the log
     * @param hearing whether the gateway was heard
     */
    record Undecided(String why, Hearing hearing) implements RefundAnswer {}

    @Override
    default Hearing hearing() {
        return this instanceof Undecided undecided ? undecided.hearing() : Hearing.ANSWERED;
    }

    @Override
    default String why() {
        return "";
    }
}
