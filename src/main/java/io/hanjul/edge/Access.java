package io.hanjul.edge;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call an endpoint. Every handler method declares it; one without is refused for everybody (and fails the house
 * rules).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Access {

    /** The least that a caller must be. */
    Level value();

    /**
     * Whether a simulated guest may call it although it changes something: one of the steps of a purchase, which then
     * asks whether the sale is the guest's rehearsal. All other endpoints refuse such guests.
     */
    boolean rehearsal() default false;

    /** Levels, from nobody in particular upwards. */
    enum Level {
        /** Anybody, signed in or not. */
        OPEN,
        /** Anybody who is signed in, even one who must change the password first. */
        SIGNED_IN,
        /** A signed-in account of role GUEST or above, with nothing left to do first. */
        GUEST,
        /** An approved owner, or an operator. */
        OWNER,
        /** An operator. */
        OPERATOR
    }
}
