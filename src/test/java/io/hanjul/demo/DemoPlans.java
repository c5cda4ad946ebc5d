package io.hanjul.demo;

/** The plans of the demo's hall and restaurant, for journeys that start from the API. */
public final class DemoPlans {

    private DemoPlans() {}

    /** The Hanjul Arts Hall as the JSON that an owner would import. */
    public static String artsHall() {
        return DemoHall.plan().toString();
    }

    /** The tables of Jari, in the same form. */
    public static String restaurant() {
        return DemoRestaurant.plan().toString();
    }
}
