package io.hanjul.demo;

/** The plan of the demo's hall, for journeys that start from the API. */
public final class DemoPlans {

    private DemoPlans() {}

    /** The Hanjul Arts Hall as the JSON that an owner would import. */
    public static String artsHall() {
        return DemoHall.plan().toString();
    }
}
