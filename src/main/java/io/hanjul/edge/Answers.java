package io.hanjul.edge;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an endpoint answers where its signature cannot tell: a body written as bytes, the data of an event stream, or
 * different bodies for different statuses. The description of the API ({@code openapi.json}) is made from it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Answers {

    /**
     * The body of every success, or one for each success status that has a body, in the order of the statuses; of an
     * event stream the data of every kind of event.
     */
    Class<?>[] value();
}
