package io.hanjul.ids;

import java.util.regex.Pattern;

/**
 * An amount of money that somebody pays or gets back; never negative.
 *
 * @param amount minor units of the currency (won for KRW, which has no smaller one), 0 to {@link #MOST}
 * @param currency ISO 4217 code, three upper-case letters
 */
public record Money(long amount, String currency) {

    /** The largest amount: the largest integer that a browser's number holds exactly. */
    public static final long MOST = (1L << 53) - 1;

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    /** Refuses a negative or huge amount and anything but a currency code with {@link IllegalArgumentException}. */
    public Money {
        if (amount < 0 || amount > MOST) {
            throw new IllegalArgumentException("amount must be 0 to " + MOST);
        }
        if (currency == null || !CODE.matcher(currency).matches()) {
            throw new IllegalArgumentException("currency must be three upper-case letters");
        }
    }

    /** An amount in South Korean won. */
    public static Money krw(long amount) {
        return new Money(amount, "KRW");
    }

    /** The sum; throws {@link IllegalArgumentException} when the currencies differ or the sum is too large. */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
        }
        return new Money(amount + other.amount, currency);
    }
}
